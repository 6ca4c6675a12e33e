// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.contradiction;

import java.util.List;
import org.opennessgraph.domain.EntryId;

/**
 * Two things on record that seem incompatible, of which kind they are, and why.
 *
 * @param kind the kind; it says whether this is a conflict
 * @param first one side; of two claims the affirming one, else the one with the smaller id
 * @param second the other side
 * @param steps the reason, step by step
 * @param ofLine whether the subject that was asked for has to do with it only through the line that it belongs to
 */
public record Contradiction(ContradictionKind kind, Side first, Side second, List<Step> steps, boolean ofLine)
        implements Comparable<Contradiction> {

    /** Copies the steps. */
    public Contradiction {
        steps = List.copyOf(steps);
    }

    /**
     * One that was not asked for by a subject, or concerns the subject itself.
     *
     * @param kind the kind
     * @param first one side
     * @param second the other side
     * @param steps the reason, step by step
     */
    public Contradiction(ContradictionKind kind, Side first, Side second, List<Step> steps) {
        this(kind, first, second, steps, false);
    }

    Contradiction asOfLine() {
        return new Contradiction(kind, first, second, steps, true);
    }

    /**
     * @return whether the two sides cannot both be so
     */
    public boolean conflict() {
        return kind.conflict();
    }

    /**
     * @return what tells it from all others: a pair is counted once
     */
    public String key() {
        return first.key() + " | " + second.key();
    }

    /**
     * @param id an entry
     * @return whether it stands on one of the sides
     */
    public boolean between(EntryId id) {
        return first.entries().contains(id) || second.entries().contains(id);
    }

    /** Those of a line come last; then by kind, then by what stands on the sides. */
    @Override
    public int compareTo(Contradiction other) {
        if (ofLine != other.ofLine) {
            return ofLine ? 1 : -1;
        }
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : key().compareTo(other.key());
    }
}
