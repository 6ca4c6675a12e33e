// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lasting name of an entry: its type and a key given at creation, never derived from content.
 * Written {@code type:key}, as in {@code model:llama-3.1}; this text is also the global id of the API.
 *
 * @param type the entry's type
 * @param key lower-case letters and digits in parts joined by '.' or '-', at most 160 characters
 */
public record EntryId(EntryType type, String key) implements Comparable<EntryId> {
    /** The longest key allowed, in characters. */
    public static final int MAX_KEY = 160;

    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(?:[.-][a-z0-9]+)*");

    /** Refuses keys that the grammar does not allow. */
    public EntryId {
        if (key.length() > MAX_KEY || !KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("'" + shortened(key) + "' is not a key: lower-case letters and digits"
                    + " in parts joined by '.' or '-', at most " + MAX_KEY + " characters");
        }
    }

    /**
     * Reads the written form.
     *
     * @param text {@code type:key}
     * @return the id
     * @throws IllegalArgumentException if the text is not an id; the message says what would be right
     */
    public static EntryId parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException(
                    "'" + shortened(text) + "' is not an id: write type:key, for example model:llama-2");
        }
        String prefix = text.substring(0, colon);
        EntryType type = EntryType.ofPrefix(prefix)
                .orElseThrow(() -> new IllegalArgumentException("'" + shortened(text) + "' is not an id: '"
                        + shortened(prefix) + "' is not a type; write type:key, for example model:llama-2"));
        return new EntryId(type, text.substring(colon + 1));
    }

    /** In the order of the written forms, without writing them: maps compare ids all the time. */
    @Override
    public int compareTo(EntryId other) {
        return type == other.type ? key.compareTo(other.key) : type.start().compareTo(other.type.start());
    }

    /** Written out, as judging compares ids by the million and what records bring along was half of its time. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof EntryId id && type == id.type && key.equals(id.key));
    }

    @Override
    public int hashCode() {
        return 31 * type.start().hashCode() + key.hashCode();
    }

    @Override
    public String toString() {
        return type.start() + key;
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
