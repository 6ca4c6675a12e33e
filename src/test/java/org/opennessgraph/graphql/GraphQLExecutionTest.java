// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.IntrospectionQuery;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opennessgraph.graphql.execution.ErrorCode;
import org.opennessgraph.graphql.execution.ExecutionReport;
import org.opennessgraph.graphql.sample.CallLog;
import org.opennessgraph.graphql.sample.ReportLog;
import org.opennessgraph.graphql.sample.SampleApiProfile;

/** What the executor makes of API beans: data, batches, arguments, errors, contexts. */
@QuarkusTest
@TestProfile(SampleApiProfile.class)
class GraphQLExecutionTest {

    @Inject
    CallLog calls;

    @Inject
    ReportLog reports;

    @BeforeEach
    void forget() {
        calls.clear();
        reports.clear();
    }

    @Test
    void properties_of_records_are_read_whatever_their_type() {
        var answer = Ask.query("{ sampleModels(first: 2) { id name size downloads score released changed colour aliases"
                + " note motto shout } }");

        assertThat(answer.getMap("data.sampleModels[0]"))
                .containsEntry("id", "model:0")
                .containsEntry("name", "Model 0")
                .containsEntry("size", 0)
                .containsEntry("downloads", 5_000_000_000L)
                .containsEntry("score", 1.5f)
                .containsEntry("released", "2023-07-18")
                .containsEntry("changed", "2023-07-20T10:15:30Z")
                .containsEntry("colour", "RED")
                .containsEntry("aliases", List.of("m0", "M0"))
                .containsEntry("note", null)
                .containsEntry("motto", "even")
                .containsEntry("shout", "MODEL 0");
        assertThat(answer.getMap("data.sampleModels[1]")).containsEntry("motto", null);
    }

    @Test
    void aliases_with_different_arguments_get_an_answer_each() {
        var query = "{ sampleModels(first: 2) { a: tags(first: 1) b: tags(first: 3) tags } }";

        var posted = Ask.query(query);
        var got = given().accept(Ask.GRAPHQL)
                .queryParam("query", query)
                .get("/graphql")
                .jsonPath();

        for (var answer : List.of(posted, got)) {
            assertThat(answer.getList("data.sampleModels[1].a")).containsExactly("model:1#0");
            assertThat(answer.getList("data.sampleModels[1].b")).containsExactly("model:1#0", "model:1#1", "model:1#2");
            assertThat(answer.getList("data.sampleModels[1].tags")).containsExactly("model:1#0", "model:1#1");
        }
    }

    @Test
    void arguments_are_told_apart_by_value_and_not_by_hash() {
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());

        var answer = Ask.query("{ sampleModels(first: 1) { a: claims(filter: {text: \"Aa\"}) { id }"
                + " b: claims(filter: {text: \"BB\"}) { id } c: claims(filter: {text: \"Aa\"}) { id } } }");

        assertThat(answer.getString("data.sampleModels[0].a[0].id")).isEqualTo("claim:Aamodel:0.0");
        assertThat(answer.getString("data.sampleModels[0].b[0].id")).isEqualTo("claim:BBmodel:0.0");
        assertThat(answer.getString("data.sampleModels[0].c[0].id")).isEqualTo("claim:Aamodel:0.0");
        // The two equal ones are one call.
        assertThat(calls.calls()).containsExactly("sampleModels 1", "claims 1", "claims 1");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100})
    void each_level_costs_one_call_for_each_field_and_its_arguments(int models) {
        var answer = Ask.query("""
                query ($n: Int) {
                  sampleModels(first: $n) {
                    a: tags(first: 1)
                    b: tags(first: 3)
                    claims { id words topic { tags claims { words } } }
                  }
                }
                """, Map.of("n", models));

        assertThat(answer.getList("errors")).isNull();
        assertThat(answer.getList("data.sampleModels")).hasSize(models);
        assertThat(calls.calls())
                .containsExactly(
                        "sampleModels " + models,
                        "tags " + models + " first=1",
                        "tags " + models + " first=3",
                        "claims " + models,
                        "words " + 2 * models,
                        "topic " + 2 * models,
                        // All claims share one topic: it is asked once.
                        "tags 1 first=2",
                        "claims 1",
                        "words 2");
    }

    @Test
    void a_batched_field_of_an_interface_is_one_call_over_all_its_types() {
        var answer = Ask.query(
                "{ sampleSubjects(first: 4) { __typename id claims { id }" + " ... on SampleLicense { title } } }");

        assertThat(answer.getList("data.sampleSubjects.__typename"))
                .containsExactly("SampleModel", "SampleLicense", "SampleModel", "SampleLicense");
        assertThat(answer.getString("data.sampleSubjects[3].title")).isEqualTo("License 3");
        assertThat(answer.getString("data.sampleSubjects[3].claims[1].id")).isEqualTo("claim:license:3.1");
        assertThat(calls.calls()).containsExactly("claims 4");
    }

    @Test
    void a_batched_field_is_one_call_also_when_each_type_asks_it_in_a_fragment_of_its_own() {
        var answer = Ask.query("{ sampleSubjects(first: 4) { ... on SampleModel { claims { id } tags }"
                + " ... on SampleLicense { claims { words } } } }");

        assertThat(answer.getString("data.sampleSubjects[1].claims[0].words")).isEqualTo("words of claim:license:1.0");
        assertThat(calls.calls()).containsExactly("claims 4", "tags 2 first=2", "words 4");
    }

    @Test
    void mutations_run_one_after_the_other_and_share_no_answers() {
        var answer = Ask.query(
                "mutation { a: sampleAdd(number: 1) { tags claims { words } } b: sampleAdd(number: 1) { tags } }");

        assertThat(answer.getList("data.b.tags")).hasSize(2);
        assertThat(calls.calls())
                .containsExactly(
                        "sampleAdd 1", "tags 1 first=2", "claims 1", "words 2", "sampleAdd 1", "tags 1 first=2");
    }

    @Test
    void arguments_become_values_of_the_methods_types() {
        var answer = Ask.query("{ sampleEcho(whole: 1, big: 5000000000, real: 1.5, flag: true, id: 3,"
                + " uuid: \"6f1c6b1e-1111-4a3b-9d5e-000000000000\", colour: RED, colours: [RED, BLUE],"
                + " matrix: [[1, 2], [3]], numbers: [1, 2], day: \"2023-07-18\", moment: \"2023-07-18T00:00:00Z\","
                + " maybe: \"x\", filter: {text: \"a\", from: \"2020-01-01\", colours: [RED], atLeast: 3,"
                + " and: [{text: \"b\"}]}, bean: {name: \"n\", count: 8}, preset: RED) }");

        assertThat(answer.getString("data.sampleEcho"))
                .isEqualTo("1|5000000000|1.5|true|3|6f1c6b1e-1111-4a3b-9d5e-000000000000|RED|[RED, BLUE]|[[1, 2], [3]]"
                        + "|[1, 2]|2023-07-18|2023-07-18T00:00Z|Optional[x]|SampleFilter[text=a, since=2020-01-01,"
                        + " colours=[RED], favourite=GREEN, atLeast=Optional[3], and=[SampleFilter[text=b, since=null,"
                        + " colours=null, favourite=GREEN, atLeast=Optional.empty, and=null]]]|n8|RED");
    }

    @Test
    void variables_become_values_of_the_methods_types() {
        Map<String, @Nullable Object> filter = new HashMap<>();
        filter.put("text", null);
        filter.put("from", "2020-01-01");
        filter.put("colours", List.of("RED"));
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("whole", 1);
        variables.put("big", 5_000_000_000L);
        variables.put("colour", "GREEN");
        variables.put("filter", filter);
        variables.put("numbers", 7);

        var answer = Ask.query(
                "query ($whole: Int, $big: BigInteger, $colour: SampleColour, $filter: SampleFilter, $numbers: [Int!])"
                        + " { sampleEcho(whole: $whole, big: $big, colour: $colour, filter: $filter, numbers: $numbers) }",
                variables);

        assertThat(answer.getString("data.sampleEcho"))
                .isEqualTo("1|5000000000|null|null|null|null|GREEN|null|null|[7]|null|null|Optional.empty"
                        + "|SampleFilter[text=null, since=2020-01-01, colours=[RED], favourite=GREEN,"
                        + " atLeast=Optional.empty, and=null]|null|BLUE");
    }

    @Test
    void arguments_left_out_are_null_empty_or_their_default() {
        assertThat(Ask.query("{ sampleEcho }").getString("data.sampleEcho"))
                .isEqualTo("null|null|null|null|null|null|null|null|null|null|null|null|Optional.empty|null|null|BLUE");
    }

    @Test
    void exactly_one_field_of_a_one_of_input_is_taken() {
        assertThat(Ask.query("{ sampleByKey(key: {id: \"a\"}) }").getString("data.sampleByKey"))
                .isEqualTo("a/null");

        for (var key : List.of("{id: \"a\", slug: \"b\"}", "{}", "{id: null}")) {
            var answer = Ask.query("{ sampleByKey(key: " + key + ") }");
            assertThat(answer.getString("errors[0].extensions.code")).as(key).isEqualTo("VALIDATION_ERROR");
        }
        var byVariable = Ask.query(
                "query ($key: SampleKey!) { sampleByKey(key: $key) }", Map.of("key", Map.of("id", "a", "slug", "b")));
        assertThat(byVariable.getString("errors[0].extensions.code")).isEqualTo("VALIDATION_ERROR");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ sampleModels(first: \"x\") { id } }|first|a whole number from -2147483648 to 2147483647|16",
                "{ sampleModels(first: 5000000000) { id } }|first|a whole number from -2147483648 to 2147483647|16",
                "{ sampleModels(first: 1.5) { id } }|first|a whole number from -2147483648 to 2147483647|16",
                "{ sampleEcho(day: \"2023-13-01\") }|day|a date like \"2023-07-20\"|14",
                "{ sampleEcho(moment: \"yesterday\") }|moment|a moment like \"2023-07-20T10:15:30Z\"|14",
                "{ sampleEcho(colour: PINK) }|colour|one of BLUE, GREEN, RED|14",
                "{ sampleEcho(colour: \"RED\") }|colour|one of BLUE, GREEN, RED|14",
                "{ sampleEcho(filter: {from: \"x\"}) }|filter.from|a date like \"2023-07-20\"|14",
                "{ sampleEcho(filter: {and: [{}, {colours: [1]}]}) }|filter.and[1].colours[0]|one of BLUE, GREEN, RED|14",
                "{ sampleEcho(filter: {nope: 1}) }|filter.nope|an object with the fields and, atLeast, colours, favourite, from, text|14",
                "{ sampleFailing }|kind||3",
            })
    void a_bad_argument_is_named_with_its_place_and_what_would_be_right(
            String query, String argument, @Nullable String expected, int column) {
        var response = Ask.post(query, Map.of(), Ask.GRAPHQL);
        var answer = response.jsonPath();

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(answer.getMap("$")).doesNotContainKey("data");
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("VALIDATION_ERROR");
        assertThat(answer.getString("errors[0].extensions.argument")).isEqualTo(argument);
        assertThat(answer.getString("errors[0].extensions.expected")).isEqualTo(expected);
        assertThat(answer.getInt("errors[0].locations[0].line")).isEqualTo(1);
        assertThat(answer.getInt("errors[0].locations[0].column")).isEqualTo(column);
        assertThat(response.asString()).doesNotContain("Value{", "AST", "LinkedHashMap", "graphql.");
    }

    @Test
    void a_bad_variable_is_named_with_what_would_be_right() {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("n", Map.of("a", 1));
        var answer = Ask.post("query ($n: Int!) { sampleModels(first: $n) { id } }", variables, Ask.GRAPHQL);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("errors[0].extensions.argument")).isEqualTo("$n");
        assertThat(answer.jsonPath().getString("errors[0].extensions.code")).isEqualTo("VALIDATION_ERROR");
        assertThat(answer.jsonPath().getInt("errors[0].locations[0].column")).isEqualTo(8);
        assertThat(answer.asString()).doesNotContain("Map", "AST");

        variables.put("n", null);
        var missing = Ask.post("query ($n: Int!) { sampleModels(first: $n) { id } }", variables, Ask.GRAPHQL);
        assertThat(missing.statusCode()).isEqualTo(400);
        assertThat(missing.jsonPath().getString("errors[0].extensions.code")).isEqualTo("VALIDATION_ERROR");

        var day = Ask.query("query ($d: Date) { sampleEcho(day: $d) }", Map.of("d", "2023-02-30"));
        assertThat(day.getString("errors[0].extensions.expected")).isEqualTo("a date like \"2023-07-20\"");
        assertThat(day.getString("errors[0].extensions.argument")).isEqualTo("$d");
    }

    @Test
    void null_for_an_argument_with_a_default_is_its_default() {
        Map<String, @Nullable Object> nothing = new HashMap<>();
        nothing.put("first", null);

        assertThat(Ask.query("{ sampleModels(first: null) { id } }").getList("data.sampleModels"))
                .hasSize(3);
        assertThat(Ask.query("query ($first: Int) { sampleModels(first: $first) { id } }", nothing)
                        .getList("data.sampleModels"))
                .hasSize(3);
        assertThat(Ask.query("{ sampleModels(first: 1) { tags(first: null) } }").getList("data.sampleModels[0].tags"))
                .hasSize(2);
        assertThat(Ask.query("{ sampleEcho(preset: null, filter: {favourite: null}) }")
                        .getString("data.sampleEcho"))
                .contains("favourite=GREEN")
                .endsWith("|BLUE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sampleEcho(colours: [RED, null])|colours[1]",
                "sampleEcho(colours: null, matrix: [[1], [2, null]])|matrix[1][1]",
                "sampleEcho(matrix: [null])|matrix[0]",
                "sampleEcho(filter: {and: [{text: null}, null]})|filter.and[1]",
                "sampleModels(first: 1) { claims(filter: {and: [null]}) { id } }|filter.and[0]",
            })
    void null_in_a_list_is_refused_before_anything_runs(String field, String argument) {
        var answer = Ask.post("{ " + field + " }", Map.of(), Ask.GRAPHQL);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("errors[0].extensions.code")).isEqualTo("VALIDATION_ERROR");
        assertThat(answer.jsonPath().getString("errors[0].extensions.argument")).isEqualTo(argument);
        assertThat(calls.calls()).isEmpty();
    }

    @Test
    void a_variable_with_a_default_is_not_null_in_a_list_either() {
        Map<String, @Nullable Object> nothing = new HashMap<>();
        nothing.put("colour", null);
        var answer = Ask.query("query ($colour: SampleColour = RED) { sampleEcho(colours: [$colour]) }", nothing);

        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("VALIDATION_ERROR");
    }

    @ParameterizedTest
    @CsvSource({
        "id, BAD_ID, false, id",
        "client, BAD_DATE, false, at",
        "away, GRAPH_UNAVAILABLE, true,",
        "wrapped, GRAPH_UNAVAILABLE, true,",
        "rebuilding, GRAPH_REBUILDING, true,",
        "forbidden, FORBIDDEN, false,",
        "checked, INTERNAL, false,",
        "other, INTERNAL, false,",
    })
    void what_fails_below_has_one_code_and_leaves_the_other_fields(
            String kind, String code, boolean retryable, @Nullable String argument) {
        var response = Ask.post(
                "query ($kind: String!) {\n  x: sampleFailing(kind: $kind)\n  sampleLast(kind: \"ok\")\n}",
                Map.of("kind", kind),
                Ask.GRAPHQL);
        var answer = response.jsonPath();

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(answer.getMap("data")).containsEntry("x", null).containsEntry("sampleLast", "ok");
        assertThat(answer.getList("errors")).hasSize(1);
        assertThat(answer.getList("errors[0].path")).containsExactly("x");
        assertThat(answer.getInt("errors[0].locations[0].line")).isEqualTo(2);
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo(code);
        assertThat(answer.getBoolean("errors[0].extensions.retryable")).isEqualTo(retryable);
        assertThat(answer.getString("errors[0].extensions.argument")).isEqualTo(argument);
        if (code.equals("INTERNAL")) {
            assertThat(answer.getString("errors[0].extensions.incident")).isNotBlank();
        }
        assertThat(response.asString())
                .doesNotContain("Exception", "org.opennessgraph", "MATCH", "/etc/passwd", "bolt:", "secret", "at java");
    }

    @Test
    void one_failing_object_of_a_list_leaves_the_others() {
        var answer = Ask.query("{ sampleModels { brittle name } }");

        assertThat(answer.getList("data.sampleModels.brittle")).containsExactly("Model 0", null, "Model 2");
        assertThat(answer.getList("data.sampleModels.name")).hasSize(3);
        assertThat(answer.getList("errors")).hasSize(1);
        assertThat(answer.getList("errors[0].path")).containsExactly("sampleModels", 1, "brittle");
        assertThat(answer.getString("errors[0].extensions.expected")).isEqualTo("yes");
    }

    @Test
    void a_failing_batch_fails_its_field_of_each_object_under_one_incident() {
        var response = Ask.post("{ sampleModels { broken name } }", Map.of(), Ask.GRAPHQL);
        var answer = response.jsonPath();

        assertThat(answer.getList("data.sampleModels.name")).hasSize(3);
        assertThat(answer.getList("data.sampleModels.broken")).containsExactly(null, null, null);
        assertThat(answer.getList("errors.path"))
                .containsExactly(
                        List.of("sampleModels", 0, "broken"),
                        List.of("sampleModels", 1, "broken"),
                        List.of("sampleModels", 2, "broken"));
        assertThat(answer.getList("errors.extensions.incident").stream().distinct())
                .hasSize(1);
        assertThat(response.asString()).doesNotContain("jdbc", "secret");
    }

    @Test
    void what_fails_below_a_batch_leaves_the_batches_beside_and_below_it() {
        var answer = Ask.query("{ sampleModels(first: 3) { claims { maybe { must claims { words } } words } } }");

        assertThat(answer.getList("data.sampleModels.claims[0].maybe")).isNotNull();
        assertThat(answer.getString("data.sampleModels[0].claims[0].maybe.claims[1].words"))
                .isEqualTo("words of claim:model:0.1");
        assertThat(answer.getMap("data.sampleModels[1].claims[0]"))
                .containsEntry("maybe", null)
                .containsEntry("words", "words of claim:model:1.0");
        assertThat(answer.getString("data.sampleModels[2].claims[1].maybe.claims[1].words"))
                .isEqualTo("words of claim:model:2.1");
        assertThat(answer.getList("errors.extensions.code")).containsOnly("INTERNAL");
    }

    @Test
    void an_object_of_no_known_type_is_an_error_and_leaves_the_others() {
        var answer = Ask.query("{ sampleStray { id claims { words } } sampleModels(first: 1) { claims { words } } }");

        assertThat(answer.getMap("data")).containsEntry("sampleStray", null);
        assertThat(answer.getList("data.sampleModels[0].claims")).hasSize(2);
        assertThat(answer.getList("errors.extensions.code")).containsExactly("INTERNAL");
        assertThat(answer.getString("errors[0].message")).doesNotContain("SampleApi");
    }

    @Test
    void an_error_of_the_machine_fails_its_field_only() {
        var answer = Ask.query("{ sampleOverflow(depth: 1) sampleLast(kind: \"ok\") }");

        assertThat(answer.getMap("data")).containsEntry("sampleOverflow", null).containsEntry("sampleLast", "ok");
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("INTERNAL");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ sampleEcho(real: 1e99999999999) }|PARSE_ERROR",
                "{ sampleEcho(whole: 1e9999) }|VALIDATION_ERROR",
                "{ sampleEcho(big: 1e99999999) }|VALIDATION_ERROR",
            })
    void numbers_beyond_reason_are_refused(String query, String code) {
        assertThat(Ask.query(query).getString("errors[0].extensions.code")).isEqualTo(code);
    }

    @Test
    void a_batch_with_too_few_answers_is_an_error_and_not_the_wrong_data() {
        var answer = Ask.query("{ sampleModels(first: 2) { shorter } }");

        assertThat(answer.getList("data.sampleModels.shorter")).containsExactly(null, null);
        assertThat(answer.getList("errors.extensions.code")).containsExactly("INTERNAL", "INTERNAL");
    }

    @Test
    void a_failing_root_field_leaves_the_others_though_it_is_declared_to_be_there() {
        var response = Ask.post("{ sampleMust sampleReads }", Map.of(), Ask.GRAPHQL);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.jsonPath().getMap("data"))
                .containsEntry("sampleMust", null)
                .containsEntry("sampleReads", 1);
        assertThat(response.jsonPath().getList("errors")).hasSize(1);
    }

    @Test
    void interceptors_of_api_beans_hold() {
        var answer = Ask.query("{ a: sampleLast(kind: \"ok\") b: sampleLast(kind: \"forbidden\") }");

        assertThat(answer.getMap("data")).containsEntry("a", "ok").containsEntry("b", null);
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("FORBIDDEN");
    }

    @Test
    void each_request_has_a_context_of_its_own() {
        for (int i = 0; i < 2; i++) {
            var answer = Ask.query("{ a: sampleReads b: sampleReads }");
            assertThat(answer.getMap("data")).containsEntry("a", 1).containsEntry("b", 2);
        }
    }

    @Test
    void a_method_can_learn_which_fields_are_asked() {
        Ask.query("{ sampleAsked { name claims { words } } }");
        Ask.query("{ sampleAsked { id ... { claims { id } } } }");

        assertThat(calls.calls()).contains("asked name=true words=true", "asked name=false words=false");
    }

    @Test
    void a_batch_that_looks_at_what_is_asked_is_called_for_each_way_of_asking() {
        var answer = Ask.query("{ sampleSubjects(first: 4) { claims { a: looked { name } b: looked { id }"
                + " ... on SampleClaim { a: looked { id } } } } }");

        assertThat(answer.getList("errors")).isNull();
        assertThat(answer.getMap("data.sampleSubjects[0].claims[0].a")).containsOnlyKeys("name", "id");
        assertThat(calls.calls()).containsExactly("claims 4", "looked 8 name=true", "looked 8 name=false");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "first: 0|first",
                "first: 101|first",
                "first: 1, words: [\"a\", \"b\", \"c\", \"d\"]|words",
                "first: 1, words: [\"a\", \"bcd\"]|words[1]",
            })
    void constraints_on_arguments_hold(String arguments, String path) {
        var answer = Ask.query("{ sampleChecked(" + arguments + ") }");

        assertThat(answer.getMap("data")).containsEntry("sampleChecked", null);
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("VALIDATION_ERROR");
        assertThat(answer.getString("errors[0].extensions.argument")).isEqualTo(path);
        assertThat(answer.getString("errors[0].extensions.expected")).isNotBlank();
    }

    @Test
    void requests_run_beside_each_other_and_off_the_event_loop() {
        var client = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + "/graphql"))
                .header("Content-Type", Ask.JSON)
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\": \"{ sampleMeet(of: 16) }\"}"))
                .build();

        // Each waits for the other fifteen: one after the other they would never meet.
        var answers = IntStream.range(0, 16)
                .mapToObj(i -> client.sendAsync(request, HttpResponse.BodyHandlers.ofString()))
                .toList();

        for (var answer : answers) {
            assertThat(JsonPath.from(answer.join().body()).getString("data.sampleMeet"))
                    .startsWith("executor-thread");
        }
    }

    @Test
    void introspection_answers_what_tools_ask() {
        var answer = Ask.query(IntrospectionQuery.INTROSPECTION_QUERY);

        assertThat(answer.getList("errors")).isNull();
        assertThat(answer.getString("data.__schema.queryType.name")).isEqualTo("Query");
        assertThat(answer.getString(
                        "data.__schema.types.find { it.name == 'Query' }.fields.find { it.name == 'sampleModels' }"
                                + ".args[0].defaultValue"))
                .isEqualTo("3");
        assertThat(answer.getBoolean("data.__schema.types.find { it.name == 'SampleKey' }.isOneOf"))
                .isTrue();
    }

    @Test
    void listeners_are_told_of_every_request() {
        Ask.post("query Named { sampleModels { brittle } }", Map.of(), Ask.GRAPHQL);
        Ask.query("{ nope }");
        Ask.query("{ sampleMust }");
        Ask.query("mutation { sampleAdd(number: 1) { id } }");

        assertThat(reports.reports())
                .extracting(ExecutionReport::result)
                .containsExactly(
                        ExecutionReport.Result.PARTIAL,
                        ExecutionReport.Result.REFUSED,
                        ExecutionReport.Result.PARTIAL,
                        ExecutionReport.Result.COMPLETE);
        var first = reports.reports().get(0);
        assertThat(first.codes()).containsExactly(ErrorCode.BAD_FILTER);
        assertThat(first.operationKind()).isEqualTo("query");
        assertThat(first.operationName()).isEqualTo("Named");
        assertThat(first.documentHash()).matches("[0-9a-f]{64}");
        assertThat(first.duration()).isPositive();
        assertThat(reports.reports().get(3).operationKind()).isEqualTo("mutation");
    }
}
