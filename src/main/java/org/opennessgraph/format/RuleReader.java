// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Availability;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.InvalidEntry;
import org.opennessgraph.domain.ModelComponent;
import org.opennessgraph.domain.Rule;
import org.opennessgraph.domain.TermKind;

/**
 * Reads a rule: a mapping with one key, its form, as in {@code {all: [{approvedBy: OSI}, {noTerm: [NC]}]}}; only
 * {@code sufficient} and {@code necessary} stand side by side. What is wrong is told with its place in the rule.
 */
final class RuleReader extends StdDeserializer<Rule> {
    private static final long serialVersionUID = 1L;
    private static final Set<String> FORMS = new TreeSet<>(Set.of(
            "all",
            "any",
            "not",
            "atLeast",
            "noTerm",
            "approvedBy",
            "license",
            "each",
            "some",
            "meets",
            "criterion",
            "judged"));
    private static final Set<String> PAIR = Set.of("sufficient", "necessary");

    RuleReader() {
        super(Rule.class);
    }

    @Override
    public Rule deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonNode tree = context.readTree(parser);
        try {
            return rule(tree, "rule", 1);
        } catch (InvalidEntry wrong) {
            throw JsonMappingException.from(parser, String.valueOf(wrong.getMessage()), wrong);
        }
    }

    private static Rule rule(JsonNode node, String at, int depth) {
        if (depth > Rule.MAX_DEPTH) {
            throw new InvalidEntry(at, "more than " + Rule.MAX_DEPTH + " rules in each other");
        }
        String form = form(node, at);
        JsonNode value = node.path(form);
        String here = at + "." + form;
        return placed(at, () -> switch (form) {
            case "all" -> new Rule.All(rules(value, here, depth));
            case "any" -> new Rule.Any(rules(value, here, depth));
            case "not" -> new Rule.Not(rule(value, here, depth + 1));
            case "atLeast" -> {
                fields(value, here, "n", "of");
                yield new Rule.AtLeast(number(value, "n", here), rules(value.path("of"), here + ".of", depth));
            }
            case "noTerm" -> new Rule.NoTerm(list(value, here, (item, place) -> word(TermKind.class, item, place)));
            case "approvedBy" -> new Rule.ApprovedBy(word(Rule.Approver.class, value, here));
            case "license" -> new Rule.OneOf(list(value, here, RuleReader::id));
            case "each" -> {
                fields(value, here, "components", "available", "license");
                yield new Rule.Each(components(value, here), available(value, here), license(value, here, depth));
            }
            case "some" -> {
                fields(value, here, "components", "available", "license");
                yield new Rule.Some(components(value, here), available(value, here), license(value, here, depth));
            }
            case "meets" -> new Rule.Meets(id(value, here));
            case "criterion" -> new Rule.Holds(id(value, here));
            case "judged" -> new Rule.Judged(text(value, here));
            default ->
                new Rule.Between(
                        rule(node.path("sufficient"), at + ".sufficient", depth + 1),
                        rule(node.path("necessary"), at + ".necessary", depth + 1));
        });
    }

    /** A refusal by a rule names its own field; a refusal from within names the whole place already. */
    private static Rule placed(String at, Supplier<Rule> made) {
        try {
            return made.get();
        } catch (InvalidEntry wrong) {
            if (wrong.field().equals("rule")
                    || wrong.field().startsWith("rule.")
                    || wrong.field().startsWith("rule[")) {
                throw wrong;
            }
            String message = String.valueOf(wrong.getMessage());
            String prefix = wrong.field() + ": ";
            throw new InvalidEntry(
                    at + "." + wrong.field(),
                    message.startsWith(prefix) ? message.substring(prefix.length()) : message);
        }
    }

    private static String form(JsonNode node, String at) {
        if (!node.isObject()) {
            throw new InvalidEntry(at, "a rule is a mapping with one key: " + String.join(", ", FORMS));
        }
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        if (keys.stream().anyMatch(PAIR::contains)) {
            for (String one : List.of("sufficient", "necessary")) {
                if (!node.has(one)) {
                    throw new InvalidEntry(at, "sufficient and necessary go together; " + one + " is missing");
                }
            }
            if (keys.size() > 2) {
                throw new InvalidEntry(at, "beside sufficient and necessary nothing can stand");
            }
            return "sufficient";
        }
        if (keys.size() != 1) {
            throw new InvalidEntry(
                    at, "a rule has one key, this has " + keys.size() + ": join several with all or any");
        }
        String form = keys.get(0);
        if (!FORMS.contains(form)) {
            throw new InvalidEntry(
                    at,
                    "'" + shortened(form) + "' is no form of rule; forms are " + String.join(", ", FORMS)
                            + ", and sufficient with necessary");
        }
        return form;
    }

    private static void fields(JsonNode node, String at, String... known) {
        if (!node.isObject()) {
            throw new InvalidEntry(at, "is a mapping of " + String.join(", ", known));
        }
        node.fieldNames().forEachRemaining(name -> {
            if (!Arrays.asList(known).contains(name)) {
                throw new InvalidEntry(
                        at, "'" + shortened(name) + "' is not a field here; fields are " + String.join(", ", known));
            }
        });
    }

    private static List<Rule> rules(JsonNode node, String at, int depth) {
        return list(node, at, (item, place) -> rule(item, place, depth + 1));
    }

    private static <T> List<T> list(JsonNode node, String at, BiFunction<JsonNode, String, T> read) {
        if (!node.isArray()) {
            throw new InvalidEntry(at, "a list is needed");
        }
        List<T> items = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            items.add(read.apply(node.path(i), at + "[" + i + "]"));
        }
        return items;
    }

    private static List<ModelComponent> components(JsonNode node, String at) {
        return list(
                node.path("components"), at + ".components", (item, place) -> word(ModelComponent.class, item, place));
    }

    private static @Nullable Availability available(JsonNode node, String at) {
        return node.has("available") ? word(Availability.class, node.path("available"), at + ".available") : null;
    }

    private static @Nullable Rule license(JsonNode node, String at, int depth) {
        return node.has("license") ? rule(node.path("license"), at + ".license", depth + 1) : null;
    }

    private static int number(JsonNode node, String field, String at) {
        JsonNode value = node.path(field);
        if (!value.isInt() && !value.isLong()) {
            throw new InvalidEntry(at + "." + field, "a whole number is needed");
        }
        return (int) Math.min(value.asLong(), Integer.MAX_VALUE);
    }

    private static <E extends Enum<E>> E word(Class<E> words, JsonNode node, String at) {
        String text = text(node, at);
        for (E word : words.getEnumConstants()) {
            if (word.name().equals(text)) {
                return word;
            }
        }
        String allowed = Arrays.stream(words.getEnumConstants())
                .map(Enum::name)
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        throw new InvalidEntry(at, "'" + shortened(text) + "' is not one of " + allowed);
    }

    private static EntryId id(JsonNode node, String at) {
        try {
            return EntryId.parse(text(node, at));
        } catch (InvalidEntry wrong) {
            throw wrong;
        } catch (IllegalArgumentException wrong) {
            throw new InvalidEntry(at, String.valueOf(wrong.getMessage()));
        }
    }

    private static String text(JsonNode node, String at) {
        if (!node.isTextual()) {
            throw new InvalidEntry(
                    at, "a text is needed, not " + node.getNodeType().name().toLowerCase(Locale.ROOT));
        }
        return node.asText();
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
