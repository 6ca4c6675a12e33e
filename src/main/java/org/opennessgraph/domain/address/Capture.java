// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.address;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an address in a web archive says of itself: what was captured, and when.
 *
 * @param original the address that was captured
 * @param archive the archive's host
 * @param time the time as the address gives it, mostly as digits from the year down to the second
 */
public record Capture(CanonicalAddress original, String archive, String time) {
    static final String TODAY = "archive.today";

    private static final String WAYBACK = "web.archive.org";
    private static final Pattern WAYBACK_PATH = Pattern.compile("/web/([0-9]{1,14}\\*?|\\*)(?:[a-z]{2}_)?/");
    private static final Pattern TODAY_PATH =
            Pattern.compile("/([0-9]{4,14}|[0-9]{4}\\.[0-9]{2}\\.[0-9]{2}-[0-9]{6}|newest|oldest)/");
    /** Captures of captures: more are played with, not met. */
    private static final int DEEPEST = 3;

    /**
     * Reads the address of a capture.
     *
     * @param host the host in one form
     * @param rest path, query and fragment as written
     * @param depth how many captures this one stands in
     * @return what it says; null if it is not the address of a capture
     */
    static @Nullable Capture of(String host, String rest, int depth) {
        Pattern form = host.equals(WAYBACK) ? WAYBACK_PATH : host.equals(TODAY) ? TODAY_PATH : null;
        if (form == null || depth >= DEEPEST) {
            return null;
        }
        Matcher path = form.matcher(rest);
        if (!path.lookingAt()) {
            return null;
        }
        try {
            return new Capture(
                    CanonicalAddress.of(oneScheme(rest.substring(path.end())), depth + 1), host, path.group(1));
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }

    /** Some writers encode what was captured; some servers make {@code https:/host} of {@code https://host}. */
    private static String oneScheme(String given) {
        boolean encoded =
                given.regionMatches(true, 0, "https%3A", 0, 8) || given.regionMatches(true, 0, "http%3A", 0, 7);
        String written = encoded ? PercentEncoding.decoded(given).orElse(given) : given;
        for (String scheme : new String[] {"https:", "http:"}) {
            if (written.regionMatches(true, 0, scheme, 0, scheme.length())) {
                int at = scheme.length();
                while (at < written.length() && written.charAt(at) == '/') {
                    at++;
                }
                return scheme + "//" + written.substring(at);
            }
        }
        return written;
    }

    static boolean isArchive(String host) {
        return host.equals(WAYBACK) || host.equals(TODAY);
    }

    String comparable() {
        return archive + (archive.equals(WAYBACK) ? "/web/" : "/") + time + "/" + original.comparable();
    }
}
