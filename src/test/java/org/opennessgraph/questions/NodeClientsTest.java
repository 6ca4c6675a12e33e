// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opennessgraph.questions.NodeFolder.succeed;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tools and clients that people have work with the app as it is: checks of the schema, and the recipes of the docs. */
@QuarkusTest
@TestProfile(SeededGraph.class)
class NodeClientsTest {
    private static final Path SCHEMA = Path.of("docs", "schema.graphql");
    private static final Path DOCUMENTS = Path.of("src", "test", "resources", "documents");
    private static final Path FOLDER = Path.of("target", "node");

    @BeforeEach
    void ready() throws IOException, InterruptedException {
        NodeFolder.install();
        SeededGraph.awaitReady();
    }

    @Test
    void all_audits_of_graphql_over_http_pass() throws Exception {
        assertThat(succeed(".", "node", "checks/audits.mjs"))
                .isEqualTo("audits: {\"ok\":61,\"notice\":0,\"warn\":0,\"error\":0}");
    }

    @Test
    void the_schema_keeps_the_rules_of_relay() throws Exception {
        assertThat(succeed(".", "node", "checks/eslint.mjs", schema())).startsWith("eslint: 0 problems");
    }

    @Test
    void the_schema_breaks_no_client_of_the_released_one() throws Exception {
        assertThat(succeed(".", "node", "checks/inspector.mjs", "released.graphql", schema()))
                .endsWith(", 0 breaking");
    }

    @Test
    void a_field_that_is_gone_an_argument_that_is_needed_and_a_type_that_is_another_are_found() throws Exception {
        String text = Files.readString(SCHEMA);
        for (String[] change : new String[][] {
            {"  registerNumbers: [String!]!", "  numbers: [String!]!"},
            {"    orderBy: EntryOrder = EARLIEST_FIRST", "    orderBy: EntryOrder!"},
            {"  totalCount: Int!", "  totalCount: String!"}
        }) {
            assertThat(text).contains(change[0]);
            Files.writeString(FOLDER.resolve("changed.graphql"), text.replace(change[0], change[1]));

            NodeFolder.Result result = NodeFolder.run(".", "node", "checks/inspector.mjs", schema(), "changed.graphql");

            assertThat(result.exit()).as(result.output()).isEqualTo(1);
            assertThat(result.lastLine()).doesNotEndWith(" 0 breaking");
        }
    }

    @Test
    void apollo_client_pages_and_caches_and_keeps_the_past_apart_from_the_present() throws Exception {
        JsonPath told = JsonPath.from(succeed("recipes", "node", "apollo.mjs"));

        assertThat(told.getInt("claims")).isEqualTo(6);
        assertThat(told.getList("model")).containsExactly("Llama 2", "Llama 2");
        assertThat(told.getList("then", Integer.class)).hasSize(3).containsOnly(told.getInt("then[0]"));
        assertThat(told.getList("now", Integer.class)).hasSize(2).containsOnly(told.getInt("now[0]"));
        assertThat(told.getInt("then[0]")).isPositive().isLessThan(told.getInt("now[0]"));
    }

    @Test
    void apollo_client_names_queries_by_their_hash_and_gets_304() throws Exception {
        assertThat(succeed(".", "node", "checks/apollo.mjs")).startsWith("apollo: text once");
    }

    @Test
    void urql_asks_and_caches() throws Exception {
        // urql breaks off what it reads when it has its answer, and now and then nobody catches that.
        NodeFolder.Result result = NodeFolder.run("recipes", "node", "--unhandled-rejections=warn", "urql.mjs");

        assertThat(result.exit()).as(result.output()).isZero();
        assertThat(result.output()).startsWith("{\"standing\":\"CONTRADICTED\",\"fromCache\":\"hit\"}");
    }

    @Test
    void graphql_ws_follows_changes_and_goes_on_behind_the_last_one() throws Exception {
        assertThat(succeed(".", "node", "checks/graphql-ws.mjs")).startsWith("graphql-ws: ");
    }

    @Test
    void subscriptions_keep_their_place_over_a_line_that_breaks() throws Exception {
        for (String recipe : List.of("graphql-ws.mjs", "sse.mjs")) {
            assertThat(succeed(".", "node", "checks/cut.mjs", "recipes/" + recipe))
                    .as(recipe)
                    .isEqualTo("{\"first\":1,\"last\":120,\"distinct\":120} after 3 cuts");
        }
    }

    @Test
    void plain_fetch_asks() throws Exception {
        assertThat(succeed("recipes", "node", "fetch.mjs"))
                .startsWith("{\"search\":{\"nodes\":[{\"__typename\":")
                .contains("\"id\":\"model:llama-");
    }

    @Test
    void relay_compiles_fragments_and_pages_a_connection() throws Exception {
        Files.writeString(FOLDER.resolve("recipes/relay/schema.graphql"), Files.readString(SCHEMA));
        relayCompiler("relay.config.json");

        assertThat(succeed("recipes/relay", "node", "app.mjs")).isEqualTo("{\"claims\":6}");
    }

    @Test
    void relay_s_manifest_of_trusted_documents_is_the_one_that_the_server_is_tried_with() throws Exception {
        Files.writeString(FOLDER.resolve("recipes/relay/schema.graphql"), Files.readString(SCHEMA));
        Path manifest = FOLDER.resolve("recipes/relay/trusted-documents.json");
        Files.writeString(manifest, "{}");
        relayCompiler("relay.trusted.config.json");

        assertThat(manifest).content().isEqualTo(Files.readString(DOCUMENTS.resolve("relay.json")));
    }

    private static void relayCompiler(String config) throws Exception {
        succeed("recipes/relay", "node", "../../node_modules/relay-compiler/cli.js", config);
    }

    @Test
    void graphql_codegen_makes_types_that_compile_and_a_manifest_of_trusted_documents() throws Exception {
        String below = "recipes/codegen";
        succeed(below, "node", "../../node_modules/@graphql-codegen/cli/cjs/bin.js", "--config", "codegen.ts");
        succeed(below, "node", "../../node_modules/typescript/bin/tsc", "-p", "tsconfig.json");

        assertThat(succeed(below, "node", "app.js")).isEqualTo("{\"rows\":2,\"more\":true}");
        assertThat(FOLDER.resolve(below).resolve("generated/graphql.ts"))
                .content()
                .containsIgnoringWhitespaces("BigInteger: { input: number; output: number; }")
                .doesNotContain("any;");
        assertThat(FOLDER.resolve(below).resolve("generated/persisted-documents.json"))
                .content()
                .isEqualTo(Files.readString(DOCUMENTS.resolve("codegen.json")));
    }

    @Test
    void python_pages_with_its_own_library() throws Exception {
        NodeFolder.need("python3", "--version");

        assertThat(succeed("recipes", "python3", "client.py")).isEqualTo("{\"claims\": 100, \"distinct\": 100}");
    }

    @Test
    void curl_asks_and_gets_304() throws Exception {
        NodeFolder.need("curl", "--version");

        NodeFolder.Result result = NodeFolder.run("recipes", "sh", "curl.sh");

        assertThat(result.output()).isEqualTo("""
                {"data":{"node":{"id":"model:llama-2"}}}
                304
                """);
    }

    private static String schema() {
        return SCHEMA.toAbsolutePath().toString();
    }
}
