// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.doubts;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opennessgraph.domain.Agent;
import org.opennessgraph.domain.AgentGroup;
import org.opennessgraph.domain.Person;
import org.opennessgraph.editorial.SeedEntry;

/**
 * Agents that may be one, spelt in two ways: a name of the one and a name of the other are the same but for case,
 * accents, punctuation and the form of a company; or one letter of a long name differs; or a person's first names stand
 * as initials. Aliases are names too. Nothing is merged: only a reader can tell.
 */
final class NameDoubts {
    /** Shorter names differ by a letter too often. */
    private static final int LONG = 7;

    private static final Pattern COMPANY = Pattern.compile("\\b(inc|ltd|llc|gmbh|corp|corporation|company|plc|ag|sa)\\b");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile(" +");

    private NameDoubts() {}

    /** An agent with its names in the forms in which they are compared. */
    private record Named(SeedEntry agent, List<String> names, List<String> plain) {
        static Named of(SeedEntry agent) {
            List<String> names = Stream.concat(
                            Stream.of(agent.entry().label()), agent.entry().aliases().stream())
                    .toList();
            return new Named(
                    agent,
                    names,
                    names.stream().map(NameDoubts::plain).distinct().toList());
        }

        boolean isLike(Named other) {
            if (agent.entry().id().type() != other.agent.entry().id().type()) {
                return false;
            }
            return plain.stream().anyMatch(one -> other.plain.stream().anyMatch(two -> near(one, two)))
                    || (agent.entry() instanceof Person
                            && names.stream()
                                    .anyMatch(one -> other.names.stream().anyMatch(two -> abbreviates(one, two))));
        }
    }

    static List<SeedDoubt> of(Collection<SeedEntry> entries) {
        List<Named> agents = entries.stream()
                .filter(one -> one.entry() instanceof Agent && !(one.entry() instanceof AgentGroup))
                .map(Named::of)
                .toList();
        List<SeedDoubt> doubts = new ArrayList<>();
        for (int i = 0; i < agents.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (agents.get(i).isLike(agents.get(j))) {
                    SeedEntry other = agents.get(j).agent();
                    doubts.add(SeedDoubt.of(
                            DoubtKind.TWO_SPELLINGS,
                            agents.get(i).agent(),
                            "is named nearly as " + other.entry().id() + " (" + other.place() + ")"));
                }
            }
        }
        return doubts;
    }

    /** A name without what is spelt in different ways: letters and digits of any script, in lower case. */
    static String plain(String name) {
        String words = words(name);
        String bare = COMPANY.matcher(words).replaceAll("").replace(" ", "");
        return bare.isEmpty() ? words.replace(" ", "") : bare;
    }

    private static String words(String name) {
        String letters =
                MARK.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return NO_LETTER.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** Whether one is the other with first names as initials: "D. G. Widder" and "David Gray Widder". */
    static boolean abbreviates(String one, String other) {
        String[] first = SPACES.split(words(one), -1);
        String[] second = SPACES.split(words(other), -1);
        boolean initials = first[0].length() == 1 != (second[0].length() == 1);
        return initials
                && first.length > 1
                && second.length > 1
                && first[0].charAt(0) == second[0].charAt(0)
                && first[first.length - 1].equals(second[second.length - 1]);
    }

    /**
     * Whether two plain names are one, or differ in one letter: added, left out, put in another's place, or changed
     * places with its neighbour.
     */
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
