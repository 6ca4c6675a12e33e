// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.assessment.Coverage.Verdict;

/** Counts on which undecided verdicts each missing fact bears, by each way in which it can turn out. */
final class CoverageCount {
    private final Map<String, Bearing> byOutcome = new TreeMap<>();

    private static final class Bearing {
        private final MissingFact fact;
        private final Set<Verdict> decides = new LinkedHashSet<>();
        private final Set<Verdict> helps = new LinkedHashSet<>();

        Bearing(MissingFact fact) {
            this.fact = fact;
        }

        Coverage told() {
            Set<Verdict> only = new LinkedHashSet<>(helps);
            only.removeAll(decides);
            return new Coverage(fact, List.copyOf(decides), List.copyOf(only));
        }
    }

    void add(EntryId subject, EntryId definition, List<MissingSet> missing) {
        for (MissingSet set : missing) {
            Verdict verdict = new Verdict(subject, definition, set.verdict());
            for (MissingFact fact : set.facts()) {
                Bearing bearing = byOutcome.computeIfAbsent(fact.key() + "\n" + fact.text(), key -> new Bearing(fact));
                (set.facts().size() == 1 ? bearing.decides : bearing.helps).add(verdict);
            }
        }
    }

    List<Coverage> most(int most) {
        List<Coverage> all = new ArrayList<>();
        byOutcome.values().forEach(bearing -> all.add(bearing.told()));
        // They come sorted by fact and outcome, and the sort is stable.
        all.sort(Comparator.<Coverage>comparingInt(fact -> -fact.decides().size())
                .thenComparingInt(fact -> -fact.helps().size()));
        return List.copyOf(all.subList(0, Math.min(Math.max(most, 0), all.size())));
    }
}
