// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.editorial;

import java.util.ArrayList;
import java.util.List;

/**
 * What bringing in citations did.
 *
 * @param sources how many sources were added
 * @param knownSources how many wanted sources were there already, perhaps under another id and with another address
 * @param citations how many citations were added
 * @param knownCitations how many wanted citations were there already; they stay as they are
 * @param selfCitations where a source cites itself, perhaps under another address; these are brought too
 * @param conflicts what was not brought, because somebody took it back
 */
public record CitationReport(
        int sources,
        int knownSources,
        int citations,
        int knownCitations,
        List<String> selfCitations,
        List<SeedConflict> conflicts) {
    /** Nothing done. */
    public static final CitationReport NOTHING = new CitationReport(0, 0, 0, 0, List.of(), List.of());

    private static final int MOST_TOLD = 10_000;

    /** Copies the lists. */
    public CitationReport {
        selfCitations = List.copyOf(selfCitations);
        conflicts = List.copyOf(conflicts);
    }

    /**
     * @param more what was done after this
     * @return both together; of very long lists only the beginning
     */
    public CitationReport and(CitationReport more) {
        return new CitationReport(
                sources + more.sources,
                knownSources + more.knownSources,
                citations + more.citations,
                knownCitations + more.knownCitations,
                joined(selfCitations, more.selfCitations),
                joined(conflicts, more.conflicts));
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        if (other.isEmpty() || one.size() >= MOST_TOLD) {
            return one;
        }
        List<T> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }
}
