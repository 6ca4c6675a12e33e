// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document that was parsed, measured and validated.
 *
 * @param text as it was sent
 * @param hash its SHA-256 in lower-case hexadecimal
 * @param document null when it has failures
 * @param operations its operations by name, the nameless one under the empty name
 * @param failures why it cannot run; empty when it can
 * @param batched whether it may ask a batched field
 * @param lasting whether it can run and asks only what stays the same as long as the record does
 */
record PreparedDocument(
        String text,
        String hash,
        @Nullable Document document,
        Map<String, OperationDefinition.Operation> operations,
        List<GraphQLFailure> failures,
        boolean batched,
        boolean lasting) {

    /** The same document with its subscriptions as queries: each event of one is answered as a query of it. */
    PreparedDocument ofEvents() {
        var parsed = Objects.requireNonNull(document);
        return new PreparedDocument(
                text,
                hash,
                parsed.transform(builder -> builder.definitions(parsed.getDefinitions().stream()
                        .map(PreparedDocument::ofEvents)
                        .toList())),
                operations,
                failures,
                batched,
                false);
    }

    @SuppressWarnings("rawtypes") // as graphql-java has it
    private static Definition ofEvents(Definition definition) {
        return definition instanceof OperationDefinition operation
                        && operation.getOperation() == OperationDefinition.Operation.SUBSCRIPTION
                ? operation.transform(builder -> builder.operation(OperationDefinition.Operation.QUERY))
                : definition;
    }
}
