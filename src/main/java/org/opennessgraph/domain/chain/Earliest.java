// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Truth;

/**
 * Which of some sources is the earliest, as far as their dates tell.
 *
 * @param certain the one that was certainly published before every other; null if none is known to be
 * @param possible those that may be the earliest, because no other was certainly published before them, by id; one
 *     without a date always may
 */
public record Earliest(@Nullable EntryId certain, List<EntryId> possible) {

    /** Keeps a copy. */
    public Earliest {
        possible = List.copyOf(possible);
    }

    /**
     * Compares dates in three values. Linear in the number of sources.
     *
     * @param sources some sources
     * @return the earliest of them
     */
    public static Earliest of(Collection<CitedSource> sources) {
        // What certainly ends first lies before all that lie after anything at all.
        PartialDate endsFirst = null;
        for (CitedSource source : sources) {
            endsFirst = endingFirst(endsFirst, source.published());
        }
        List<CitedSource> possible = new ArrayList<>();
        for (CitedSource source : sources) {
            PartialDate published = source.published();
            if (published == null || endsFirst == null || endsFirst.before(published) != Truth.YES) {
                possible.add(source);
            }
        }
        possible.sort((one, other) -> CitationGraph.compare(one.id(), other.id()));
        return new Earliest(
                possible.size() == 1 ? possible.get(0).id() : null,
                possible.stream().map(CitedSource::id).toList());
    }

    private static @Nullable PartialDate endingFirst(@Nullable PartialDate one, @Nullable PartialDate other) {
        LocalDate end = one == null ? null : one.latestPossible();
        LocalDate otherEnd = other == null ? null : other.latestPossible();
        return end == null || (otherEnd != null && otherEnd.isBefore(end)) ? other : one;
    }
}
