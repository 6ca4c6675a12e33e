// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Texts that clients sent with their hash, to name them by it from then on. Bounded in number and in characters; the least
 * recently used go first, and their clients send them again.
 */
final class PersistedQueries {

    private final int maxEntries;
    private final long maxCharacters;
    private final Map<String, String> byHash = new LinkedHashMap<>(16, 0.75f, true);
    private long characters;

    /**
     * @param maxEntries how many texts are kept at most
     * @param maxCharacters how many characters they have at most, all together
     */
    PersistedQueries(int maxEntries, long maxCharacters) {
        this.maxEntries = maxEntries;
        this.maxCharacters = maxCharacters;
    }

    /** The text of a hash; null if it is not kept. */
    synchronized @Nullable String text(String hash) {
        return byHash.get(hash);
    }

    /**
     * Keeps a text.
     *
     * @param hash its own, which the caller has made sure of
     */
    synchronized void keep(String hash, String text) {
        if (text.length() > maxCharacters) {
            return;
        }
        if (byHash.put(hash, text) == null) {
            characters += text.length();
        }
        for (Iterator<String> oldest = byHash.values().iterator();
                oldest.hasNext() && (byHash.size() > maxEntries || characters > maxCharacters); ) {
            characters -= oldest.next().length();
            oldest.remove();
        }
    }

    /** How many are kept now. */
    synchronized int size() {
        return byHash.size();
    }
}
