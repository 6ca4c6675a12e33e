// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.doubts;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.opennessgraph.domain.Agent;
import org.opennessgraph.domain.AgentGroup;
import org.opennessgraph.editorial.SeedEntry;

/**
 * Agents that may be one, spelt in two ways: their names are the same but for case, accents, punctuation and the form of
 * a company, or one letter of a long name differs. Nothing is merged: only a reader can tell.
 */
final class NameDoubts {
    /** Shorter names differ by a letter too often. */
    private static final int LONG = 7;

    private static final Pattern COMPANY = Pattern.compile("\\b(inc|ltd|llc|gmbh|corp|corporation|company|plc|ag|sa)\\b");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARK = Pattern.compile("\\p{M}+");

    private NameDoubts() {}

    static List<SeedDoubt> of(Collection<SeedEntry> entries) {
        List<SeedEntry> agents = entries.stream()
                .filter(one -> one.entry() instanceof Agent && !(one.entry() instanceof AgentGroup))
                .toList();
        List<String> names =
                agents.stream().map(one -> plain(one.entry().label())).toList();
        List<SeedDoubt> doubts = new ArrayList<>();
        for (int i = 0; i < agents.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (agents.get(i).entry().id().type() == agents.get(j).entry().id().type()
                        && near(names.get(i), names.get(j))) {
                    doubts.add(SeedDoubt.of(
                            DoubtKind.TWO_SPELLINGS,
                            agents.get(i),
                            "is named nearly as " + agents.get(j).entry().id() + " ("
                                    + agents.get(j).place() + ")"));
                }
            }
        }
        return doubts;
    }

    static String plain(String name) {
        String letters = MARK.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String words = NO_LETTER.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll(" ");
        String bare = COMPANY.matcher(words).replaceAll("").replace(" ", "");
        return bare.isEmpty() ? words.replace(" ", "") : bare;
    }

    /** Whether two plain names are one, or differ in one letter that is added, left out, put in another's or its neighbour's place. */
    static boolean near(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        String longer = one.length() >= other.length() ? one : other;
        String shorter = one.length() >= other.length() ? other : one;
        if (shorter.length() < LONG || longer.length() - shorter.length() > 1) {
            return false;
        }
        int at = 0;
        while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
            at++;
        }
        if (longer.length() > shorter.length()) {
            return longer.substring(at + 1).equals(shorter.substring(at));
        }
        boolean replaced = longer.substring(at + 1).equals(shorter.substring(at + 1));
        boolean swapped = at + 1 < longer.length()
                && longer.charAt(at) == shorter.charAt(at + 1)
                && longer.charAt(at + 1) == shorter.charAt(at)
                && longer.substring(at + 2).equals(shorter.substring(at + 2));
        return replaced || swapped;
    }
}
