// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What enums and their values mean, from {@code /graphql/enums.properties}: most enums are the domain's, which cannot
 * carry annotations of GraphQL.
 */
final class EnumDescriptions {

    private static final String RESOURCE = "/graphql/enums.properties";

    private final Properties texts = new Properties();

    EnumDescriptions() {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(EnumDescriptions.class.getResourceAsStream(RESOURCE), RESOURCE),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new IllegalStateException(RESOURCE + " cannot be read", unreadable);
        }
    }

    @Nullable
    String of(GraphQLEnumType type) {
        return texts.getProperty(type.getName(), type.getDescription());
    }

    @Nullable
    String of(GraphQLEnumType type, GraphQLEnumValueDefinition value) {
        return texts.getProperty(type.getName() + "." + value.getName(), value.getDescription());
    }
}
