// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Truth;

/**
 * A rule put to a subject: a formula whose leaves are facts, on record or missing. Nodes may be shared; whoever walks
 * them remembers nodes by identity.
 */
sealed interface Node {
    /** What a leaf tells a reader. */
    record Said(String text, List<EntryId> entries) {
        public Said {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A fact.
     *
     * @param value what it says
     * @param firm whether that stands with every fact left out that is not VERIFIED or is in dispute
     * @param disputed whether the value is UNKNOWN because facts conflict
     * @param want what would decide it, if it is UNKNOWN and something would
     * @param said what a reader is told; null for nothing
     * @param used the facts on record
     */
    record Leaf(
            Truth value,
            boolean firm,
            boolean disputed,
            @Nullable Want want,
            @Nullable Said said,
            List<UsedFact> used) implements Node {
        public Leaf {
            used = List.copyOf(used);
        }

        /** A fact on record. */
        static Leaf known(Truth value, boolean firm, @Nullable Said said, List<UsedFact> used) {
            return new Leaf(value, firm, false, null, said, used);
        }

        /** A fact that is not on record; null if nothing could be. */
        static Leaf missing(@Nullable Want want, Said said) {
            return new Leaf(Truth.UNKNOWN, false, false, want, said, List.of());
        }
    }

    /** At least n of the parts: all of them with n their number, any with 1. */
    record Threshold(int n, List<Node> parts) implements Node {
        public Threshold {
            parts = List.copyOf(parts);
        }

        static Node all(List<Node> parts) {
            return parts.size() == 1 ? parts.get(0) : new Threshold(parts.size(), parts);
        }

        static Node any(List<Node> parts) {
            return parts.size() == 1 ? parts.get(0) : new Threshold(1, parts);
        }
    }

    /** The opposite of the part. */
    record Negation(Node part) implements Node {}

    /**
     * Voices that speak for YES where they are YES, and voices that speak for NO where they are NO; both at once are a
     * dispute and UNKNOWN.
     */
    record Weighing(List<Node> forYes, List<Node> forNo) implements Node {
        public Weighing {
            forYes = List.copyOf(forYes);
            forNo = List.copyOf(forNo);
        }
    }

    /** The inner one, if the guard is YES; else UNKNOWN. */
    record Guarded(Leaf guard, Node inner) implements Node {}

    /** The inner one, under a heading. */
    record Titled(String title, List<EntryId> entries, Node inner) implements Node {
        public Titled {
            entries = List.copyOf(entries);
        }
    }
}
