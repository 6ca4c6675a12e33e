// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.questions;

import static org.opennessgraph.questions.SeededGraph.ask;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opennessgraph.register.ListedEntry;
import org.opennessgraph.register.RegisterChecks;

/** The register of disputes and the graph: the same is asked as of the files in {@code DisputesInSeedTest}. */
@QuarkusTest
@TestProfile(SeededGraph.class)
class DisputesRegisterTest {
    private static final int PAGE = 100;

    private static final String AGENT = "{ __typename name aliases }";
    private static final String SOURCE =
            "{ __typename url aliases copies container { url aliases copies } }";
    private static final String STATEMENT = "by " + AGENT + " date { text } quote { text } source " + SOURCE
            + " via { __typename ... on Source " + SOURCE + " ... on Statement { source " + SOURCE + " } }";
    private static final String LICENSE = "{ steward " + AGENT + " published { on { text } } text " + SOURCE + " }";
    private static final String DEFINITION = "{ steward " + AGENT + " from { on { text } } text " + SOURCE + " }";

    /** The lists whose entries bear numbers, with what is asked of each. */
    private static final Map<String, String> FIELDS = Map.of(
            "assertions", STATEMENT,
            "rebuttals", STATEMENT,
            "replies", STATEMENT,
            "licenses", inner(LICENSE),
            "licenseTerms", "quote source " + SOURCE + " license " + LICENSE,
            "definitions", inner(DEFINITION),
            "criteria", "definition " + DEFINITION,
            "findings", "by " + AGENT + " on { text } quote { text } source " + SOURCE);

    private static @Nullable RegisterChecks checks;

    @BeforeEach
    void ask_once() {
        SeededGraph.awaitReady();
        if (checks == null) {
            checks = new RegisterChecks(
                    FIELDS.keySet().stream().flatMap(DisputesRegisterTest::all).toList());
        }
    }

    @Test
    void every_row_is_there_but_for_the_errors_of_sources() {
        checks().the_rows_are_there_but_for_those_kept_out();
    }

    @Test
    void there_are_as_many_of_each_kind_as_rows() {
        checks().the_counts_by_kind_are_those_of_the_rows();
    }

    @Test
    void there_are_as_many_of_each_verification_as_rows() {
        checks().the_counts_by_verification_are_those_of_the_rows();
    }

    @Test
    void forty_rows_are_the_same_field_by_field() {
        checks().forty_rows_are_the_same_in_every_field();
    }

    @Test
    void and_so_are_all_rows() {
        checks().all_rows_are_the_same_in_every_field();
    }

    private static RegisterChecks checks() {
        return Objects.requireNonNull(checks);
    }

    /** The entries of a list that bear numbers, page by page. */
    private static Stream<ListedEntry> all(String list) {
        List<Node> nodes = new ArrayList<>();
        String after = "";
        while (true) {
            JsonPath page = ask("{ page: " + list + "(first: " + PAGE + after
                    + ") { nodes { entryType registerNumbers verification " + FIELDS.get(list)
                    + " } pageInfo { hasNextPage endCursor } } }");
            page.<Map<String, Object>>getList("data.page.nodes").forEach(node -> nodes.add(new Node(node)));
            if (!page.getBoolean("data.page.pageInfo.hasNextPage")) {
                return nodes.stream()
                        .filter(node -> !node.texts("registerNumbers").isEmpty())
                        .map(Node::listed);
            }
            after = ", after: \"" + page.getString("data.page.pageInfo.endCursor") + "\"";
        }
    }

    private static String inner(String braced) {
        return braced.substring(1, braced.length() - 1);
    }

    /** An object of the answer. */
    private record Node(Map<String, Object> fields) {

        ListedEntry listed() {
            Node whole = keeper();
            List<Node> makers = fields.containsKey("by") ? all("by") : whole.all("steward");
            List<Node> own = fields.containsKey("source") && !all("source").isEmpty() ? all("source") : whole.all("text");
            Stream<Node> sources = Stream.of(own, whole.all("text"), all("via")).flatMap(List::stream);
            return new ListedEntry(
                    text("entryType"),
                    texts("registerNumbers"),
                    makers.stream()
                            .flatMap(maker -> Stream.concat(Stream.of(maker.text("name")), maker.texts("aliases").stream()))
                            .toList(),
                    makers.stream().anyMatch(maker -> maker.text("__typename").equals("AgentGroup")),
                    date(whole),
                    quote(),
                    sources.flatMap(Node::addresses).toList(),
                    own.stream().anyMatch(source -> !source.texts("copies").isEmpty()),
                    text("verification"));
        }

        /** The licence of a clause, the definition of a criterion, else the entry itself. */
        private Node keeper() {
            return Stream.of("license", "definition")
                    .filter(field -> fields.get(field) instanceof Map<?, ?> map && map.containsKey("steward"))
                    .flatMap(field -> all(field).stream())
                    .findFirst()
                    .orElse(this);
        }

        private @Nullable String date(Node whole) {
            return Stream.of(
                            all("date").stream(),
                            all("on").stream(),
                            whole.all("published").stream().flatMap(date -> date.all("on").stream()),
                            whole.all("from").stream().flatMap(date -> date.all("on").stream()))
                    .flatMap(dates -> dates)
                    .map(date -> date.text("text"))
                    .findFirst()
                    .orElse(null);
        }

        private @Nullable String quote() {
            Object quote = fields.get("quote");
            return quote instanceof String words ? words : all("quote").stream()
                    .map(words -> words.text("text"))
                    .findFirst()
                    .orElse(null);
        }

        /** Its own addresses and its container's; of a statement those of its source. */
        private Stream<String> addresses() {
            return Stream.of(
                            fields.get("url") == null ? Stream.<String>empty() : Stream.of(text("url")),
                            texts("aliases").stream(),
                            texts("copies").stream(),
                            all("container").stream().flatMap(Node::addresses),
                            all("source").stream().flatMap(Node::addresses))
                    .flatMap(addresses -> addresses);
        }

        private String text(String field) {
            return String.valueOf(fields.get(field));
        }

        private List<String> texts(String field) {
            return fields.get(field) instanceof List<?> list
                    ? list.stream().map(String::valueOf).toList()
                    : List.of();
        }

        /** The objects in a field: one, several or none. */
        private List<Node> all(String field) {
            Object value = fields.get(field);
            Stream<?> objects = value instanceof List<?> list ? list.stream() : Stream.ofNullable(value);
            return objects.filter(Map.class::isInstance).map(Node::of).toList();
        }

        private static Node of(Object object) {
            Map<String, Object> fields = new HashMap<>();
            ((Map<?, ?>) object).forEach((name, value) -> fields.put(String.valueOf(name), value));
            return new Node(fields);
        }
    }
}
