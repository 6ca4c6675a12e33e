// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.argument;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Pulse;

/**
 * The search behind {@link Withdrawal}: iterative deepening over sets that hit the present label's reasons each time
 * (Reiter 1987 on hitting sets), then a greedy set that is thinned out.
 */
final class WithdrawalSearch {
    private final ArgumentGraph part;
    private final int[] original;
    private final int[] conclusion;
    private final IntPredicate may;
    private final int maxSize;
    private final ArgumentLabel before;
    private final long costOfTrying;
    private final long allowed;
    private long stepsLeft;
    private boolean cutOff;
    private boolean exhausted;

    WithdrawalSearch(ArgumentGraph graph, int[] conclusion, IntPredicate may, Withdrawal.Limits limits) {
        original = leadingTo(graph, conclusion);
        int[] numbers = new int[graph.size()];
        for (int i = 0; i < original.length; i++) {
            numbers[original[i]] = i;
        }
        part = part(graph, original, numbers);
        this.conclusion =
                Arrays.stream(conclusion).map(argument -> numbers[argument]).toArray();
        this.may = may;
        maxSize = limits.size();
        allowed = limits.steps();
        stepsLeft = allowed;
        costOfTrying = part.size() + part.attackCount() + 1L;
        before = part.grounded()
                .conclusion(this.conclusion)
                .orElseThrow(() -> new IllegalArgumentException("a conclusion needs an argument for it"));
    }

    Withdrawal.Answer run() {
        int size = 1;
        for (; size <= maxSize && !exhausted; size++) {
            cutOff = false;
            BitSet found = search(new BitSet(), size, new HashSet<>());
            if (found != null) {
                return answer(found, true, size);
            }
            if (!cutOff && !exhausted) {
                return new Withdrawal.None();
            }
        }
        int atLeast = exhausted ? size - 1 : size;
        stepsLeft = allowed;
        BitSet greedy = greedy();
        if (greedy == null) {
            return new Withdrawal.NotFound(atLeast);
        }
        return answer(greedy, greedy.cardinality() == atLeast, atLeast);
    }

    private Withdrawal.Answer answer(BitSet found, boolean exact, int atLeast) {
        Optional<ArgumentLabel> after = part.groundedWithout(found).conclusion(conclusion);
        List<Integer> arguments =
                found.stream().map(vertex -> original[vertex]).boxed().toList();
        return new Withdrawal.Found(new Withdrawal(arguments, after, exact, atLeast));
    }

    private @Nullable BitSet search(BitSet gone, int more, Set<BitSet> seen) {
        if (!seen.add((BitSet) gone.clone())) {
            return null;
        }
        if (stepsLeft < costOfTrying) {
            exhausted = true;
            return null;
        }
        stepsLeft -= costOfTrying;
        Labelling labelling = part.groundedWithout(gone);
        if (flipped(labelling)) {
            return (BitSet) gone.clone();
        }
        int[] candidates = candidates(labelling);
        if (more == 0) {
            cutOff |= candidates.length > 0;
            return null;
        }
        for (int candidate : candidates) {
            Pulse.beat();
            gone.set(candidate);
            BitSet found = search(gone, more - 1, seen);
            gone.clear(candidate);
            if (found != null || exhausted) {
                return found;
            }
        }
        return null;
    }

    private boolean flipped(Labelling labelling) {
        return labelling.conclusion(conclusion).map(label -> label != before).orElse(before == ArgumentLabel.IN);
    }

    /** Arguments one of which is in every set that flips the conclusion from here, the nearest first. */
    private int[] candidates(Labelling labelling) {
        BitSet seen = new BitSet(part.size());
        int[] queue = new int[part.size()];
        int tail = 0;
        int[] found = new int[part.size()];
        int count = 0;
        if (before == ArgumentLabel.IN) {
            int best = -1;
            for (int argument : conclusion) {
                if (labelling.counts(argument)
                        && labelling.label(argument) == ArgumentLabel.IN
                        && (best < 0 || labelling.round(argument) < labelling.round(best))) {
                    best = argument;
                }
            }
            queue[tail++] = best;
        } else {
            for (int argument : conclusion) {
                if (labelling.counts(argument) && !seen.get(argument)) {
                    seen.set(argument);
                    queue[tail++] = argument;
                }
            }
        }
        for (int i = 0; i < tail; i++) {
            seen.set(queue[i]);
        }
        for (int head = 0; head < tail; head++) {
            int vertex = queue[head];
            ArgumentLabel label = labelling.label(vertex);
            boolean counts = before == ArgumentLabel.UNDEC ? label != ArgumentLabel.OUT : label == ArgumentLabel.IN;
            if (counts && !part.isRelay(vertex) && may.test(original[vertex])) {
                found[count++] = vertex;
            }
            // A vertex that is decided by one attacker needs only that one for its reason; the others need all.
            boolean oneIsEnough = before != ArgumentLabel.UNDEC && (label == ArgumentLabel.OUT) != part.isRelay(vertex);
            int one = -1;
            for (int i = 0; i < part.attackerCount(vertex); i++) {
                int attacker = part.attacker(vertex, i);
                if (!labelling.counts(attacker)) {
                    continue;
                }
                if (oneIsEnough) {
                    if (labelling.label(attacker) == ArgumentLabel.IN
                            && (one < 0 || labelling.round(attacker) < labelling.round(one))) {
                        one = attacker;
                    }
                } else if (!seen.get(attacker)) {
                    seen.set(attacker);
                    queue[tail++] = attacker;
                }
            }
            if (one >= 0 && !seen.get(one)) {
                seen.set(one);
                queue[tail++] = one;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /**
     * A set that flips the conclusion, though perhaps not a smallest: for a conclusion that is in, the arguments for
     * it; for another, what keeps one argument for it from standing, of the argument against which the fewest stand.
     */
    private @Nullable BitSet greedy() {
        BitSet gone = new BitSet();
        Labelling labelling = part.grounded();
        if (before == ArgumentLabel.IN) {
            for (int argument : conclusion) {
                if (may.test(original[argument])) {
                    gone.set(argument);
                }
            }
        } else {
            int kept = leastAttacked(labelling);
            if (kept < 0) {
                return null;
            }
            int[] against = part.argumentsAgainst(kept);
            boolean more = true;
            // Each round withdraws what now stands against it; what these kept down may then stand in their place.
            while (more && !flipped(labelling) && stepsLeft > 0) {
                Pulse.beat();
                more = false;
                for (int attacker : against) {
                    if (attacker != kept
                            && labelling.counts(attacker)
                            && labelling.label(attacker) != ArgumentLabel.OUT
                            && may.test(original[attacker])) {
                        gone.set(attacker);
                        more = true;
                    }
                }
                stepsLeft -= costOfTrying;
                labelling = part.groundedWithout(gone);
            }
        }
        if (!flipped(part.groundedWithout(gone))) {
            return null;
        }
        return thinned(gone);
    }

    private int leastAttacked(Labelling labelling) {
        int best = -1;
        int fewest = Integer.MAX_VALUE;
        for (int argument : conclusion) {
            int standing = 0;
            for (int attacker : part.argumentsAgainst(argument)) {
                standing += labelling.label(attacker) == ArgumentLabel.OUT ? 0 : 1;
            }
            stepsLeft -= costOfTrying;
            if (standing < fewest) {
                fewest = standing;
                best = argument;
            }
            if (stepsLeft <= 0) {
                break;
            }
        }
        return best;
    }

    /** Puts back what is not needed, as long as there are steps left. */
    private BitSet thinned(BitSet gone) {
        for (int argument : gone.stream().toArray()) {
            if (stepsLeft <= 0) {
                break;
            }
            stepsLeft -= costOfTrying;
            gone.clear(argument);
            if (!flipped(part.groundedWithout(gone))) {
                gone.set(argument);
            }
        }
        return gone;
    }

    private static int[] leadingTo(ArgumentGraph graph, int[] conclusion) {
        BitSet seen = new BitSet(graph.size());
        int[] queue = new int[graph.size()];
        int tail = 0;
        for (int argument : conclusion) {
            if (!seen.get(argument)) {
                seen.set(argument);
                queue[tail++] = argument;
            }
        }
        for (int head = 0; head < tail; head++) {
            for (int i = 0; i < graph.attackerCount(queue[head]); i++) {
                int attacker = graph.attacker(queue[head], i);
                if (!seen.get(attacker)) {
                    seen.set(attacker);
                    queue[tail++] = attacker;
                }
            }
        }
        return seen.stream().toArray();
    }

    private static ArgumentGraph part(ArgumentGraph graph, int[] vertices, int[] numbers) {
        ArgumentGraph.Builder builder = ArgumentGraph.builder();
        for (int vertex : vertices) {
            if (graph.isRelay(vertex)) {
                builder.relay();
            } else {
                builder.argument();
            }
        }
        for (int vertex : vertices) {
            for (int i = 0; i < graph.attackerCount(vertex); i++) {
                builder.attack(numbers[graph.attacker(vertex, i)], numbers[vertex]);
            }
        }
        return builder.build();
    }
}
