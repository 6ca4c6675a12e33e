// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which document a request means: persisted by clients, trusted by the operator, or sent. */
class SentDocumentsTest {

    private static final GraphQLSchema SCHEMA = new SchemaGenerator()
            .makeExecutableSchema(
                    new SchemaParser().parse("type Query { a: Int b(x: Int): Int }"), RuntimeWiring.MOCKED_WIRING);

    /** Computed with another tool: printf '{ a }' | sha256sum. */
    private static final String HASH_OF_A = "1c7e1e347f726166b5b1c55afd61f278cc9b45e00c108ec33d540a566379811b";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void a_text_without_a_hash_is_what_it_is() {
        assertThat(documents(Map.of()).text("{ a }", null, Map.of())).isEqualTo("{ a }");
    }

    @Test
    void an_empty_id_beside_a_text_is_none() {
        assertThat(documents(Map.of()).text("{ a }", "", Map.of())).isEqualTo("{ a }");
        assertThatThrownBy(() -> documents(Map.of()).text(null, "", Map.of())).hasMessage("The request has no query.");
    }

    @Test
    void a_text_sent_with_its_hash_is_known_by_it_from_then_on() {
        var documents = documents(Map.of());

        assertCode(ErrorCode.PERSISTED_QUERY_NOT_FOUND, () -> hashed(documents, null, HASH_OF_A));
        assertThat(hashed(documents, "{ a }", HASH_OF_A)).isEqualTo("{ a }");

        assertThat(hashed(documents, null, HASH_OF_A)).isEqualTo("{ a }");
        assertThat(documents.text(null, "sha256:" + HASH_OF_A, Map.of())).isEqualTo("{ a }");
        assertThat(documents.text(null, HASH_OF_A, Map.of())).isEqualTo("{ a }");
    }

    @Test
    void clients_recognise_an_unknown_hash_by_its_message_too() {
        assertThatThrownBy(() -> hashed(documents(Map.of()), null, HASH_OF_A)).hasMessage("PersistedQueryNotFound");
        assertThatThrownBy(() -> hashed(
                        documents(Map.of("openness.graphql.persisted-queries.enabled", "false")), null, HASH_OF_A))
                .hasMessage("PersistedQueryNotSupported");
    }

    @Test
    void a_hash_of_another_text_is_refused_and_nothing_is_kept() {
        var documents = documents(Map.of());

        var fault = assertCode(ErrorCode.BAD_REQUEST, () -> hashed(documents, "{ b }", HASH_OF_A));

        assertThat(fault.argument()).isEqualTo("extensions.persistedQuery.sha256Hash");
        assertCode(ErrorCode.PERSISTED_QUERY_NOT_FOUND, () -> hashed(documents, null, HASH_OF_A));
    }

    @Test
    void what_is_no_persisted_query_is_refused() {
        for (Object extension : List.of(
                "x",
                Map.of(),
                Map.of("version", 1),
                Map.of("version", 1, "sha256Hash", 7),
                Map.of("version", 1, "sha256Hash", " "),
                Map.of("version", "1", "sha256Hash", HASH_OF_A),
                Map.of("version", 2, "sha256Hash", HASH_OF_A))) {
            assertCode(ErrorCode.BAD_REQUEST, () -> documents(Map.of())
                    .text(null, null, Map.of("persistedQuery", extension)));
        }
    }

    @Test
    void a_request_names_one_document() {
        assertCode(ErrorCode.BAD_REQUEST, () -> documents(Map.of()).text(null, null, Map.of()));
        assertCode(ErrorCode.BAD_REQUEST, () -> documents(Map.of()).text("{ a }", HASH_OF_A, Map.of()));
        assertCode(
                ErrorCode.BAD_REQUEST, () -> documents(Map.of()).text(null, HASH_OF_A, Map.of("persistedQuery", "")));
        assertCode(ErrorCode.BAD_REQUEST, () -> documents(Map.of()).text(null, 7, Map.of()));
        assertCode(ErrorCode.BAD_REQUEST, () -> documents(Map.of()).text(null, "", Map.of()));
    }

    @Test
    void what_clients_send_is_kept_within_bounds_and_the_least_recently_used_goes_first() {
        var store = new PersistedQueries(3, 100);
        store.keep("1", "a".repeat(40));
        store.keep("2", "b".repeat(40));
        assertThat(store.text("1")).isNotNull();

        store.keep("3", "c".repeat(40));
        assertThat(store.text("2")).as("too many characters").isNull();
        assertThat(store.text("1")).isNotNull();

        store.keep("4", "d");
        store.keep("5", "e");
        assertThat(store.size()).isEqualTo(3);
        assertThat(store.text("3")).as("too many entries").isNull();

        store.keep("6", "f".repeat(101));
        assertThat(store.text("6")).as("alone too large").isNull();
        assertThat(store.size()).as("the others stay").isEqualTo(3);
    }

    @Test
    void manifests_of_relay_codegen_and_apollo_and_plain_documents_are_read() throws IOException {
        write("relay.json", "{\"0cc175b9c0f1b6a831c399e269772661\": \"{ a }\"}");
        write(
                "apollo.json",
                "{\"format\": \"apollo-persisted-query-manifest\", \"version\": 1, \"operations\": [{\"id\": \"x\","
                        + " \"name\": \"B\", \"type\": \"query\", \"body\": \"query B { b }\"}]}");
        write("c.graphql", "query C { a b }");
        write("README.md", "no document");

        var documents = trusting(Map.of());

        assertThat(documents.text(null, "0cc175b9c0f1b6a831c399e269772661", Map.of()))
                .isEqualTo("{ a }");
        assertThat(hashed(documents, null, "x")).isEqualTo("query B { b }");
        assertThat(hashed(documents, null, Sha256.hex("query C { a b }"))).isEqualTo("query C { a b }");
        // Whatever its manifest calls it, a document is known by its hash.
        assertThat(documents.text(null, "sha256:" + HASH_OF_A, Map.of())).isEqualTo("{ a }");
        assertCode(ErrorCode.PERSISTED_QUERY_NOT_FOUND, () -> documents.text(null, "nope", Map.of()));
    }

    @Test
    void a_trusted_document_may_come_with_its_manifests_own_id_and_text() throws IOException {
        write("relay.json", "{\"x\": \"{ a }\"}");

        assertThat(hashed(trusting(Map.of()), "{ a }", "x")).isEqualTo("{ a }");
        assertCode(ErrorCode.BAD_REQUEST, () -> hashed(trusting(Map.of()), "{ b }", "x"));
    }

    @Test
    void where_only_trusted_documents_are_run_no_other_is_even_parsed() throws IOException {
        write("relay.json", "{\"x\": \"{ a }\"}");
        var settings = Settings.of(Map.of(
                "openness.graphql.documents", "TRUSTED_ONLY", "openness.graphql.trusted-documents", folder.toString()));
        var sent = new SentDocuments(settings);
        var documents = new Documents(SCHEMA, Set.of(), sent, settings);

        assertThat(documents.prepare(sent.text(null, "x", Map.of())).failures()).isEmpty();
        assertThat(documents.prepare("{ a }").failures()).as("word for word").isEmpty();
        assertThat(documents.prepare("{ b }").failures())
                .extracting(GraphQLFailure::code)
                .containsExactly(ErrorCode.DOCUMENT_NOT_TRUSTED);
        assertThat(documents.prepare("{{{").failures())
                .extracting(GraphQLFailure::code)
                .containsExactly(ErrorCode.DOCUMENT_NOT_TRUSTED);

        var hashOfB = Sha256.hex("{ b }");
        assertCode(ErrorCode.DOCUMENT_NOT_TRUSTED, () -> hashed(sent, null, hashOfB));
        hashed(sent, "{ b }", hashOfB);
        assertCode(ErrorCode.DOCUMENT_NOT_TRUSTED, () -> hashed(sent, null, hashOfB));
    }

    @Test
    void where_only_trusted_documents_are_run_there_have_to_be_some() {
        assertThatThrownBy(() -> documents(Map.of("openness.graphql.documents", "TRUSTED_ONLY")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("openness.graphql.trusted-documents");
        assertThatThrownBy(() -> trusting(Map.of())).hasMessageContaining("holds no document");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\": \"{ a }\",~\"a\": \"{ b }\"}| m.json:2:|is not JSON, or has a name twice",
                "{\"a\":~  x}| m.json:2:|is not JSON",
                "[]| m.json:|is no JSON object",
                "7| m.json:|is no JSON object",
                "``| m.json:|is no JSON object",
                "{\"a\": 7}| m.json: \"a\":|has no document as a string",
                "{\"\": \"{ a }\"}| m.json: \"\":|has no id",
                "{\"format\": \"other\", \"operations\": []}| m.json:|apollo-persisted-query-manifest",
                "{\"operations\": {}}| m.json:|apollo-persisted-query-manifest",
                "{\"format\": \"apollo-persisted-query-manifest\", \"version\": 1, \"operations\": [{\"id\": \"x\"}]}"
                        + "| operations[0]:|has no document as a string",
                "{\"format\": \"apollo-persisted-query-manifest\", \"version\": 1, \"operations\": [{\"body\": \"{a}\"}]}"
                        + "| operations[0]:|has no id",
            })
    void a_manifest_at_fault_stops_the_start_with_its_place(String manifest, String place, String fault)
            throws IOException {
        write("m.json", manifest.replace('~', '\n'));

        assertThatThrownBy(() -> trusting(Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(place)
                .hasMessageContaining(fault);
    }

    @Test
    void two_documents_with_one_id_are_a_fault_and_one_document_twice_is_not() throws IOException {
        write("1.json", "{\"x\": \"{ a }\"}");
        write("2.json", "{\"x\": \"{ a }\"}");
        assertThat(trusting(Map.of()).trusted().size()).isEqualTo(1);

        write("3.json", "{\"x\": \"{ b }\"}");
        assertThatThrownBy(() -> trusting(Map.of()))
                .hasMessageContaining("3.json: \"x\": another document has this id")
                .hasMessageContaining("1.json");
    }

    @Test
    void a_trusted_document_that_cannot_be_run_stops_the_start_with_its_place() throws IOException {
        write("m.json", "{\"x\": \"query X {\\n  nope\\n}\", \"y\": \"{ a\", \"z\": \"{ a }\"}");
        var settings = Settings.of(Map.of("openness.graphql.trusted-documents", folder.toString()));
        var sent = new SentDocuments(settings);

        assertThatThrownBy(() -> new Documents(SCHEMA, Set.of(), sent, settings))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("m.json: \"x\": 2:3:")
                .hasMessageContaining("m.json: \"y\": 1:")
                .hasMessageNotContaining("\"z\"");
    }

    @Test
    void a_file_that_is_not_there_or_not_text_is_told() throws IOException {
        assertThatThrownBy(
                        () -> documents(Map.of("openness.graphql.trusted-documents", folder.resolve("no.json") + "")))
                .hasMessageContaining("no.json: there is no such file");

        Files.write(folder.resolve("m.json"), "{\"x\": \"ä\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> trusting(Map.of())).hasMessageContaining("m.json: is not written in UTF-8");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private SentDocuments trusting(Map<String, String> settings) {
        var all = new HashMap<>(settings);
        all.put("openness.graphql.trusted-documents", folder.toString());
        return documents(all);
    }

    private static SentDocuments documents(Map<String, String> settings) {
        return new SentDocuments(Settings.of(settings));
    }

    private static String hashed(SentDocuments documents, @Nullable String query, String hash) {
        return documents.text(query, null, Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash)));
    }

    private static ClientFault assertCode(ErrorCode code, ThrowingCallable asked) {
        var fault = catchThrowableOfType(ClientFault.class, asked);
        assertThat(fault).isNotNull();
        assertThat(fault.code()).isEqualTo(code);
        return fault;
    }
}
