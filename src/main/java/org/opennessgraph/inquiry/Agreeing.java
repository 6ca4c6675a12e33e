// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Finding;
import org.opennessgraph.domain.ModelComponent;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.domain.agreement.AgainstRecord;
import org.opennessgraph.domain.agreement.AssessorPair;
import org.opennessgraph.domain.agreement.Cell;
import org.opennessgraph.domain.agreement.CellOutcome;
import org.opennessgraph.graph.RecordView;
import org.opennessgraph.judging.AgreementOnRecord;
import org.opennessgraph.judging.Judged;
import org.opennessgraph.judging.Judgements;

/** How far those who assess models agree with each other and with the record. */
@ApplicationScoped
public class Agreeing {
    /** The most assessors in one question. */
    public static final int MAX_ASSESSORS = 10;

    private static final String CURSOR = "g";

    private final Moments moments;

    Agreeing(Moments moments) {
        this.moments = moments;
    }

    /**
     * Which cells are asked about.
     *
     * @param model only this model; all if null
     * @param component only this component; all if null
     * @param from only findings made on this day or later, as a client wrote it
     * @param to only findings made on this day or earlier, as a client wrote it
     * @param outcome only cells with this outcome in the page; all if null
     * @param againstRecord only cells in the page in which a finding goes against the record, or in which none does;
     *     both if null
     */
    public record Filter(
            @Nullable EntryId model,
            @Nullable ModelComponent component,
            @Nullable String from,
            @Nullable String to,
            @Nullable CellOutcome outcome,
            @Nullable Boolean againstRecord) {}

    /**
     * The numbers, and a page of what they are made of.
     *
     * @param assessors who is compared
     * @param pairs how far each two agree
     * @param cellCount how many cells at least one of them looked at
     * @param agreeing in how many all who found something found the same
     * @param differing in how many they did not
     * @param withoutEvidence in how many nobody gave an address
     * @param againstRecord in how many a finding goes against the record
     * @param hits the cells of the page
     * @param hasNext whether there are more
     * @param matching how many cells the filter on outcome leaves
     * @param partial whether a bound was reached, so that something may be missed
     */
    public record Result(
            List<EntryId> assessors,
            List<AssessorPair> pairs,
            int cellCount,
            int agreeing,
            int differing,
            int withoutEvidence,
            int againstRecord,
            List<Hit> hits,
            boolean hasNext,
            int matching,
            boolean partial) {}

    /**
     * A cell at its place.
     *
     * @param cell the cell
     * @param against in which ways findings of it go against the record
     * @param cursor its place
     */
    public record Hit(Cell cell, List<AgainstRecord> against, String cursor) {}

    /**
     * Compares assessors.
     *
     * @param assessors their ids, two to {@link #MAX_ASSESSORS}
     * @param filter which cells
     * @param known what the graph knew when; now if null
     * @param first how many cells, 1 to 100; 20 if null
     * @param after the cursor to go on behind
     * @return the numbers over all cells asked about, and a page of cells by model and component
     * @throws InquiryFault if an id, a date, the page size or the cursor is wrong
     */
    public Result of(
            Collection<EntryId> assessors,
            Filter filter,
            Moments.@Nullable Known known,
            @Nullable Integer first,
            @Nullable String after) {
        Set<EntryId> compared = checked(assessors);
        int size = PageRequest.size(first);
        String list = Cursor.mark(CURSOR + compared + filter);
        String behind = after == null ? "" : Cursor.read(List.of(list), after, "after");
        RecordView record = moments.record(known);
        moments.onRecord(compared, "assessors");
        if (filter.model() != null) {
            moments.onRecord(List.of(filter.model()), "model");
        }
        Judged<AgreementOnRecord> judged = new Judgements(record).agreement(compared, asked(filter));
        return page(judged, filter, size, list, behind);
    }

    private static Result page(Judged<AgreementOnRecord> judged, Filter filter, int size, String list, String behind) {
        Map<EntryId, List<AgainstRecord>> ways = judged.result().against();
        List<Cell> cells = judged.result().agreement().cells();
        List<Hit> hits = new ArrayList<>();
        int matching = 0;
        int withoutEvidence = 0;
        int againstRecord = 0;
        for (Cell cell : cells) {
            List<AgainstRecord> against = cell.votes().stream()
                    .flatMap(vote -> vote.findings().stream())
                    .flatMap(finding -> ways.getOrDefault(finding, List.of()).stream())
                    .toList();
            withoutEvidence += cell.votes().stream().noneMatch(Cell.Vote::evidence) ? 1 : 0;
            againstRecord += against.isEmpty() ? 0 : 1;
            boolean matches = (filter.outcome() == null || filter.outcome() == cell.outcome())
                    && (filter.againstRecord() == null || filter.againstRecord() == !against.isEmpty());
            if (matches) {
                matching++;
                String place = place(cell);
                if (place.compareTo(behind) > 0 && hits.size() <= size) {
                    hits.add(new Hit(cell, against, Cursor.of(list, place)));
                }
            }
        }
        boolean more = hits.size() > size;
        return new Result(
                judged.result().agreement().assessors(),
                judged.result().agreement().pairs(),
                cells.size(),
                count(cells, CellOutcome.AGREE),
                count(cells, CellOutcome.DIFFER),
                withoutEvidence,
                againstRecord,
                more ? List.copyOf(hits.subList(0, size)) : hits,
                more,
                matching,
                judged.partial());
    }

    private static int count(List<Cell> cells, CellOutcome outcome) {
        return (int) cells.stream().filter(cell -> cell.outcome() == outcome).count();
    }

    /** Sorts as the cells are sorted: by model, then by component; no key of an entry holds a character below '-'. */
    private static String place(Cell cell) {
        return cell.model() + " "
                + (char) ('a' + List.of(ModelComponent.values()).indexOf(cell.component()));
    }

    private Predicate<Finding> asked(Filter filter) {
        PartialDate from = filter.from() == null ? null : Moments.date(filter.from(), "from");
        PartialDate to = filter.to() == null ? moments.askedDay() : Moments.date(filter.to(), "to");
        if (from != null && to != null && to.before(from) == Truth.YES) {
            throw new InquiryFault(
                    InquiryFault.Kind.BAD_DATE, "to", "The period ends before it begins.", "a day after from");
        }
        return finding -> (filter.model() == null || filter.model().equals(finding.model()))
                && (filter.component() == null || filter.component() == finding.component())
                && (finding.on() == null
                        ? from == null && to == null
                        : finding.on().within(from, to) != Truth.NO);
    }

    private static Set<EntryId> checked(Collection<EntryId> assessors) {
        Set<EntryId> compared = new LinkedHashSet<>(assessors);
        for (EntryId assessor : compared) {
            if (!assessor.type().isAgent()) {
                throw new InquiryFault(
                        InquiryFault.Kind.BAD_ID,
                        "assessors",
                        "'" + assessor + "' is nobody who finds anything.",
                        "the id of an organization, a person or a group");
            }
        }
        if (compared.size() < 2 || compared.size() > MAX_ASSESSORS) {
            throw new InquiryFault(
                    InquiryFault.Kind.BAD_FILTER,
                    "assessors",
                    compared.size() + (compared.size() == 1 ? " assessor cannot" : " assessors cannot")
                            + " be compared.",
                    "two to " + MAX_ASSESSORS + " different ids");
        }
        return compared;
    }
}
