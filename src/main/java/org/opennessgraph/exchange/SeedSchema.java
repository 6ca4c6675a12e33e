// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Format;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.PartialDate;

/**
 * The JSON Schema of the seed files, {@code graph-seed/schema/seed.schema.json}: what editors show and complete, and
 * what the reader checks. It is made from the domain's records by a test, which also sees that it is up to date.
 */
final class SeedSchema {
    private static final String RESOURCE = "/seed.schema.json";

    private final JsonNode document;
    private final JsonSchema schema;

    /** The schema of this program, whatever lies in the folder that is read. */
    SeedSchema() {
        this(bundled());
    }

    SeedSchema(JsonNode document) {
        this.document = document;
        JsonMetaSchema dialect = JsonMetaSchema.builder(JsonMetaSchema.getV202012())
                .format(new DateFormat())
                .build();
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(
                VersionFlag.V202012, builder -> builder.metaSchema(dialect).defaultMetaSchemaIri(dialect.getIri()));
        this.schema = factory.getSchema(
                document,
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
    }

    private static JsonNode bundled() {
        try (InputStream in = SeedSchema.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is not on the class path: build the app anew");
            }
            return new ObjectMapper().readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Everything in which a file departs from the schema. */
    Set<ValidationMessage> check(JsonNode file) {
        return schema.validate(file);
    }

    /** The place that a message speaks of. */
    static SeedPath path(JsonNodePath location) {
        List<Object> steps = new ArrayList<>();
        for (int i = 0; i < location.getNameCount(); i++) {
            steps.add(location.getElement(i));
        }
        return new SeedPath(steps);
    }

    /** What the schema says of a place; null if it knows no such place. Descriptions beside a reference are kept. */
    @Nullable
    JsonNode at(SeedPath path) {
        JsonNode here = document;
        for (Object step : path.steps()) {
            JsonNode resolved = resolved(here);
            JsonNode next;
            if (step instanceof Integer) {
                next = resolved.get("items");
            } else {
                JsonNode named = resolved.path("properties").get(String.valueOf(step));
                next = named != null ? named : resolved.get("additionalProperties");
            }
            if (next == null || !next.isObject()) {
                return null;
            }
            here = next;
        }
        return here;
    }

    /** The schema that a reference leads to, or the schema itself. */
    JsonNode resolved(JsonNode node) {
        JsonNode reference = node.get("$ref");
        return reference == null
                ? node
                : resolved(document.at(reference.asText().substring(1)));
    }

    /** Dates in the project's own form, which regular expressions cannot check for days that the calendar lacks. */
    private static final class DateFormat implements Format {
        @Override
        public String getName() {
            return "partial-date";
        }

        @Override
        public boolean matches(ExecutionContext context, String value) {
            try {
                PartialDate.parse(value);
                return true;
            } catch (IllegalArgumentException wrong) {
                return false;
            }
        }
    }
}
