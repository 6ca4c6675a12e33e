// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Cuts text into the words that search compares: runs of letters and digits, in lower case, without accents. What is
 * indexed and what is looked for go through here both, so that they always agree.
 */
public final class SearchWords {
    /** How many words of a question are looked for. */
    public static final int MAX_WORDS = 12;

    /** The index cuts longer ones in pieces. */
    private static final int LONGEST_WORD = 100;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Scripts that are written without spaces: each sign is a word. */
    private static final Pattern SIGN = Pattern.compile("([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])");
    /** Letters that are not a plain letter and a mark, but are looked for as plain ones. */
    private static final Map<String, String> PLAIN =
            Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ð", "d", "ł", "l", "þ", "th", "ı", "i");

    private SearchWords() {}

    /**
     * @param text what somebody looks for
     * @return its words, at most {@value #MAX_WORDS}
     */
    public static List<String> of(String text) {
        List<String> words = all(text);
        return words.size() > MAX_WORDS ? List.copyOf(words.subList(0, MAX_WORDS)) : words;
    }

    /**
     * @param text any text
     * @return lower case, without accents; otherwise as it was
     */
    public static String folded(String text) {
        String folded = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : PLAIN.entrySet()) {
            folded = folded.replace(letter.getKey(), letter.getValue());
        }
        return folded;
    }

    /**
     * @param text any text
     * @return all its words with one space between them, as the index keeps them
     */
    public static String joined(String text) {
        return String.join(" ", all(text));
    }

    private static List<String> all(String text) {
        List<String> words = new ArrayList<>();
        for (String word : NO_WORD.split(SIGN.matcher(folded(text)).replaceAll(" $1 "), -1)) {
            if (!word.isEmpty()) {
                words.add(word.length() <= LONGEST_WORD ? word : word.substring(0, LONGEST_WORD));
            }
        }
        return words;
    }
}
