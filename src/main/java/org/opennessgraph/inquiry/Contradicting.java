// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.contradiction.Contradiction;
import org.opennessgraph.domain.contradiction.ContradictionKind;
import org.opennessgraph.domain.contradiction.Selection;
import org.opennessgraph.graph.RecordView;
import org.opennessgraph.judging.Judged;
import org.opennessgraph.judging.Judgements;

/** What seems incompatible on the record, conflicts told apart from differences of scope. */
@ApplicationScoped
public class Contradicting {
    private static final String CURSOR = "x";

    private final Moments moments;

    Contradicting(Moments moments) {
        this.moments = moments;
    }

    /**
     * A page of contradictions.
     *
     * @param hits those of the page
     * @param hasNext whether there are more
     * @param counts how many there are of each kind, without those of the line that a subject belongs to
     * @param ofLine how many there are of each kind that have to do with that line alone
     * @param partial whether a bound was reached, so that some may be missed
     */
    public record Result(
            List<Hit> hits,
            boolean hasNext,
            Map<ContradictionKind, Integer> counts,
            Map<ContradictionKind, Integer> ofLine,
            boolean partial) {}

    /**
     * One contradiction.
     *
     * @param contradiction it
     * @param cursor its place
     */
    public record Hit(Contradiction contradiction, String cursor) {}

    /**
     * Finds contradictions.
     *
     * @param selection whose; nothing is found for an entry that is not of the sort that its role asks for
     * @param kinds the kinds wanted; null for all
     * @param validAt the day, as a client wrote it, or null to weigh each statement by the facts of its own day
     * @param known what the graph knew when; now if null
     * @param first how many, 1 to 100; 20 if null
     * @param after the cursor to go on behind
     * @return a page of them, conflicts and others by kind; those of a subject's line after all others
     * @throws InquiryFault if the day, the page size or the cursor is wrong, or there is no such entry
     */
    public Result of(
            Selection selection,
            @Nullable Set<ContradictionKind> kinds,
            @Nullable String validAt,
            Moments.@Nullable Known known,
            @Nullable Integer first,
            @Nullable String after) {
        int size = PageRequest.size(first);
        PartialDate day = moments.dayIfAsked(validAt);
        String list = CURSOR + list(selection, kinds, day);
        String behind = after == null ? "" : Cursor.read(List.of(list), after, "after");
        RecordView record = moments.record(known);
        moments.onRecord(
                List.of(selection.id()), "of." + selection.role().name().toLowerCase(Locale.ROOT));
        Judged<List<Contradiction>> found = kinds != null && kinds.isEmpty()
                ? new Judged<>(List.of(), false)
                : new Judgements(record).contradictions(selection, kinds == null ? Set.of() : kinds, day);
        Map<ContradictionKind, Integer> counts = new EnumMap<>(ContradictionKind.class);
        Map<ContradictionKind, Integer> ofLine = new EnumMap<>(ContradictionKind.class);
        List<Hit> hits = new ArrayList<>();
        List<Contradiction> conflictsFirst = new ArrayList<>(found.result());
        conflictsFirst.sort(Comparator.comparing(Contradicting::place));
        for (Contradiction contradiction : conflictsFirst) {
            (contradiction.ofLine() ? ofLine : counts).merge(contradiction.kind(), 1, Integer::sum);
            String place = place(contradiction);
            if (place.compareTo(behind) > 0) {
                hits.add(new Hit(contradiction, Cursor.of(list, place)));
            }
        }
        boolean more = hits.size() > size;
        return new Result(more ? List.copyOf(hits.subList(0, size)) : hits, more, counts, ofLine, found.partial());
    }

    /** A mark of the list, so that a cursor of another one is noticed. */
    private static String list(Selection selection, @Nullable Set<ContradictionKind> kinds, @Nullable PartialDate day) {
        String asked =
                selection.role().name() + selection.id() + (kinds == null ? List.of() : new TreeSet<>(kinds)) + day;
        return Integer.toHexString(asked.hashCode()) + " ";
    }

    /** Those of a line come last; conflicts come first; then by kind, then by what stands on the sides. */
    private static String place(Contradiction contradiction) {
        return (contradiction.ofLine() ? "l" : "")
                + (contradiction.conflict() ? "c" : "d")
                + (char) ('a' + List.of(ContradictionKind.values()).indexOf(contradiction.kind()))
                + contradiction.key();
    }
}
