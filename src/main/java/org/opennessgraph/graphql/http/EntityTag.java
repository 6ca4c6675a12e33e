// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.graphql.execution.GraphQLRequest;

/**
 * The name of an answer in HTTP: the position of the graph, and a hash of all else that the answer depends on. Weak, since the
 * same answer goes out compressed and plain (RFC 9110, 8.8.3).
 *
 * @param value as it stands in the header ETag
 */
record EntityTag(String value) {

    private static final int HASH_BYTES = 16;

    private static final JsonMapper SORTED = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /** The tag of the answer that a request has under a version. The order of variables makes no difference. */
    static EntityTag of(AnswerVersions.Version version, Media media, GraphQLRequest request) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (String part : new String[] {
                version.build(),
                version.day(),
                media.contentType(),
                request.query(),
                Objects.requireNonNullElse(request.operationName(), ""),
                SORTED.writeValueAsString(request.variables())
            }) {
                var bytes = part.getBytes(StandardCharsets.UTF_8);
                // With its length before it, no part can be taken for the end of the one before.
                digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                digest.update(bytes);
            }
            var hash =
                    Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest.digest(), HASH_BYTES));
            return new EntityTag("W/\"" + version.position() + "-" + hash + "\"");
        } catch (NoSuchAlgorithmException | JsonProcessingException e) {
            throw new IllegalStateException("Every Java has SHA-256, and variables came from JSON", e);
        }
    }

    /**
     * Whether a client wants nothing that has a tag, whichever that is ({@code *}).
     *
     * @param ifNoneMatch the header If-None-Match, or null
     */
    static boolean isAny(@Nullable String ifNoneMatch) {
        return ifNoneMatch != null && ifNoneMatch.trim().equals("*");
    }

    /**
     * Whether a client has the answer already.
     *
     * @param ifNoneMatch the header If-None-Match, or null
     */
    boolean isAmong(@Nullable String ifNoneMatch) {
        if (ifNoneMatch == null) {
            return false;
        }
        for (String each : ifNoneMatch.split(",", -1)) {
            var tag = each.trim();
            if (tag.equals(value) || ("W/" + tag).equals(value)) {
                return true;
            }
        }
        return false;
    }
}
