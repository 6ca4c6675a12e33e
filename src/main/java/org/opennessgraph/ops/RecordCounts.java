// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ops;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The command that counts what a running app has on record: it asks the GraphQL endpoint, list by list and page by
 * page, and prints the tables of {@code docs/record.md}.
 */
public final class RecordCounts {
    private static final String USUAL = "http://localhost:8080/graphql";
    private static final int PAGE = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Set<String> UNCHECKED = Set.of("claims", "opennessTerms", "remarks");
    private static final Set<String> STATEMENTS = Set.of("assertions", "rebuttals", "replies");
    private static final Set<String> NUMBERED = Set.of(
            "claims",
            "assertions",
            "rebuttals",
            "replies",
            "licenses",
            "licenseTerms",
            "definitions",
            "criteria",
            "findings",
            "remarks");

    private final URI endpoint;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final ObjectMapper json = new ObjectMapper();

    /**
     * @param endpoint the address of the GraphQL endpoint
     */
    public RecordCounts(URI endpoint) {
        this.endpoint = endpoint;
    }

    /**
     * Prints the tables. Ends with 1 and a message if the endpoint cannot be asked or answers with an error.
     *
     * @param arguments the address of the endpoint; {@code http://localhost:8080/graphql} if none is given
     * @throws InterruptedException if the command is stopped
     */
    public static void main(String[] arguments) throws InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        URI endpoint = URI.create(arguments.length > 0 ? arguments[0] : USUAL);
        try {
            out.print(new RecordCounts(endpoint).tables());
        } catch (IOException failure) {
            System.err.println(endpoint + " cannot be asked: " + failure);
            System.exit(1);
        }
    }

    /**
     * Asks for every entry that is in force. Costs one request for each hundred entries.
     *
     * @return the tables, as Markdown
     * @throws IOException if the endpoint cannot be reached, or answers with an error
     * @throws InterruptedException if the thread is interrupted
     */
    public String tables() throws IOException, InterruptedException {
        List<CountedEntry> entries = new ArrayList<>();
        for (String list : RecordTables.LISTS.keySet()) {
            all(list, entries);
        }
        return new RecordTables(entries).markdown();
    }

    private void all(String list, List<CountedEntry> entries) throws IOException, InterruptedException {
        String query = "query ($after: String) { page: " + list + "(first: " + PAGE + ", after: $after) { nodes { id "
                + fields(list) + " } pageInfo { hasNextPage endCursor } } }";
        Optional<String> after = Optional.empty();
        do {
            JsonNode page = ask(query, after).path("page");
            page.path("nodes").forEach(node -> entries.add(counted(list, node)));
            after = page.path("pageInfo").path("hasNextPage").asBoolean()
                    ? Optional.of(page.path("pageInfo").path("endCursor").asText())
                    : Optional.empty();
        } while (after.isPresent());
    }

    private static String fields(String list) {
        return (UNCHECKED.contains(list) ? "" : "verification ")
                + (STATEMENTS.contains(list) ? "channel " : "")
                + (NUMBERED.contains(list) ? "registerNumbers " : "")
                + (list.equals("sources") ? "copies generated" : "");
    }

    private static CountedEntry counted(String list, JsonNode node) {
        List<String> numbers = new ArrayList<>();
        node.path("registerNumbers").forEach(number -> numbers.add(number.asText()));
        return new CountedEntry(
                list,
                text(node, "verification"),
                text(node, "channel"),
                !node.path("copies").isEmpty(),
                node.path("generated").asBoolean(),
                numbers);
    }

    private static Optional<String> text(JsonNode node, String field) {
        return node.hasNonNull(field) ? Optional.of(node.path(field).asText()) : Optional.empty();
    }

    private JsonNode ask(String query, Optional<String> after) throws IOException, InterruptedException {
        Map<String, Object> variables = new HashMap<>();
        after.ifPresent(cursor -> variables.put("after", cursor));
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        json.writeValueAsString(Map.of("query", query, "variables", variables))))
                .build();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        JsonNode answer = json.readTree(response.body());
        if (answer.hasNonNull("errors") || !answer.hasNonNull("data")) {
            throw new IOException("HTTP " + response.statusCode() + " " + response.body());
        }
        return answer.path("data");
    }
}
