// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Availability;
import org.opennessgraph.domain.ModelComponent;
import org.opennessgraph.domain.Rule;

/** Writes a rule as {@link RuleReader} reads it: a mapping whose key is the form of the rule. */
final class RuleWriter extends StdSerializer<Rule> implements Rule.Cases<JsonNode> {
    private static final long serialVersionUID = 1L;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    RuleWriter() {
        super(Rule.class);
    }

    @Override
    public void serialize(Rule rule, JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeTree(rule.as(this));
    }

    @Override
    public JsonNode all(Rule.All rule) {
        return one("all", rules(rule.rules()));
    }

    @Override
    public JsonNode any(Rule.Any rule) {
        return one("any", rules(rule.rules()));
    }

    @Override
    public JsonNode not(Rule.Not rule) {
        return one("not", rule.rule().as(this));
    }

    @Override
    public JsonNode atLeast(Rule.AtLeast rule) {
        return one("atLeast", JSON.objectNode().put("n", rule.n()).set("of", rules(rule.of())));
    }

    @Override
    public JsonNode noTerm(Rule.NoTerm rule) {
        return one("noTerm", texts(rule.kinds()));
    }

    @Override
    public JsonNode approvedBy(Rule.ApprovedBy rule) {
        return one("approvedBy", JSON.textNode(rule.by().name()));
    }

    @Override
    public JsonNode oneOf(Rule.OneOf rule) {
        return one("license", texts(rule.licenses()));
    }

    @Override
    public JsonNode between(Rule.Between rule) {
        ObjectNode both = JSON.objectNode();
        both.set("sufficient", rule.sufficient().as(this));
        both.set("necessary", rule.necessary().as(this));
        return both;
    }

    @Override
    public JsonNode each(Rule.Each rule) {
        return one("each", components(rule.components(), rule.available(), rule.license()));
    }

    @Override
    public JsonNode some(Rule.Some rule) {
        return one("some", components(rule.components(), rule.available(), rule.license()));
    }

    @Override
    public JsonNode meets(Rule.Meets rule) {
        return one("meets", JSON.textNode(rule.definition().toString()));
    }

    @Override
    public JsonNode holds(Rule.Holds rule) {
        return one("criterion", JSON.textNode(rule.criterion().toString()));
    }

    @Override
    public JsonNode judged(Rule.Judged rule) {
        return one("judged", JSON.textNode(rule.what()));
    }

    private ObjectNode components(
            List<ModelComponent> components, @Nullable Availability available, @Nullable Rule license) {
        ObjectNode asked = JSON.objectNode();
        asked.set("components", texts(components));
        if (available != null) {
            asked.put("available", available.name());
        }
        if (license != null) {
            asked.set("license", license.as(this));
        }
        return asked;
    }

    private ArrayNode rules(List<Rule> rules) {
        ArrayNode array = JSON.arrayNode();
        rules.forEach(rule -> array.add(rule.as(this)));
        return array;
    }

    private static ArrayNode texts(Collection<?> values) {
        ArrayNode array = JSON.arrayNode();
        values.forEach(value -> array.add(value.toString()));
        return array;
    }

    private static ObjectNode one(String form, JsonNode value) {
        ObjectNode rule = JSON.objectNode();
        rule.set(form, value);
        return rule;
    }
}
