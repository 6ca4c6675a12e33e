// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Words of a source.
 *
 * @param text the words, at most 120 of them (short attributed quotation)
 * @param kind how the quotation was made
 * @param language the language of the words, as in BCP 47
 * @param original the words in the original language, for a translation
 */
public record Quote(
        String text,
        QuoteKind kind,
        @Nullable String language,
        @Nullable String original) {
    /** The longest quotation allowed, in words. */
    public static final int MAX_WORDS = 120;

    /** Checks what is needed. */
    public Quote {
        Fields.text(text, "quote");
        Fields.required(kind, "kind");
        if (Arrays.stream(text.split("\\s+", -1))
                        .filter(word -> !word.isEmpty())
                        .count()
                > MAX_WORDS) {
            throw new InvalidEntry("quote", "is longer than " + MAX_WORDS + " words; quote less");
        }
    }
}
