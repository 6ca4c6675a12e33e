// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** How values that people wrote are shown back to them. */
final class Shown {
    private static final int LONGEST = 60;

    private Shown() {}

    /** The text on one line, cut if it is long, without what a terminal would obey. */
    static String briefly(String text) {
        StringBuilder shown = new StringBuilder();
        int count = 0;
        for (int i = 0; i < text.length() && count < LONGEST; count++) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            boolean visible = !Character.isISOControl(point) && Character.getType(point) != Character.SURROGATE;
            shown.appendCodePoint(visible ? point : point == '\n' || point == '\t' ? ' ' : 0xFFFD);
            if (count == LONGEST - 1 && i < text.length()) {
                shown.append('…');
            }
        }
        return shown.toString();
    }

    static String quoted(String text) {
        return "'" + briefly(text) + "'";
    }

    /** "; did you mean X?" if one of the candidates is near, else nothing. */
    static String suggestion(String written, Collection<String> candidates) {
        return nearest(written, candidates)
                .map(near -> "; did you mean " + near + "?")
                .orElse("");
    }

    /** The candidate that takes the fewest edits, if these are few for its length. */
    static Optional<String> nearest(String written, Collection<String> candidates) {
        String wanted = written.toLowerCase(Locale.ROOT);
        if (wanted.length() > 400) {
            return Optional.empty();
        }
        String best = null;
        int fewest = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            int most = Math.max(1, Math.max(wanted.length(), candidate.length()) / 3);
            if (Math.abs(wanted.length() - candidate.length()) > most) {
                continue;
            }
            int edits = edits(wanted, candidate.toLowerCase(Locale.ROOT));
            if (edits <= most && edits < fewest) {
                best = candidate;
                fewest = edits;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Levenshtein's distance. */
    private static int edits(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = above[0];
            above[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int same = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = above[j];
                above[j] = Math.min(same, 1 + Math.min(above[j], above[j - 1]));
            }
        }
        return above[other.length()];
    }
}
