// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.graphql.execution.ClientFault;
import org.opennessgraph.graphql.execution.ErrorCode;
import org.opennessgraph.graphql.execution.GraphQLRequest;
import org.opennessgraph.graphql.execution.SentDocuments;

/** Reads a GraphQL request from a body or from a URL's parameters. Throws {@link ClientFault} for what it cannot read. */
final class RequestReader {

    private static final int MAX_NESTING = 100;

    /** Reads what clients send: no deeper than this, no name twice in an object, and nothing behind the value. */
    static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_NESTING)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private RequestReader() {}

    static GraphQLRequest fromBody(@Nullable Buffer body, SentDocuments documents) {
        if (body == null || body.length() == 0) {
            throw bad("The request has no body.", null, "a JSON object with a query");
        }
        var parsed = parse(body.getBytes(), null);
        if (!(parsed instanceof Map<?, ?> request)) {
            throw bad(
                    "The request's body is not a JSON object; several requests in one are not served.",
                    null,
                    "a JSON object with a query");
        }
        return fromObject(request, documents);
    }

    /** @param request a JSON object as {@link #JSON} reads it */
    static GraphQLRequest fromObject(Map<?, ?> request, SentDocuments documents) {
        var query = query(request.get("query"));
        var extensions = map(request.get("extensions"), "extensions");
        var variables = map(request.get("variables"), "variables");
        return request(
                documents.text(query, request.get("documentId"), extensions), request.get("operationName"), variables);
    }

    static GraphQLRequest fromParameters(MultiMap parameters, SentDocuments documents) {
        var query = query(parameters.get("query"));
        var extensions = map(written(parameters, "extensions"), "extensions");
        var variables = map(written(parameters, "variables"), "variables");
        return request(
                documents.text(query, parameters.get("documentId"), extensions),
                parameters.get("operationName"),
                variables);
    }

    private static @Nullable Object written(MultiMap parameters, String name) {
        var json = parameters.get(name);
        return json == null || json.isEmpty() ? null : parse(json, name);
    }

    private static @Nullable String query(@Nullable Object query) {
        if (query == null) {
            return null;
        }
        if (!(query instanceof String text)) {
            throw bad("The query is not a text.", "query", "a GraphQL document as a string");
        }
        if (text.isBlank()) {
            throw bad("The query is empty.", "query", "a GraphQL document as a string");
        }
        return text;
    }

    private static GraphQLRequest request(
            String text, @Nullable Object operationName, Map<String, @Nullable Object> variables) {
        if (operationName != null && !(operationName instanceof String)) {
            throw bad("The operation's name is not a text.", "operationName", "a string");
        }
        return new GraphQLRequest(text, (String) operationName, variables);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> map(@Nullable Object value, String name) {
        if (value == null) {
            return Map.of();
        }
        if (value instanceof Map<?, ?> map) {
            return Collections.unmodifiableMap((Map<String, @Nullable Object>) map);
        }
        throw bad("The " + name + " are not a JSON object.", name, "a JSON object");
    }

    private static @Nullable Object parse(Object json, @Nullable String argument) {
        try (JsonParser parser =
                json instanceof String text ? JSON.createParser(text) : JSON.createParser((byte[]) json)) {
            return JSON.readValue(parser, Object.class);
        } catch (JsonProcessingException e) {
            var place = e.getLocation();
            throw new UnreadableJson(
                    argument,
                    place == null
                            ? "The JSON cannot be read."
                            : "The JSON cannot be read at line " + place.getLineNr() + ", column " + place.getColumnNr()
                                    + ".");
        } catch (IOException e) {
            throw new UnreadableJson(argument, "The JSON cannot be read.");
        }
    }

    private static ClientFault bad(String message, @Nullable String argument, String expected) {
        return new ClientFault(ErrorCode.BAD_REQUEST, argument, message, expected);
    }
}
