// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Opens GraphiQL with the questions of the docs, taken from their text. Its page loads one script that starts it, and that script is ours;
 * all else is as SmallRye brings it. Where GraphiQL is switched off there is nothing.
 */
@ApplicationScoped
class GraphiQLExamples {

    private static final String DOCS = "api.md";
    /** A heading with a number, and the first query below it. */
    private static final Pattern QUESTION = Pattern.compile(
            "^## (\\d+)\\. ([^\\n]+)\\n(?:(?!^## ).)*?^```graphql\\n(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE);

    private static final String FOLDER = "/graphiql/";
    private static final String SCRIPT = "render.js";

    private final boolean enabled;
    private final String path;
    private final String api;

    GraphiQLExamples(
            @ConfigProperty(name = "quarkus.smallrye-graphql.ui.enabled", defaultValue = "false") boolean enabled,
            @ConfigProperty(name = "quarkus.http.non-application-root-path", defaultValue = "q") String root,
            @ConfigProperty(name = "quarkus.smallrye-graphql.ui.root-path", defaultValue = "graphql-ui") String page,
            @ConfigProperty(name = "quarkus.smallrye-graphql.root-path", defaultValue = "graphql") String api) {
        this.enabled = enabled;
        this.path = rooted(page.startsWith("/") ? page : rooted(root) + "/" + page) + "/" + SCRIPT;
        this.api = rooted(api);
    }

    private static String rooted(String path) {
        return path.startsWith("/") ? path : "/" + path;
    }

    void install(@Observes Router router) {
        if (!enabled) {
            return;
        }
        var script = script();
        router.route(HttpMethod.GET, path).order(Integer.MIN_VALUE).handler(context -> context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/javascript; charset=utf-8")
                .end(script));
    }

    private String script() {
        var json = JsonMapper.builder().build();
        try {
            return read(SCRIPT)
                    .replace("{{api}}", json.writeValueAsString(api))
                    .replace("{{examples}}", json.writeValueAsString(questions(read(DOCS))));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts can be written as JSON", e);
        }
    }

    /**
     * The questions of a text of the docs in their order, each with its heading as a comment, and with a name where it has
     * none, as GraphiQL calls tabs by the name of their query.
     *
     * @throws IllegalStateException if there are none
     */
    static List<String> questions(String docs) {
        var questions = QUESTION.matcher(docs)
                .results()
                .map(found -> "# " + found.group(1) + ". " + found.group(2) + "\n"
                        + (found.group(3).startsWith("{") ? "query Question" + found.group(1) + " " : "")
                        + found.group(3))
                .toList();
        if (questions.isEmpty()) {
            throw new IllegalStateException("No questions in " + DOCS);
        }
        return questions;
    }

    private static String read(String file) {
        try (var in = GraphiQLExamples.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("No resource " + FOLDER + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
