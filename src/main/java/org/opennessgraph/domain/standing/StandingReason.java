// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.standing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.argument.ArgumentLabel;
import org.opennessgraph.domain.argument.DefenceTree;
import org.opennessgraph.domain.argument.TreeCut;

/**
 * Why a claim stands where it stands.
 *
 * @param standing where it stands
 * @param arguments the arguments for it with their labels
 * @param against the arguments that attack one of them, with their labels
 * @param leads statements for or against it that are not admitted
 * @param trees the defence: for a claim that is in, the argument by which it is; else those for it that count, each
 *     with what its label rests on, at most {@value Standings#MAX_TREES}
 * @param treesOmitted how many such arguments are left out
 * @param change what would have to be withdrawn for the standing to change; null if there is no argument for it
 */
public record StandingReason(
        ClaimStanding standing,
        List<Labelled> arguments,
        List<Labelled> against,
        List<Lead> leads,
        List<Tree> trees,
        int treesOmitted,
        @Nullable Change change) {

    /** Copies the lists. */
    public StandingReason {
        arguments = List.copyOf(arguments);
        against = List.copyOf(against);
        leads = List.copyOf(leads);
        trees = List.copyOf(trees);
    }

    /**
     * An argument with its label.
     *
     * @param argument the argument
     * @param label its label
     */
    public record Labelled(Argument argument, ArgumentLabel label) {}

    /**
     * A part of the defence.
     *
     * @param argument the argument
     * @param label its label
     * @param attackers the attackers that its label rests on, see {@link DefenceTree}
     * @param cut whether and why something is left out below it
     * @param omitted how many attackers are left out
     */
    public record Tree(Argument argument, ArgumentLabel label, List<Tree> attackers, TreeCut cut, int omitted) {

        /** Copies the list. */
        public Tree {
            attackers = List.copyOf(attackers);
        }
    }

    /**
     * What would change the standing.
     *
     * @param arguments a set of arguments whose withdrawal would change it; empty if none was found
     * @param after where the claim would be then; nothing if no argument for it would be left, or no set was found
     * @param exact whether it is certain that no smaller set would do, or, if none was found, that there is none
     * @param atLeast how many withdrawals are certainly needed; 0 if there is no such set
     * @param words the same in words that a reader can quote
     */
    public record Change(
            List<Argument> arguments, Optional<ArgumentLabel> after, boolean exact, int atLeast, String words) {

        /** Copies the list. */
        public Change {
            arguments = List.copyOf(arguments);
        }
    }
}
