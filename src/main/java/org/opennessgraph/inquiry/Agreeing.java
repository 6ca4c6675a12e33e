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
     */
    public record Filter(
            @Nullable EntryId model,
            @Nullable ModelComponent component,
            @Nullable String from,
            @Nullable String to) {}

    /**
     * The numbers, and the cells that they are made of.
     *
     * @param assessors who is compared
     * @param pairs how far each two agree
     * @param agreeing in how many cells all who found something found the same
     * @param differing in how many they did not
     * @param withoutEvidence in how many nobody gave an address
     * @param againstRecord in how many a finding goes against the record
     * @param cells those that at least one of them looked at, by model and component
     * @param asked what was asked, in short
     * @param partial whether a bound was reached, so that something may be missed
     */
    public record Result(
            List<EntryId> assessors,
            List<AssessorPair> pairs,
            int agreeing,
            int differing,
            int withoutEvidence,
            int againstRecord,
            List<Weighed> cells,
            String asked,
            boolean partial) {}

    /**
     * A cell beside the record.
     *
     * @param cell the cell
     * @param against in which ways findings of it go against the record
     */
    public record Weighed(Cell cell, List<AgainstRecord> against) {}

    /**
     * A page of cells.
     *
     * @param hits the cells of the page
     * @param hasPrevious whether it begins behind a cursor
     * @param hasNext whether there are more
     * @param matching how many cells there are over all pages
     */
    public record Cells(List<Hit> hits, boolean hasPrevious, boolean hasNext, int matching) {}

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
     * @return the numbers over all cells asked about, and these
     * @throws InquiryFault if an id or a date is wrong
     */
    public Result of(Collection<EntryId> assessors, Filter filter, Moments.@Nullable Known known) {
        Set<EntryId> compared = checked(assessors);
        RecordView record = moments.record(known);
        moments.onRecord(compared, "assessors");
        if (filter.model() != null) {
            moments.onRecord(List.of(filter.model()), "model");
        }
        Judged<AgreementOnRecord> judged = new Judgements(record).agreement(compared, asked(filter));
        Map<EntryId, List<AgainstRecord>> ways = judged.result().against();
        List<Weighed> cells = judged.result().agreement().cells().stream()
                .map(cell -> new Weighed(cell, against(cell, ways)))
                .toList();
        return new Result(
                judged.result().agreement().assessors(),
                judged.result().agreement().pairs(),
                count(cells, cell -> cell.cell().outcome() == CellOutcome.AGREE),
                count(cells, cell -> cell.cell().outcome() == CellOutcome.DIFFER),
                count(cells, cell -> cell.cell().votes().stream().noneMatch(Cell.Vote::evidence)),
                count(cells, cell -> !cell.against().isEmpty()),
                cells,
                compared.toString() + filter,
                judged.partial());
    }

    private static List<AgainstRecord> against(Cell cell, Map<EntryId, List<AgainstRecord>> ways) {
        return cell.votes().stream()
                .flatMap(vote -> vote.findings().stream())
                .flatMap(finding -> ways.getOrDefault(finding, List.of()).stream())
                .toList();
    }

    /**
     * Pages through cells.
     *
     * @param result whose cells
     * @param outcome only cells with this outcome; all if null
     * @param againstRecord only cells in which a finding goes against the record, or in which none does; both if null
     * @param first how many cells, 1 to 100; 20 if null
     * @param after the cursor to go on behind
     * @return a page of the cells, by model and component
     * @throws InquiryFault if the page size or the cursor is wrong
     */
    public Cells cells(
            Result result,
            @Nullable CellOutcome outcome,
            @Nullable Boolean againstRecord,
            @Nullable Integer first,
            @Nullable String after) {
        int size = PageRequest.size(first);
        String list = Cursor.mark(CURSOR + result.asked() + outcome + againstRecord);
        String behind = after == null ? "" : Cursor.read(List.of(list), after, "after");
        List<Hit> hits = new ArrayList<>();
        int matching = 0;
        for (Weighed each : result.cells()) {
            boolean matches = (outcome == null || outcome == each.cell().outcome())
                    && (againstRecord == null
                            || againstRecord == !each.against().isEmpty());
            if (matches) {
                matching++;
                String place = place(each.cell());
                if (place.compareTo(behind) > 0 && hits.size() <= size) {
                    hits.add(new Hit(each.cell(), each.against(), Cursor.of(list, place)));
                }
            }
        }
        boolean more = hits.size() > size;
        return new Cells(more ? List.copyOf(hits.subList(0, size)) : hits, after != null, more, matching);
    }

    private static int count(List<Weighed> cells, Predicate<Weighed> which) {
        return (int) cells.stream().filter(which).count();
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
