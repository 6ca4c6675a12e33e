// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.opennessgraph.domain.Pulse;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.domain.assessment.Node.Guarded;
import org.opennessgraph.domain.assessment.Node.Leaf;
import org.opennessgraph.domain.assessment.Node.Negation;
import org.opennessgraph.domain.assessment.Node.Threshold;
import org.opennessgraph.domain.assessment.Node.Titled;
import org.opennessgraph.domain.assessment.Node.Weighing;

/**
 * The smallest sets of missing facts under which a formula becomes YES or NO: its prime implicants over the facts,
 * computed upwards from the leaves. As a formula grows only more decided with more facts, a part's sets join to the
 * whole's: for "all" every choice of one set from each part, for "any" the sets of any part; sets that contain
 * another or contradict themselves drop out. The number of sets may grow exponentially, so that at most
 * {@value #MOST} are carried on at each step, the smallest ones, and of those of one size what a person could go and find
 * about components, licences and approvals; it is told if some were dropped.
 */
final class MissingSets {
    /** The most sets that are carried from one step to the next. */
    static final int MOST = 100;

    private static final Comparator<Demands> SMALLEST_FIRST = Comparator.comparingInt(Demands::size)
            .thenComparingInt(Demands::remoteness)
            .thenComparingInt(Demands::points)
            .thenComparing(Demands::sortKey);

    private final IdentityHashMap<Node, Families> families = new IdentityHashMap<>();
    private boolean more;

    /** Sets for YES and sets for NO, none within another. */
    private record Families(List<Demands> yes, List<Demands> no) {
        List<Demands> deciding(Truth value) {
            return value == Truth.YES ? yes : no;
        }
    }

    /** Whether there may be more sets than those found. */
    boolean more() {
        return more;
    }

    /**
     * The sets that make a formula YES or NO, smaller ones first. Each was tried: with what it says, and in the ways in
     * which that can turn out, until one decided. The ways are tried up to a bound ({@link Demands#choices}); a set is
     * left out, and it is told, if none of those decides. None is within another: the order in which sets are dropped on
     * the way goes by what people can find, so that a set may come behind one that contains it.
     */
    List<Demands> deciding(Node node, Truth value) {
        List<Demands> sound = new ArrayList<>();
        for (Demands candidate : families(node).deciding(value)) {
            Pulse.beat();
            // Each closed way of "one of these clauses" may bring up a dispute of its own, so one of them has to
            // decide.
            if (decides(candidate, node, value)
                    && candidate.choices().stream().anyMatch(choice -> decides(choice, node, value))) {
                sound.add(candidate);
            } else {
                // A dispute would come up. A larger set might do, and is not looked for.
                more = true;
            }
        }
        return sound.stream()
                .filter(one -> sound.stream().noneMatch(other -> other != one && other.within(one)))
                .toList();
    }

    private static boolean decides(Demands demands, Node node, Truth value) {
        return Evaluation.with(demands).of(node) == value
                && (Evaluation.with(demands, true).of(node) == value
                        || Evaluation.with(demands, false).of(node) == value);
    }

    private Families families(Node node) {
        Families found = families.get(node);
        if (found == null) {
            found = compute(node);
            families.put(node, found);
        }
        return found;
    }

    private Families compute(Node node) {
        if (node instanceof Leaf leaf) {
            return switch (leaf.value()) {
                case YES -> new Families(List.of(Demands.NONE), List.of());
                case NO -> new Families(List.of(), List.of(Demands.NONE));
                case UNKNOWN ->
                    new Families(Demands.deciding(leaf.want(), Truth.YES), Demands.deciding(leaf.want(), Truth.NO));
            };
        }
        if (node instanceof Threshold threshold) {
            int parts = threshold.parts().size();
            return new Families(
                    atLeast(threshold.n(), threshold.parts(), Truth.YES),
                    atLeast(parts - threshold.n() + 1, threshold.parts(), Truth.NO));
        }
        if (node instanceof Weighing weighing) {
            return new Families(
                    unopposed(weighing.forYes(), Truth.YES, weighing.forNo(), Truth.NO),
                    unopposed(weighing.forNo(), Truth.NO, weighing.forYes(), Truth.YES));
        }
        if (node instanceof Guarded guarded) {
            List<Demands> open = families(guarded.guard()).yes();
            Families inner = families(guarded.inner());
            return new Families(smallest(both(open, inner.yes())), smallest(both(open, inner.no())));
        }
        if (node instanceof Negation negation) {
            Families part = families(negation.part());
            return new Families(part.no(), part.yes());
        }
        if (node instanceof Titled titled) {
            return families(titled.inner());
        }
        throw new IllegalStateException("no facts for " + node.getClass());
    }

    /** The sets under which so many parts have the value, built up part by part. */
    private List<Demands> atLeast(int n, List<Node> parts, Truth value) {
        List<List<Demands>> having = new ArrayList<>();
        having.add(List.of(Demands.NONE));
        for (int i = 1; i <= n; i++) {
            having.add(List.of());
        }
        for (int seen = 1; seen <= parts.size(); seen++) {
            List<Demands> part = families(parts.get(seen - 1)).deciding(value);
            // Fewer than this cannot become n with the parts that are left.
            int least = Math.max(1, n - (parts.size() - seen));
            for (int i = Math.min(n, seen); i >= least; i--) {
                Pulse.beat();
                List<Demands> candidates = new ArrayList<>(having.get(i));
                candidates.addAll(both(having.get(i - 1), part));
                having.set(i, smallest(candidates));
            }
        }
        return having.get(n);
    }

    /** The sets under which a voice speaks and no voice speaks against it. */
    private List<Demands> unopposed(List<Node> voices, Truth word, List<Node> others, Truth otherWord) {
        List<Demands> candidates = new ArrayList<>();
        voices.forEach(voice -> candidates.addAll(families(voice).deciding(word)));
        return smallest(candidates).stream()
                .filter(candidate -> !Evaluation.with(candidate).speak(others, otherWord))
                .toList();
    }

    private static List<Demands> both(List<Demands> some, List<Demands> others) {
        List<Demands> joined = new ArrayList<>();
        for (Demands one : some) {
            for (Demands other : others) {
                Demands both = one.and(other);
                if (both != null) {
                    joined.add(both);
                }
            }
        }
        return joined;
    }

    /** Without sets that contain another; at most {@link #MOST}. */
    private List<Demands> smallest(List<Demands> candidates) {
        List<Demands> sorted = new ArrayList<>(candidates);
        sorted.sort(SMALLEST_FIRST);
        List<Demands> kept = new ArrayList<>();
        for (Demands candidate : sorted) {
            if (kept.stream().noneMatch(smaller -> smaller.within(candidate))) {
                if (kept.size() == MOST) {
                    more = true;
                    break;
                }
                kept.add(candidate);
            }
        }
        return kept;
    }
}
