// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.assessment;

import java.util.Collection;
import java.util.List;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.PartialDate;

/** Judges subjects by definitions. */
public final class Assessor {
    /**
     * @param known the part of the record to judge by
     */
    public Assessor(KnownEntries known) {
        this.known = known;
    }

    private final KnownEntries known;

    /** Judges a subject. */
    public Assessment assess(EntryId subject, EntryId definition, PartialDate validAt) {
        throw new UnsupportedOperationException("not yet " + known);
    }

    /** Judges many subjects by many definitions. */
    public List<Assessment> matrix(
            Collection<EntryId> subjects, Collection<EntryId> definitions, PartialDate validAt) {
        throw new UnsupportedOperationException("not yet");
    }

    /** The strongest words that the facts carry. */
    public TermsCarried wouldBeTrue(EntryId subject, PartialDate day) {
        throw new UnsupportedOperationException("not yet");
    }

    /** The missing facts that would decide most. */
    public List<Coverage> coverage(
            Collection<EntryId> subjects, Collection<EntryId> definitions, PartialDate validAt, int most) {
        throw new UnsupportedOperationException("not yet");
    }
}
