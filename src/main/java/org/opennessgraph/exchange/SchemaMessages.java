// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.PartialDate;

/** Says in words for people what a validator says in words for programs. */
final class SchemaMessages {
    private final SeedSchema schema;

    SchemaMessages(SeedSchema schema) {
        this.schema = schema;
    }

    /** A place and what is wrong there. */
    record Told(SeedPath path, String message) {}

    /** The message in words; null if another message or an earlier problem says it already. */
    @Nullable
    Told tell(ValidationMessage message, YamlNode root) {
        SeedPath path = SeedSchema.path(message.getInstanceLocation());
        YamlNode node = path.nodeIn(root);
        if (node == null || node instanceof YamlNode.Broken) {
            return null;
        }
        if (YamlValues.isNothing(node)) {
            return new Told(path, empty(path));
        }
        String property = message.getProperty();
        return switch (message.getType()) {
            case "required" -> new Told(path.then(property), missing(path.then(property)));
            case "additionalProperties" -> new Told(path.then(property), unknown(path, property));
            case "propertyNames" -> new Told(path.then(property), notAKey(property));
            case "enum" -> new Told(path, notOneOf(path, node));
            case "const" -> null;
            case "type" -> new Told(path, wrongType(path, node));
            case "pattern", "format", "maxLength", "minLength" -> new Told(path, unfit(path, node));
            case "minItems", "minProperties" -> new Told(path, empty(path));
            case "uniqueItems" -> new Told(path, "names the same thing twice: once is enough");
            case "minimum" -> new Told(path, "counts from 1");
            default -> new Told(path, message.getMessage());
        };
    }

    private String missing(SeedPath path) {
        String description = description(path);
        return "is missing" + (description.isEmpty() ? "" : ": " + description);
    }

    private String empty(SeedPath path) {
        return path.steps().size() == 1
                ? "the section is empty: write an entry into it, or take it away"
                : "is empty: leave it out, or give it a value"
                        + (description(path).isEmpty() ? "" : ": " + description(path));
    }

    private String unknown(SeedPath parent, String property) {
        if (parent.equals(SeedPath.ROOT)) {
            return Shown.quoted(property) + " is not a section"
                    + end(Shown.suggestion(property, SeedSection.titles()), "; ")
                    + "sections are " + String.join(", ", SeedSection.titles());
        }
        List<String> known = fields(parent);
        if (property.equals("id")) {
            return "is not written: section and key are the id";
        }
        return Shown.quoted(property) + " is not a field here" + end(Shown.suggestion(property, known), "; ")
                + "fields are " + String.join(", ", known);
    }

    private static String end(String suggestion, String otherwise) {
        return suggestion.isEmpty() ? otherwise : suggestion + " ";
    }

    private static String notAKey(String key) {
        try {
            new EntryId(EntryType.CLAIM, key);
        } catch (IllegalArgumentException wrong) {
            return String.valueOf(wrong.getMessage());
        }
        return Shown.quoted(key) + " is not a key";
    }

    private String notOneOf(SeedPath path, YamlNode node) {
        List<String> allowed = new ArrayList<>();
        JsonNode here = schema.at(path);
        if (here != null) {
            schema.resolved(here).path("enum").forEach(value -> allowed.add(value.asText()));
        }
        String list = String.join(", ", allowed);
        if (!(node instanceof YamlNode.Scalar scalar)) {
            return "is a " + kind(node) + "; one of these words is needed: " + list;
        }
        return Shown.quoted(scalar.text()) + " is not one of " + list + Shown.suggestion(scalar.text(), allowed);
    }

    private String wrongType(SeedPath path, YamlNode node) {
        JsonNode here = schema.at(path);
        String wanted = here == null ? "" : schema.resolved(here).path("type").asText();
        if (path.equals(SeedPath.ROOT) || wanted.isEmpty()) {
            return "is of the wrong kind";
        }
        if (node instanceof YamlNode.Scalar scalar) {
            return switch (wanted) {
                case "string" ->
                    "is a " + (YamlValues.json(node).isBoolean() ? "truth value" : "number")
                            + ", a text is needed: write \"" + Shown.briefly(scalar.text()) + "\" with quotes";
                case "array" -> "is a text, a list is needed: write [" + Shown.briefly(scalar.text()) + "]";
                case "boolean" -> Shown.quoted(scalar.text()) + " is neither true nor false";
                case "integer" -> Shown.quoted(scalar.text()) + " is not a whole number";
                default ->
                    path.steps().size() == 1
                            ? "is a text, a section is needed: keys, each with its fields indented below"
                            : path.steps().size() == 2
                                    ? "is a text, an entry is needed: its fields, indented below"
                                    : "is a text, fields are needed: " + String.join(", ", fields(path));
            };
        }
        String needed =
                switch (wanted) {
                    case "string" -> "one text";
                    case "array" -> "a list";
                    case "object" ->
                        path.steps().size() == 1
                                ? "a section"
                                : "a mapping of fields (" + String.join(", ", fields(path)) + ")";
                    case "boolean" -> "true or false";
                    default -> "a whole number";
                };
        return "is a " + kind(node) + ", " + needed + " is needed";
    }

    private String unfit(SeedPath path, YamlNode node) {
        if (!(node instanceof YamlNode.Scalar scalar)) {
            return "is a " + kind(node);
        }
        String text = scalar.text();
        JsonNode here = schema.at(path);
        JsonNode rule = here == null ? null : schema.resolved(here);
        if (rule != null && rule.path("format").asText().equals("partial-date")) {
            return whatIsWrong(text);
        }
        String pattern = rule == null ? "" : rule.path("pattern").asText();
        int end = pattern.indexOf("):");
        if (pattern.startsWith("^(?:") && end > 0) {
            return notAReference(text, List.of(pattern.substring(4, end).split("\\|", -1)));
        }
        if (text.isBlank()) {
            return "is blank: leave it out, or give it a text";
        }
        return Shown.quoted(text) + " does not fit";
    }

    private static String whatIsWrong(String date) {
        try {
            PartialDate.parse(date);
        } catch (IllegalArgumentException wrong) {
            return String.valueOf(wrong.getMessage());
        }
        return Shown.quoted(date) + " is not a date";
    }

    private static String notAReference(String text, List<String> prefixes) {
        List<String> forms = prefixes.stream().map(prefix -> prefix + ":key").toList();
        String needed = "; write the whole id, " + String.join(" or ", forms);
        try {
            EntryId id = EntryId.parse(text);
            return "'" + Shown.briefly(id.toString()) + "' is not what can stand here" + needed;
        } catch (IllegalArgumentException wrong) {
            return text.indexOf(':') < 0 || text.indexOf(' ') >= 0
                    ? Shown.quoted(text) + " is not an id" + needed
                    : wrong.getMessage() + needed;
        }
    }

    private static String kind(YamlNode node) {
        return node instanceof YamlNode.Mapping ? "mapping" : node instanceof YamlNode.Items ? "list" : "text";
    }

    private List<String> fields(SeedPath path) {
        List<String> names = new ArrayList<>();
        JsonNode here = schema.at(path);
        if (here != null) {
            schema.resolved(here).path("properties").fieldNames().forEachRemaining(names::add);
        }
        return names;
    }

    private String description(SeedPath path) {
        JsonNode here = schema.at(path);
        return here == null ? "" : here.path("description").asText();
    }
}
