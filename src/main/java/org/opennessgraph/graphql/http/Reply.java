// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import org.opennessgraph.graphql.execution.ErrorCode;
import org.opennessgraph.graphql.execution.GraphQLAnswer;
import org.opennessgraph.graphql.execution.GraphQLFailure;
import org.opennessgraph.graphql.execution.StatusCodes;

/**
 * An answer as it goes out.
 *
 * @param status HTTP's status code
 * @param media its form
 * @param body JSON in UTF-8; empty for none
 * @param headers headers beside those that every answer has
 */
record Reply(int status, Media media, Buffer body, MultiMap headers) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final int PARTIAL_SUCCESS = 294;

    private Reply(int status, Media media, GraphQLAnswer answer) {
        this(status, media, json(answer), HttpHeaders.headers());
    }

    /** The answer to a request that could be read. */
    static Reply to(Media media, GraphQLAnswer answer, StatusCodes codes) {
        return new Reply(status(media, answer, codes), media, answer);
    }

    /** The answer to a request that could not be read, or came by a way that is not open. */
    static Reply refused(int status, Media media, ErrorCode code, String message) {
        return refused(status, media, GraphQLFailure.of(code, message));
    }

    /** The answer to a request of which a part is at fault. */
    static Reply refused(int status, Media media, GraphQLFailure failure) {
        return new Reply(status, media, GraphQLAnswer.refused(failure));
    }

    /** The answer to a client that has the answer already. */
    static Reply notModified(Media media) {
        return new Reply(304, media, Buffer.buffer(), HttpHeaders.headers());
    }

    /** The same with a header more. */
    Reply with(CharSequence name, CharSequence value) {
        return new Reply(
                status, media, body, HttpHeaders.headers().addAll(headers).set(name, value));
    }

    private static int status(Media media, GraphQLAnswer answer, StatusCodes codes) {
        boolean draft = codes == StatusCodes.DRAFT;
        if (answer.executed()) {
            // Without data there is no success, not even a partial one; the request was still none at fault.
            boolean partial = !answer.errors().isEmpty() && answer.data() != null;
            return draft && media == Media.GRAPHQL && partial ? PARTIAL_SUCCESS : 200;
        }
        int status = draft ? 422 : 400;
        for (GraphQLFailure failure : answer.errors()) {
            switch (failure.code()) {
                // No operation to run is a fault of the request in both forms.
                case BAD_REQUEST -> {
                    return draft && media == Media.GRAPHQL ? 422 : 400;
                }
                case PARSE_ERROR -> status = 400;
                case DOCUMENT_NOT_TRUSTED -> status = 403;
                // Nor does who has to wait look at the form of an answer.
                case RATE_LIMITED -> {
                    return 429;
                }
                case INTERNAL -> status = 500;
                case TIMEOUT, BUSY -> status = 503;
                default -> {}
            }
        }
        return media == Media.JSON ? 200 : status;
    }

    private static Buffer json(GraphQLAnswer answer) {
        try {
            return Buffer.buffer(JSON.writeValueAsBytes(answer.toMap()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer holds what JSON has no form for", e);
        }
    }

    /**
     * Sends it, unless the client has gone or was answered before.
     *
     * @return done when it has gone out, or will not
     */
    Future<Void> send(RoutingContext context) {
        var response = context.response();
        if (response.ended() || response.closed()) {
            return Future.succeededFuture();
        }
        headers.forEach(header -> response.putHeader(header.getKey(), header.getValue()));
        response.setStatusCode(status)
                .putHeader(HttpHeaders.VARY, "Accept, Accept-Encoding")
                .putHeader("X-Content-Type-Options", "nosniff");
        compressible(response);
        if (!context.request().method().equals(HttpMethod.POST) && !headers.contains(HttpHeaders.CACHE_CONTROL)) {
            response.putHeader(HttpHeaders.CACHE_CONTROL, ConditionalGet.NOT_KEPT);
        }
        return status == 304
                ? response.end()
                : response.putHeader(HttpHeaders.CONTENT_TYPE, media.contentType())
                        .end(body);
    }

    /** Lets a response be compressed, if compression is on: Quarkus marks each as not to be until its route says so. */
    static void compressible(HttpServerResponse response) {
        response.headers().remove(HttpHeaders.CONTENT_ENCODING);
    }
}
