// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.domain.assessment.Node.Guarded;
import org.opennessgraph.domain.assessment.Node.Leaf;
import org.opennessgraph.domain.assessment.Node.Negation;
import org.opennessgraph.domain.assessment.Node.Threshold;
import org.opennessgraph.domain.assessment.Node.Titled;
import org.opennessgraph.domain.assessment.Node.Weighing;

/** Tells why a formula has its value: only the parts that make it so, each under its heading. */
final class Explanation {
    private final Evaluation evaluation;
    private final List<Step> steps = new ArrayList<>();
    private final Set<Node> told = Collections.newSetFromMap(new IdentityHashMap<>());
    /** What stands under the present heading already. */
    private Set<Step> here = new HashSet<>();

    private Explanation(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    static List<Step> of(Node node, Evaluation evaluation) {
        Explanation explanation = new Explanation(evaluation);
        explanation.tell(node, 0);
        return List.copyOf(explanation.steps);
    }

    private void tell(Node node, int depth) {
        if (node instanceof Leaf leaf) {
            leaf(leaf, depth);
        } else if (node instanceof Titled titled) {
            titled(titled, depth);
        } else if (node instanceof Negation negation) {
            tell(negation.part(), depth);
        } else if (node instanceof Guarded guarded) {
            leaf(guarded.guard(), depth);
            if (evaluation.of(guarded.guard()) == Truth.YES) {
                tell(guarded.inner(), depth);
            }
        } else if (node instanceof Threshold threshold) {
            threshold(threshold, depth);
        } else if (node instanceof Weighing weighing) {
            weighing(weighing, depth);
        }
    }

    private void leaf(Leaf leaf, int depth) {
        if (leaf.said() != null) {
            Step step = new Step(depth, leaf.said().text(), leaf.said().entries());
            if (here.add(step)) {
                steps.add(step);
            }
        }
    }

    private void titled(Titled titled, int depth) {
        boolean again = !told.add(titled);
        String value = evaluation.of(titled)
                + (evaluation.disputed(titled) ? ", in dispute" : "")
                + (again ? ", as said above" : "");
        steps.add(new Step(depth, titled.title() + ": " + value, titled.entries()));
        if (!again) {
            Set<Step> above = here;
            here = new HashSet<>();
            tell(titled.inner(), depth + 1);
            here = above;
        }
    }

    private void threshold(Threshold threshold, int depth) {
        Truth value = evaluation.of(threshold);
        int below = depth;
        int parts = threshold.parts().size();
        if (threshold.n() > 1 && threshold.n() < parts) {
            long hold = threshold.parts().stream()
                    .filter(part -> evaluation.of(part) == Truth.YES)
                    .count();
            long fail = threshold.parts().stream()
                    .filter(part -> evaluation.of(part) == Truth.NO)
                    .count();
            steps.add(new Step(
                    depth,
                    threshold.n() + " of " + parts + " are needed; " + hold + " hold, " + fail + " do not",
                    List.of()));
            below++;
        }
        for (Node part : threshold.parts()) {
            if (evaluation.of(part) == value) {
                tell(part, below);
            }
        }
    }

    private void weighing(Weighing weighing, int depth) {
        Truth value = evaluation.of(weighing);
        boolean yes = evaluation.speak(weighing.forYes(), Truth.YES);
        boolean no = evaluation.speak(weighing.forNo(), Truth.NO);
        if (yes && no) {
            steps.add(new Step(depth, "the record speaks for both sides", List.of()));
            voices(weighing.forYes(), Truth.YES, depth + 1);
            voices(weighing.forNo(), Truth.NO, depth + 1);
        } else if (value != Truth.UNKNOWN) {
            voices(value == Truth.YES ? weighing.forYes() : weighing.forNo(), value, depth);
        } else {
            List<Node> both = new ArrayList<>(weighing.forYes());
            weighing.forNo().stream()
                    .filter(voice -> weighing.forYes().stream().noneMatch(other -> other == voice))
                    .forEach(both::add);
            voices(both, Truth.UNKNOWN, depth);
        }
    }

    private void voices(List<Node> voices, Truth word, int depth) {
        voices.stream().filter(voice -> evaluation.of(voice) == word).forEach(voice -> tell(voice, depth));
    }
}
