// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.contradiction;

import java.util.Locale;
import java.util.regex.Pattern;
import org.opennessgraph.domain.Quote;
import org.opennessgraph.domain.QuoteKind;

/**
 * How a quotation stands to the text that it was taken from. It tells of the quotation; it is no contradiction. The
 * record keeps no captured texts, so that nothing asks this for readers yet; it is held against the quotations of the
 * seed whose original is at hand.
 */
public enum QuoteState {
    /** The words stand there so, marked omissions aside. */
    FAITHFUL,
    /** They do not stand there so: changed, left out without a mark, or put together. */
    ALTERED,
    /** It does not give words as they stand: a paraphrase or a translation. */
    NOT_VERBATIM;

    private static final Pattern OMISSION = Pattern.compile("\\[?(?:…|\\.\\.\\.)\\]?|\\[[^\\]]*\\]");

    /**
     * Compares a quotation with its original. Kinds of quotation marks and dashes, letter case and spacing do not
     * count; a marked omission stands for any words, and so do words in square brackets.
     *
     * @param quote the quotation
     * @param original the text that it was taken from, as captured
     * @return how it stands to it; linear in the length of the two for each marked omission
     */
    public static QuoteState of(Quote quote, String original) {
        if (quote.kind() == QuoteKind.PARAPHRASE || quote.kind() == QuoteKind.TRANSLATION) {
            return NOT_VERBATIM;
        }
        String text = plain(original);
        int from = 0;
        for (String piece : OMISSION.split(quote.text(), -1)) {
            String words = plain(piece);
            int at = text.indexOf(words, from);
            if (at < 0) {
                return ALTERED;
            }
            from = at + words.length();
        }
        return FAITHFUL;
    }

    private static String plain(String text) {
        return FactValues.normal(text).toLowerCase(Locale.ROOT);
    }
}
