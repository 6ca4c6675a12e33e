// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Availability;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Finding;
import org.opennessgraph.domain.ModelComponent;
import org.opennessgraph.domain.Truth;

/**
 * How far assessors agree, cell by cell and pair by pair. A cell is a component of a model. Of each assessor its latest
 * findings count, one for each feature that it looks at; if these say different things of one component, that assessor
 * has no value there. UNKNOWN is no value: nobody agrees with not having looked.
 *
 * @param assessors who is compared, in the order given
 * @param cells every cell in which at least one of them found something, by model and component
 * @param pairs each two of them
 */
public record AssessorAgreement(List<EntryId> assessors, List<Cell> cells, List<AssessorPair> pairs) {
    /** Copies the lists. */
    public AssessorAgreement {
        assessors = List.copyOf(assessors);
        cells = List.copyOf(cells);
        pairs = List.copyOf(pairs);
    }

    /**
     * Compares assessors. Linear in the number of findings, and quadratic in the number of assessors.
     *
     * @param assessors who is compared
     * @param findings what was found, of the component and period that is asked about; those of others are passed over
     * @return what agrees and what does not
     */
    public static AssessorAgreement of(Collection<EntryId> assessors, Collection<Finding> findings) {
        List<EntryId> order = List.copyOf(new LinkedHashSet<>(assessors));
        Map<EntryId, Map<ModelComponent, Map<EntryId, List<Finding>>>> byCell = new TreeMap<>();
        for (Finding finding : findings) {
            if (order.contains(finding.by())) {
                byCell.computeIfAbsent(finding.model(), model -> new EnumMap<>(ModelComponent.class))
                        .computeIfAbsent(finding.component(), component -> new LinkedHashMap<>())
                        .computeIfAbsent(finding.by(), by -> new ArrayList<>())
                        .add(finding);
            }
        }
        List<Cell> cells = new ArrayList<>();
        byCell.forEach((model, components) ->
                components.forEach((component, votes) -> cells.add(cell(model, component, order, votes))));
        return new AssessorAgreement(order, cells, pairs(order, cells));
    }

    private static Cell cell(
            EntryId model, ModelComponent component, List<EntryId> order, Map<EntryId, List<Finding>> found) {
        List<Cell.Vote> votes = order.stream()
                .filter(found::containsKey)
                .map(assessor -> vote(assessor, found.getOrDefault(assessor, List.of())))
                .toList();
        Set<Availability> values = EnumSet.noneOf(Availability.class);
        int voting = 0;
        for (Cell.Vote vote : votes) {
            if (vote.availability() != null) {
                values.add(vote.availability());
                voting++;
            }
        }
        CellOutcome outcome =
                voting < 2 ? CellOutcome.NOT_COMPARED : values.size() == 1 ? CellOutcome.AGREE : CellOutcome.DIFFER;
        return new Cell(model, component, votes, outcome);
    }

    private static Cell.Vote vote(EntryId assessor, List<Finding> findings) {
        List<Finding> latest = findings.stream()
                .filter(one -> findings.stream().noneMatch(other -> replaces(other, one)))
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
        Set<Availability> values = EnumSet.noneOf(Availability.class);
        Set<EntryId> licenses = new LinkedHashSet<>();
        for (Finding finding : latest) {
            if (finding.availability() != Availability.UNKNOWN) {
                values.add(finding.availability());
            }
            if (finding.license() != null) {
                licenses.add(finding.license());
            }
        }
        @Nullable Availability value = values.size() == 1 ? values.iterator().next() : null;
        return new Cell.Vote(
                assessor,
                value,
                values.size() > 1,
                List.copyOf(licenses),
                latest.stream().anyMatch(finding -> !finding.evidence().isEmpty()),
                latest.stream().map(Finding::id).toList());
    }

    /** The same assessor looked at the same feature again, certainly later. */
    private static boolean replaces(Finding later, Finding earlier) {
        return later.on() != null
                && earlier.on() != null
                && Objects.equals(later.feature(), earlier.feature())
                && earlier.on().before(later.on()) == Truth.YES;
    }

    private static List<AssessorPair> pairs(List<EntryId> assessors, List<Cell> cells) {
        List<AssessorPair> pairs = new ArrayList<>();
        for (int i = 0; i < assessors.size(); i++) {
            for (int j = i + 1; j < assessors.size(); j++) {
                pairs.add(pair(assessors.get(i), assessors.get(j), cells));
            }
        }
        return pairs;
    }

    private static AssessorPair pair(EntryId first, EntryId second, List<Cell> cells) {
        Map<Availability, Map<Availability, Integer>> all = new EnumMap<>(Availability.class);
        Map<ModelComponent, Map<Availability, Map<Availability, Integer>>> byComponent =
                new EnumMap<>(ModelComponent.class);
        for (Cell cell : cells) {
            Availability one = value(cell, first);
            Availability other = value(cell, second);
            if (one != null && other != null) {
                count(all, one, other);
                count(
                        byComponent.computeIfAbsent(cell.component(), component -> new EnumMap<>(Availability.class)),
                        one,
                        other);
            }
        }
        Map<ModelComponent, Tally> tallies = new EnumMap<>(ModelComponent.class);
        byComponent.forEach((component, counts) -> tallies.put(component, new Tally(counts)));
        return new AssessorPair(first, second, new Tally(all), tallies);
    }

    private static @Nullable Availability value(Cell cell, EntryId assessor) {
        for (Cell.Vote vote : cell.votes()) {
            if (vote.assessor().equals(assessor)) {
                return vote.availability();
            }
        }
        return null;
    }

    private static void count(
            Map<Availability, Map<Availability, Integer>> counts, Availability first, Availability second) {
        counts.computeIfAbsent(first, value -> new EnumMap<>(Availability.class))
                .merge(second, 1, Integer::sum);
    }
}
