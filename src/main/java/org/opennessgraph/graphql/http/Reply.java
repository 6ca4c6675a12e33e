// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import org.opennessgraph.graphql.execution.ErrorCode;
import org.opennessgraph.graphql.execution.GraphQLAnswer;
import org.opennessgraph.graphql.execution.GraphQLFailure;

/**
 * An answer as it goes out.
 *
 * @param status HTTP's status code
 * @param media its form
 * @param body JSON in UTF-8
 */
record Reply(int status, Media media, Buffer body) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The answer to a request that could be read. */
    static Reply to(Media media, GraphQLAnswer answer) {
        return new Reply(status(media, answer), media, json(answer));
    }

    /** The answer to a request that could not be read, or came by a way that is not open. */
    static Reply refused(int status, Media media, ErrorCode code, String message) {
        return new Reply(status, media, json(GraphQLAnswer.refused(GraphQLFailure.of(code, message))));
    }

    /** The answer to a request of which a part is at fault. */
    static Reply refused(int status, Media media, GraphQLFailure failure) {
        return new Reply(status, media, json(GraphQLAnswer.refused(failure)));
    }

    private static int status(Media media, GraphQLAnswer answer) {
        if (answer.executed()) {
            return 200;
        }
        int status = 400;
        for (GraphQLFailure failure : answer.errors()) {
            switch (failure.code()) {
                // No operation to run is a fault of the request in both forms.
                case BAD_REQUEST -> {
                    return 400;
                }
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

    /** Sends it, unless the client has gone or was answered before. */
    void send(RoutingContext context) {
        var response = context.response();
        if (response.ended() || response.closed()) {
            return;
        }
        response.setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, media.contentType())
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .putHeader("X-Content-Type-Options", "nosniff")
                .end(body);
    }
}
