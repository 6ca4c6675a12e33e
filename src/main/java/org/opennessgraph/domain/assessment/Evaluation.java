// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.assessment;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.domain.assessment.Node.Guarded;
import org.opennessgraph.domain.assessment.Node.Leaf;
import org.opennessgraph.domain.assessment.Node.Negation;
import org.opennessgraph.domain.assessment.Node.Threshold;
import org.opennessgraph.domain.assessment.Node.Titled;
import org.opennessgraph.domain.assessment.Node.Weighing;

/**
 * The value of formulas in Kleene's strong three-valued logic (Kleene 1952, §64), given what the leaves are. Each node
 * is visited once.
 */
final class Evaluation {
    private final IdentityHashMap<Node, Truth> values = new IdentityHashMap<>();
    private final Function<Leaf, Truth> leaves;

    private Evaluation(Function<Leaf, Truth> leaves) {
        this.leaves = leaves;
    }

    /** By the record as it stands. */
    static Evaluation byTheRecord() {
        return new Evaluation(Leaf::value);
    }

    /** With every fact that is not VERIFIED, or is in dispute, set to UNKNOWN. */
    static Evaluation byFirmFacts() {
        return new Evaluation(leaf -> leaf.firm() ? leaf.value() : Truth.UNKNOWN);
    }

    /** By the record and some missing facts. */
    static Evaluation with(Demands facts) {
        return new Evaluation(leaf -> leaf.value() == Truth.UNKNOWN ? facts.answer(leaf.want()) : leaf.value());
    }

    /** By the record and some missing facts, with what these say beside. */
    static Evaluation with(Demands facts, boolean rest) {
        return new Evaluation(
                leaf -> leaf.value() == Truth.UNKNOWN ? facts.completed(leaf.want(), rest) : leaf.value());
    }

    Truth of(Node node) {
        Truth value = values.get(node);
        if (value == null) {
            value = compute(node);
            values.put(node, value);
        }
        return value;
    }

    /** Whether a dispute takes part in a value being UNKNOWN. */
    boolean disputed(Node node) {
        if (of(node) != Truth.UNKNOWN) {
            return false;
        }
        if (node instanceof Leaf leaf) {
            return leaf.disputed();
        }
        if (node instanceof Weighing weighing) {
            return (speak(weighing.forYes(), Truth.YES) && speak(weighing.forNo(), Truth.NO))
                    || weighing.forYes().stream().anyMatch(this::disputed)
                    || weighing.forNo().stream().anyMatch(this::disputed);
        }
        if (node instanceof Threshold threshold) {
            return threshold.parts().stream().anyMatch(this::disputed);
        }
        if (node instanceof Guarded guarded) {
            return disputed(guarded.guard()) || (of(guarded.guard()) == Truth.YES && disputed(guarded.inner()));
        }
        if (node instanceof Negation negation) {
            return disputed(negation.part());
        }
        return node instanceof Titled titled && disputed(titled.inner());
    }

    /** Whether one of the voices says so. */
    boolean speak(List<Node> voices, Truth word) {
        return voices.stream().anyMatch(voice -> of(voice) == word);
    }

    private Truth compute(Node node) {
        if (node instanceof Leaf leaf) {
            return leaves.apply(leaf);
        }
        if (node instanceof Threshold threshold) {
            return threshold(threshold);
        }
        if (node instanceof Weighing weighing) {
            boolean yes = speak(weighing.forYes(), Truth.YES);
            boolean no = speak(weighing.forNo(), Truth.NO);
            return yes == no ? Truth.UNKNOWN : yes ? Truth.YES : Truth.NO;
        }
        if (node instanceof Guarded guarded) {
            return of(guarded.guard()) == Truth.YES ? of(guarded.inner()) : Truth.UNKNOWN;
        }
        if (node instanceof Negation negation) {
            return of(negation.part()).not();
        }
        if (node instanceof Titled titled) {
            return of(titled.inner());
        }
        throw new IllegalStateException("no value for " + node.getClass());
    }

    private Truth threshold(Threshold threshold) {
        int hold = 0;
        int fail = 0;
        for (Node part : threshold.parts()) {
            Truth value = of(part);
            hold += value == Truth.YES ? 1 : 0;
            fail += value == Truth.NO ? 1 : 0;
        }
        if (hold >= threshold.n()) {
            return Truth.YES;
        }
        return threshold.parts().size() - fail < threshold.n() ? Truth.NO : Truth.UNKNOWN;
    }
}
