// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.http;

import io.vertx.core.http.HttpHeaders;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.graphql.execution.GraphQLAnswer;
import org.opennessgraph.graphql.execution.GraphQLRequest;
import org.opennessgraph.graphql.execution.StatusCodes;

/**
 * Answers queries by GET so that they can be kept: with an ETag if the whole answer is of one version of the record and has no
 * errors, and without running anything if the client has that answer.
 */
final class ConditionalGet {

    /** Cache-Control of what is not to be kept. */
    static final String NOT_KEPT = "no-store";

    private final Supplier<AnswerVersions.@Nullable Version> now;
    private final StatusCodes codes;
    private final String cacheControl;

    /**
     * @param now tells what answers depend on at that moment; null if it cannot
     * @param codes the status codes to use
     * @param cacheControl the header of answers that can be kept
     */
    ConditionalGet(Supplier<AnswerVersions.@Nullable Version> now, StatusCodes codes, String cacheControl) {
        this.now = now;
        this.codes = codes;
        this.cacheControl = cacheControl;
    }

    /**
     * Answers a query. If the record changes while the answer is made, it is made once more; if it changes again, the answer
     * goes out without ETag, since parts of it may be of different versions.
     *
     * @param lasting whether what is asked stays the same as long as the version does
     * @param ifNoneMatch the tags of the answers that the client has, or null
     * @param run makes the answer
     */
    Reply answer(
            GraphQLRequest request,
            Media media,
            boolean lasting,
            @Nullable String ifNoneMatch,
            Supplier<GraphQLAnswer> run) {
        var before = lasting ? now.get() : null;
        if (before == null) {
            return notKept(media, run.get());
        }
        var had = EntityTag.of(before, media, request);
        if (had.isAmong(ifNoneMatch)) {
            return kept(Reply.notModified(media), had);
        }
        var answer = run.get();
        var after = whole(answer) ? now.get() : null;
        if (after != null && !after.equals(before)) {
            before = after;
            answer = run.get();
            after = whole(answer) ? now.get() : null;
        }
        if (after == null || !after.equals(before)) {
            return notKept(media, answer);
        }
        // Whether there is an answer with a tag at all, only running it tells.
        var reply = EntityTag.isAny(ifNoneMatch) ? Reply.notModified(media) : Reply.to(media, answer, codes);
        return kept(reply, EntityTag.of(after, media, request));
    }

    private static boolean whole(GraphQLAnswer answer) {
        return answer.executed() && answer.errors().isEmpty();
    }

    private Reply kept(Reply reply, EntityTag tag) {
        return reply.with(HttpHeaders.ETAG, tag.value()).with(HttpHeaders.CACHE_CONTROL, cacheControl);
    }

    private Reply notKept(Media media, GraphQLAnswer answer) {
        return Reply.to(media, answer, codes).with(HttpHeaders.CACHE_CONTROL, NOT_KEPT);
    }
}
