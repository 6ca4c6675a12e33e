// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * What a text column can keep and give back unchanged: Unicode without U+0000, which PostgreSQL does not store, and
 * without halves of surrogate pairs, which UTF-8 has no bytes for (a hash over them would differ on reading).
 */
final class StorableText {
    /** The longest line of text, in bytes: what fits into an index entry of PostgreSQL. */
    static final int LINE = 2_000;
    /** The longest reason, in bytes. */
    static final int PARAGRAPH = 20_000;

    private StorableText() {}

    /**
     * @param what names the text in the message
     * @throws IllegalArgumentException if the text is blank, too long, or cannot be stored
     */
    static void require(String what, String text, int maxBytes) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " is blank: say it in a word at least");
        }
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(what + " contains U+0000, which cannot be stored: leave it out");
        }
        int bytes = utf8(what, text).remaining();
        if (bytes > maxBytes) {
            throw new IllegalArgumentException(
                    what + " has " + bytes + " bytes of UTF-8: at most " + maxBytes + " are kept");
        }
    }

    private static ByteBuffer utf8(String what, String text) {
        try {
            return StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(
                    what + " contains half of a surrogate pair: send well-formed Unicode", e);
        }
    }
}
