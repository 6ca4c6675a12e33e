// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.graph.SearchWords;

/** Finds the words of a search in an entry's names and texts, forgiving what the index forgives. */
final class Highlights {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final int MAX_TEXTS = 3;

    private Highlights() {}

    static List<Searching.Highlight> of(Entry entry, List<String> words) {
        List<String> texts = new ArrayList<>();
        texts.add(entry.label());
        texts.addAll(entry.aliases());
        texts.addAll(entry.searchTexts());
        List<Searching.Highlight> highlights = new ArrayList<>();
        for (String text : texts.stream().distinct().toList()) {
            List<Searching.Span> spans = spans(text, words);
            if (!spans.isEmpty() && highlights.size() < MAX_TEXTS) {
                highlights.add(new Searching.Highlight(text, spans));
            }
        }
        return highlights;
    }

    private static List<Searching.Span> spans(String text, List<String> words) {
        List<Searching.Span> spans = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String found = SearchWords.folded(matcher.group());
            if (words.stream().anyMatch(word -> fits(found, word))) {
                spans.add(new Searching.Span(matcher.start(), matcher.end()));
            }
        }
        return spans;
    }

    private static boolean fits(String found, String word) {
        if (found.startsWith(word)) {
            return true;
        }
        int allowed = word.length() >= 8 ? 2 : word.length() >= 4 ? 1 : 0;
        return allowed > 0 && Math.abs(found.length() - word.length()) <= allowed && distance(found, word) <= allowed;
    }

    /** Damerau and Levenshtein's distance with neighbouring letters swapped counted once, as Lucene counts. */
    private static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            cost[i][0] = i;
        }
        for (int j = 0; j <= other.length(); j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1), cost[i - 1][j - 1] + change);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[one.length()][other.length()];
    }
}
