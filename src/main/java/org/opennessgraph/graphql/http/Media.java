// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.http;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The two forms of an answer. They differ in their status codes. */
enum Media {
    /** The form of the GraphQL-over-HTTP specification: the status tells whether the request was at fault. */
    GRAPHQL("application/graphql-response+json"),
    /** The older form: a well-formed request is answered with 200, whatever its answer says. */
    JSON("application/json");

    private final String type;

    Media(String type) {
        this.type = type;
    }

    /** The value of the header Content-Type. */
    String contentType() {
        return type + "; charset=utf-8";
    }

    /**
     * The form that a client prefers, of those that are served.
     *
     * @param accept the header Accept; null or empty when there is none
     * @return null when the client takes neither
     */
    static @Nullable Media accepted(@Nullable String accept) {
        if (accept == null || accept.isBlank()) {
            return JSON;
        }
        @Nullable Media best = null;
        double bestQuality = 0;
        for (String range : accept.split(",", -1)) {
            var parts = range.split(";", -1);
            double quality = quality(parts);
            var media = matching(parts[0].trim().toLowerCase(Locale.ROOT));
            if (media != null && quality > bestQuality) {
                best = media;
                bestQuality = quality;
            }
        }
        return best;
    }

    private static @Nullable Media matching(String range) {
        return switch (range) {
            case "application/graphql-response+json" -> GRAPHQL;
            case "application/json", "application/*", "*/*" -> JSON;
            default -> null;
        };
    }

    private static double quality(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            var parameter = parts[i].trim();
            if (parameter.startsWith("q=") || parameter.startsWith("Q=")) {
                try {
                    return Double.parseDouble(parameter.substring(2));
                } catch (NumberFormatException e) {
                    return 0;
                }
            }
        }
        return 1;
    }

    /** Whether a body of this type can be read: JSON in UTF-8. */
    static boolean readable(@Nullable String contentType) {
        if (contentType == null) {
            return false;
        }
        var parts = contentType.toLowerCase(Locale.ROOT).split(";", -1);
        if (!parts[0].trim().equals("application/json")) {
            return false;
        }
        for (int i = 1; i < parts.length; i++) {
            var parameter = parts[i].trim();
            if (parameter.startsWith("charset=")) {
                var charset = parameter.substring("charset=".length()).replace("\"", "");
                if (!charset.equals("utf-8") && !charset.equals("utf8")) {
                    return false;
                }
            }
        }
        return true;
    }
}
