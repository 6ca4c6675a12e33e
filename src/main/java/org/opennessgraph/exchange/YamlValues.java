// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says what plain YAML words mean, by the core schema of YAML 1.2, as editors do: {@code true} and {@code false},
 * numbers and nothing; all else is text, {@code NO}, {@code on} and {@code 2023-07-18} too.
 */
final class YamlValues {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> TRUE = Set.of("true", "True", "TRUE");
    private static final Set<String> FALSE = Set.of("false", "False", "FALSE");
    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]{1,18}");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(?:[.][0-9]{1,40}|[0-9]{1,400}(?:[.][0-9]{0,40})?)"
            + "(?:[eE][-+]?[0-9]{1,4})?|0o[0-7]{1,40}|0x[0-9a-fA-F]{1,40}|[-+]?[.](?:inf|Inf|INF)|[.](?:nan|NaN|NAN)");

    private YamlValues() {}

    static boolean isNothing(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar && scalar.plain() && NOTHING.contains(scalar.text());
    }

    static JsonNode json(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            ObjectNode object = JSON.objectNode();
            mapping.fields().forEach(field -> object.set(field.key(), json(field.value())));
            return object;
        }
        if (node instanceof YamlNode.Items list) {
            ArrayNode array = JSON.arrayNode();
            list.items().forEach(item -> array.add(json(item)));
            return array;
        }
        return node instanceof YamlNode.Scalar scalar ? scalar(scalar) : JSON.nullNode();
    }

    private static JsonNode scalar(YamlNode.Scalar scalar) {
        String text = scalar.text();
        if (!scalar.plain()) {
            return JSON.textNode(text);
        }
        if (NOTHING.contains(text)) {
            return JSON.nullNode();
        }
        if (TRUE.contains(text) || FALSE.contains(text)) {
            return JSON.booleanNode(TRUE.contains(text));
        }
        if (INTEGER.matcher(text).matches()) {
            return JSON.numberNode(Long.parseLong(text));
        }
        // No field takes another number than a whole one, so that its value is of no interest.
        return NUMBER.matcher(text).matches() ? JSON.numberNode(0.5) : JSON.textNode(text);
    }
}
