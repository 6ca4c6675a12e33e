// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.opennessgraph.domain.Availability;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.ModelComponent;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Rule;
import org.opennessgraph.domain.TermKind;

/** Makes the JSON Schema of the seed files from the domain's records and their comments. */
final class SeedSchemaMaker {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String KEY = "(?!.*[.-]{2})[a-z0-9](?:[a-z0-9.-]{0," + (EntryId.MAX_KEY - 2) + "}[a-z0-9])?$";
    private static final Map<EntryType, Class<? extends Entry>> RECORDS = records();

    private final ObjectNode definitions = JSON.createObjectNode();

    static String make() {
        try {
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            printer.indentObjectsWith(indenter);
            return JSON.writer(printer).writeValueAsString(new SeedSchemaMaker().schema()) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ObjectNode schema() {
        ObjectNode schema = JSON.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Seed file of Openness Graph");
        schema.put(
                "description",
                "A mapping of sections; each section a mapping from key to the fields of an entry. A reference is"
                        + " always the whole id: type:key.");
        schema.put("type", "object");
        ObjectNode sections = schema.putObject("properties");
        schema.put("additionalProperties", false);
        schema.put("minProperties", 1);
        definitions
                .putObject("key")
                .put("description", "Lower-case letters and digits in parts joined by '.' or '-'.")
                .put("type", "string")
                .put("pattern", "^" + KEY);
        for (SeedSection section : SeedSection.values()) {
            Class<?> record = Objects.requireNonNull(RECORDS.get(section.type()));
            String name = record(record, section.type().prefix());
            ObjectNode node = sections.putObject(section.title());
            node.put("description", new DomainComments(record).ofType());
            node.put("type", "object");
            node.putObject("propertyNames").put("$ref", "#/$defs/key");
            node.putObject("additionalProperties").put("$ref", name);
            node.put("minProperties", 1);
        }
        sheets(sections.putObject(Sheets.SECTION));
        ObjectNode sorted = schema.putObject("$defs");
        Map<String, Object> names = new TreeMap<>();
        definitions.fieldNames().forEachRemaining(name -> names.put(name, name));
        names.keySet().forEach(name -> sorted.set(name, definitions.get(name)));
        return schema;
    }

    private void sheets(ObjectNode node) {
        node.put(
                "description",
                "Tables (.csv) beside this file whose rows are entries: the column 'key' makes the id, each other"
                        + " column is a field of the section, '" + Sheets.BETWEEN_ITEMS
                        + "' stands between the items of a list.");
        node.put("type", "object");
        node.putObject("propertyNames").put("$ref", "#/$defs/key");
        node.putObject("additionalProperties").put("$ref", "#/$defs/sheet");
        node.put("minProperties", 1);
        ObjectNode sheet = definitions.putObject("sheet").put("description", "A table whose rows are entries.");
        sheet.put("type", "object");
        ObjectNode fields = sheet.putObject("properties");
        ArrayNode titles = described(fields, "section", "What each row is: the title of a section.")
                .putArray("enum");
        for (SeedSection section : SeedSection.values()) {
            titles.add(section.title());
        }
        described(fields, "file", "The name of the table, a .csv file beside this one.")
                .put("type", "string")
                .put("pattern", "\\S");
        described(fields, "every", "Fields that all rows share.")
                .put("type", "object")
                .put("minProperties", 1);
        described(fields, "licence", "The licence under which the rows are taken over.")
                .put("type", "string")
                .put("pattern", "\\S");
        described(fields, "attribution", "The words that this licence asks for.")
                .put("type", "string")
                .put("pattern", "\\S");
        sheet.put("additionalProperties", false);
        sheet.putArray("required").add("section").add("file");
    }

    private String record(Class<?> type, String name) {
        String reference = "#/$defs/" + name;
        if (definitions.has(name)) {
            return reference;
        }
        ObjectNode node = definitions.putObject(name);
        DomainComments comments = new DomainComments(type);
        Map<String, String> said = comments.ofComponents();
        RecordProbe probe = new RecordProbe(type);
        node.put("description", comments.ofType());
        node.put("type", "object");
        ObjectNode properties = node.putObject("properties");
        node.put("additionalProperties", false);
        ArrayNode required = node.putArray("required");
        ArrayNode conditions = JSON.createArrayNode();
        for (RecordComponent component : type.getRecordComponents()) {
            String field = component.getName();
            if (field.equals("id") && Entry.class.isAssignableFrom(type)) {
                continue;
            }
            ObjectNode property = properties.putObject(field);
            property.put("description", said.getOrDefault(field, field));
            value(property, component.getGenericType(), probe, field);
            if (probe.needs(field)) {
                required.add(field);
            }
            if (component.getType().isEnum()) {
                probe.needsWith(field).forEach((word, needed) -> {
                    ObjectNode condition = conditions.addObject();
                    ObjectNode test = condition.putObject("if");
                    test.putObject("properties").putObject(field).put("const", word);
                    test.putArray("required").add(field);
                    ArrayNode then = condition.putObject("then").putArray("required");
                    needed.forEach(then::add);
                });
            }
        }
        if (required.isEmpty()) {
            node.remove("required");
        }
        if (!conditions.isEmpty()) {
            node.set("allOf", conditions);
        }
        return reference;
    }

    private void value(ObjectNode node, Type type, RecordProbe probe, String field) {
        if (type instanceof ParameterizedType list) {
            Type of = list.getActualTypeArguments()[0];
            node.put("type", "array");
            node.put("minItems", 1);
            if (!(of instanceof Class<?> record && record.isRecord()) || of == EntryId.class) {
                node.put("uniqueItems", true);
            }
            value(node.putObject("items"), of, probe, field);
            return;
        }
        Class<?> wanted = (Class<?>) type;
        if (wanted == String.class) {
            node.put("type", "string").put("pattern", "\\S");
        } else if (wanted == boolean.class) {
            node.put("type", "boolean");
        } else if (wanted == int.class) {
            node.put("type", "integer").put("minimum", 1);
        } else if (wanted == PartialDate.class) {
            node.put("$ref", date());
        } else if (wanted == EntryId.class) {
            node.put("$ref", reference(probe.allowedTypes(field)));
        } else if (wanted.isEnum()) {
            node.put("$ref", words(wanted, probe.allowedWords(field, wanted)));
        } else if (wanted == Rule.class) {
            node.put("$ref", rule());
        } else if (wanted.isRecord()) {
            node.put("$ref", record(wanted, wanted.getSimpleName()));
        } else {
            throw new IllegalStateException("no schema for " + wanted);
        }
    }

    private String date() {
        if (!definitions.has("date")) {
            definitions
                    .putObject("date")
                    .put(
                            "description",
                            "As known and no more: \"2023\", \"2023-07\", \"2023-07-18\", a moment"
                                    + " \"2023-07-18T16:13:02Z\", approximate \"2023~\", or known bounds"
                                    + " \"2023-07-20/2023-08\", \"../2024-04\".")
                    .put("type", "string")
                    .put("format", "partial-date")
                    .put("pattern", "^[0-9.][0-9TZ:.+~/-]*$");
        }
        return "#/$defs/date";
    }

    /** A rule is a mapping whose key is its form; that there is one key only is told by the one who reads it. */
    private String rule() {
        String reference = "#/$defs/Rule";
        if (definitions.has("Rule")) {
            return reference;
        }
        ObjectNode node = definitions.putObject("Rule");
        node.put(
                "description",
                "A condition on a licence or model in question: a mapping with one key, its form; only sufficient and"
                        + " necessary stand side by side.");
        node.put("type", "object");
        ObjectNode forms = node.putObject("properties");
        node.put("additionalProperties", false);
        node.put("minProperties", 1);
        list(forms.putObject("all"), "Every one of these holds.").put("$ref", reference);
        list(forms.putObject("any"), "At least one of these holds.").put("$ref", reference);
        described(forms, "not", "This does not hold.").put("$ref", reference);
        ObjectNode atLeast = described(forms, "atLeast", "At least n of these hold.");
        atLeast.put("type", "object");
        ObjectNode counted = atLeast.putObject("properties");
        described(counted, "n", "How many must hold.").put("type", "integer").put("minimum", 1);
        list(counted.putObject("of"), "Of which rules.").put("$ref", reference);
        atLeast.put("additionalProperties", false);
        atLeast.putArray("required").add("n").add("of");
        words(
                forms,
                "noTerm",
                "The licence in question, with the policies that it incorporates, has no clause of these kinds.",
                TermKind.class);
        described(forms, "approvedBy", "Who has approved the licence in question.")
                .put(
                        "$ref",
                        enumeration(
                                "Approver",
                                "OSI: the Open Source Initiative\n\nFSF: the Free Software Foundation",
                                Rule.Approver.class));
        ObjectNode licenses = list(forms.putObject("license"), "The licence in question is one of these.");
        licenses.put("$ref", reference(List.of(EntryType.LICENSE)));
        components(described(forms, "each", "Each of these components of the model in question is so."), reference);
        components(
                described(forms, "some", "At least one of these components of the model in question is so."),
                reference);
        described(forms, "meets", "Another definition that the licence or model in question meets.")
                .put("$ref", reference(List.of(EntryType.DEFINITION)));
        described(forms, "criterion", "A criterion of the same definition that is met.")
                .put("$ref", reference(List.of(EntryType.CRITERION)));
        described(forms, "judged", "What no rule decides: a person has to judge it, in a reading of the criterion.")
                .put("type", "string")
                .put("pattern", "\\S");
        described(forms, "sufficient", "What is enough; stands beside necessary.")
                .put("$ref", reference);
        described(forms, "necessary", "What is needed; stands beside sufficient.")
                .put("$ref", reference);
        return reference;
    }

    private void components(ObjectNode node, String rule) {
        node.put("type", "object");
        ObjectNode properties = node.putObject("properties");
        words(properties, "components", "Which components.", ModelComponent.class);
        described(properties, "available", "How far each must be to be had.")
                .put("$ref", words(Availability.class, List.of("OPEN", "PARTIAL", "CLOSED", "UNKNOWN")));
        described(properties, "license", "What the licence of each must meet.").put("$ref", rule);
        node.put("additionalProperties", false);
        node.putArray("required").add("components");
    }

    private void words(ObjectNode properties, String field, String description, Class<? extends Enum<?>> words) {
        ObjectNode property = properties.putObject(field);
        ObjectNode items = list(property, description);
        property.put("uniqueItems", true);
        List<String> all =
                Arrays.stream(words.getEnumConstants()).map(Enum::name).toList();
        items.put("$ref", words(words, all));
    }

    private String enumeration(String name, String description, Class<? extends Enum<?>> words) {
        ObjectNode node = definitions.putObject(name).put("description", description);
        ArrayNode list = node.putArray("enum");
        for (Enum<?> word : words.getEnumConstants()) {
            list.add(word.name());
        }
        return "#/$defs/" + name;
    }

    private static ObjectNode described(ObjectNode properties, String field, String description) {
        return properties.putObject(field).put("description", description);
    }

    /** Makes a property a list and gives what is to say of its items. */
    private static ObjectNode list(ObjectNode property, String description) {
        property.put("description", description).put("type", "array").put("minItems", 1);
        return property.putObject("items");
    }

    private String reference(List<EntryType> types) {
        String prefixes = types.size() == EntryType.values().length
                ? "entry"
                : types.stream().map(EntryType::prefix).collect(Collectors.joining("-or-"));
        String name = "id-of-" + prefixes;
        if (!definitions.has(name)) {
            String forms = types.stream().map(one -> one.prefix() + ":key").collect(Collectors.joining(", "));
            definitions
                    .putObject(name)
                    .put("description", "A whole id: " + forms)
                    .put("type", "string")
                    .put(
                            "pattern",
                            "^(?:" + types.stream().map(EntryType::prefix).collect(Collectors.joining("|")) + "):"
                                    + KEY);
        }
        return "#/$defs/" + name;
    }

    private String words(Class<?> words, List<String> allowed) {
        String name = words.getSimpleName();
        if (!definitions.has(name)) {
            DomainComments comments = new DomainComments(words);
            Map<String, String> said = comments.ofWords();
            StringBuilder description = new StringBuilder(comments.ofType());
            allowed.forEach(
                    word -> description.append("\n\n").append(word).append(": ").append(said.get(word)));
            ObjectNode node = definitions.putObject(name).put("description", description.toString());
            ArrayNode list = node.putArray("enum");
            allowed.forEach(list::add);
        } else if (definitions.get(name).get("enum").size() != allowed.size()) {
            throw new IllegalStateException("two records take different words of " + name);
        }
        return "#/$defs/" + name;
    }

    @SuppressWarnings("unchecked")
    private static Map<EntryType, Class<? extends Entry>> records() {
        Map<EntryType, Class<? extends Entry>> records = new TreeMap<>();
        for (EntryType type : EntryType.values()) {
            StringBuilder name = new StringBuilder();
            for (String part : type.name().split("_", -1)) {
                name.append(part.charAt(0)).append(part.substring(1).toLowerCase(Locale.ROOT));
            }
            try {
                records.put(type, (Class<? extends Entry>) Class.forName(Entry.class.getPackageName() + "." + name));
            } catch (ClassNotFoundException wrong) {
                throw new IllegalStateException("no record for " + type, wrong);
            }
        }
        return records;
    }
}
