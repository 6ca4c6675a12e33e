// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    private static final GraphQLSchema SCHEMA = new SchemaGenerator()
            .makeExecutableSchema(
                    new SchemaParser()
                            .parse("type Query { a: A b(x: Int): String } type A { a: A b: String list: [A] }"),
                    RuntimeWiring.MOCKED_WIRING);

    @Test
    void a_document_is_prepared_once() {
        var documents = documents(Map.of());

        var first = documents.prepare("{ a { b } }");

        assertThat(documents.prepare("{ a { b } }")).isSameAs(first);
        assertThat(first.failures()).isEmpty();
        assertThat(first.hash()).hasSize(64);
    }

    @Test
    void documents_at_fault_are_kept_too() {
        var documents = documents(Map.of());

        assertThat(documents.prepare("{ nope }")).isSameAs(documents.prepare("{ nope }"));
        assertThat(documents.prepare("{")).isSameAs(documents.prepare("{"));
    }

    @Test
    void one_name_is_asked_for_at_one_place_only_so_often_and_fragments_count() {
        var documents = documents(Map.of("openness.graphql.max-repeats", "3"));

        assertThat(documents.prepare("{ b b b a { b b b } }").failures()).isEmpty();
        assertThat(documents
                        .prepare("{ b ... { b } ...F } fragment F on Query { b }")
                        .failures())
                .isEmpty();
        assertThat(documents.prepare("{ x: b y: b b b z: b }").failures()).isEmpty();
        for (var query : List.of(
                "{ b b b b }",
                "{ a { b b b b } }",
                "{ b b ... { b ... { b } } }",
                "{ b ...F ...F ...F } fragment F on Query { b }",
                "{ x: b x: b x: b x: b }",
                "{ ...F } fragment F on Query { ...G ...G } fragment G on Query { b b }")) {
            assertThat(documents.prepare(query).failures())
                    .as(query)
                    .extracting(GraphQLFailure::code)
                    .containsExactly(ErrorCode.TOO_LARGE);
        }
    }

    @Test
    void the_least_recently_used_go_first() {
        var documents = documents(Map.of("openness.graphql.document-cache.max-entries", "3"));
        var kept = documents.prepare("{ b }");
        var gone = documents.prepare("{ b # 1\n}");

        documents.prepare("{ b # 2\n}");
        documents.prepare("{ b }");
        documents.prepare("{ b # 3\n}");

        assertThat(documents.size()).isEqualTo(3);
        assertThat(documents.prepare("{ b }")).isSameAs(kept);
        assertThat(documents.prepare("{ b # 1\n}")).isNotSameAs(gone);
    }

    @Test
    void what_is_kept_is_bounded_in_characters() {
        var documents = documents(Map.of("openness.graphql.document-cache.max-characters", "1000"));

        for (int i = 0; i < 100; i++) {
            documents.prepare("{ b } #" + i + "x".repeat(100));
        }

        assertThat(documents.size()).isBetween(1, 10);
    }

    @Test
    void a_document_larger_than_the_limit_is_refused_and_not_kept() {
        var documents = documents(Map.of("openness.graphql.max-characters", "100"));

        var refused = documents.prepare("{ b } #" + "x".repeat(200));

        assertThat(refused.failures()).extracting(GraphQLFailure::code).containsExactly(ErrorCode.TOO_LARGE);
        assertThat(refused.failures().get(0).expected()).isEqualTo("at most 100 characters");
        assertThat(documents.size()).isZero();
    }

    @Test
    void depth_counts_the_leaf_and_not_introspection() {
        var documents = documents(Map.of("openness.graphql.max-depth", "3"));

        assertThat(documents.prepare("{ a { a { b } } }").failures()).isEmpty();
        assertThat(documents.prepare("{ a { a { __typename } } }").failures()).isEmpty();
        assertThat(documents
                        .prepare("{ __schema { types { fields { type { ofType { ofType { name } } } } } } }")
                        .failures())
                .isEmpty();
        assertThat(documents.prepare("{ a { a { a { b } } } }").failures())
                .extracting(GraphQLFailure::code)
                .containsExactly(ErrorCode.TOO_DEEP);
        assertThat(documents
                        .prepare("{ a { ...F } } fragment F on A { a { ... on A { a { b } } } }")
                        .failures())
                .extracting(GraphQLFailure::code)
                .containsExactly(ErrorCode.TOO_DEEP);
    }

    @Test
    void directives_that_nothing_heeds_are_refused_with_their_place() {
        var documents = documents(Map.of());

        for (var query : List.of(
                "{ a { b } ... @defer { b } }",
                "{ a { b } ...F @defer } fragment F on Query { b }",
                "query @experimental_disableErrorPropagation { b }")) {
            var failures = documents.prepare(query).failures();
            assertThat(failures).as(query).extracting(GraphQLFailure::code).containsExactly(ErrorCode.VALIDATION_ERROR);
            assertThat(failures.get(0).message()).startsWith("There is no directive '@");
            assertThat(failures.get(0).places()).hasSize(1);
        }
        assertThat(documents
                        .prepare("{ b @include(if: true) a @skip(if: false) { b } }")
                        .failures())
                .isEmpty();
    }

    @Test
    void a_document_without_an_operation_is_told_so() {
        for (var query : List.of("fragment A on Query { b }", "type A { b: Int }")) {
            var failures = documents(Map.of()).prepare(query).failures();
            assertThat(failures).as(query).extracting(GraphQLFailure::code).containsExactly(ErrorCode.BAD_REQUEST);
            assertThat(failures.get(0).message()).isEqualTo("The document has no operation.");
        }
    }

    @Test
    void a_subscription_without_a_name_and_with_two_roots_is_not_called_null() {
        var schema = new SchemaGenerator()
                .makeExecutableSchema(
                        new SchemaParser().parse("type Query { a: Int } type Subscription { a: Int b: Int }"),
                        RuntimeWiring.MOCKED_WIRING);
        var chosen = Settings.of(Map.of());
        var documents = new Documents(schema, Set.of(), new SentDocuments(chosen), chosen);

        assertThat(documents.prepare("subscription { a b }").failures())
                .extracting(GraphQLFailure::message)
                .containsExactly("A subscription must have exactly one root field");
    }

    @Test
    void only_documents_that_may_ask_a_batched_field_need_batches() {
        var documents = documents(Map.of());

        assertThat(documents.prepare("{ a { b } }").batched()).isFalse();
        assertThat(documents
                        .prepare("{ a { ...F } } fragment F on A { l: list { b } }")
                        .batched())
                .isTrue();
    }

    @Test
    void a_very_deep_document_is_refused_without_harm() {
        var documents = documents(Map.of());

        assertThat(documents
                        .prepare("{ a ".repeat(2_000) + "{ b }" + "}".repeat(2_000))
                        .failures())
                .extracting(GraphQLFailure::code)
                .containsExactly(ErrorCode.TOO_LARGE);
        assertThat(documents
                        .prepare("{ b(x: " + "[".repeat(2_000) + "]".repeat(2_000) + ") }")
                        .failures())
                .extracting(GraphQLFailure::code)
                .containsExactly(ErrorCode.TOO_LARGE);
    }

    private static Documents documents(Map<String, String> settings) {
        var chosen = Settings.of(settings);
        return new Documents(SCHEMA, Set.of("list"), new SentDocuments(chosen), chosen);
    }
}
