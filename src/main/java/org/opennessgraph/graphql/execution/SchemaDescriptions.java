// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import graphql.schema.GraphQLObjectType;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What the schema is and what its roots are for, from {@code /graphql/schema.properties}: no annotation stands for the one
 * or the others.
 */
final class SchemaDescriptions {

    private static final String RESOURCE = "/graphql/schema.properties";

    private final Properties texts = new Properties();

    SchemaDescriptions() {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(SchemaDescriptions.class.getResourceAsStream(RESOURCE), RESOURCE),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new IllegalStateException(RESOURCE + " cannot be read", unreadable);
        }
    }

    @Nullable
    String ofSchema() {
        return texts.getProperty("schema");
    }

    /** That of a root; of another type, the one that it has. */
    @Nullable
    String of(GraphQLObjectType type) {
        return texts.getProperty(type.getName(), type.getDescription());
    }
}
