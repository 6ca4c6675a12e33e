// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.admission;

import org.opennessgraph.domain.Criterion;
import org.opennessgraph.domain.Definition;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Finding;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.LicenseTerm;
import org.opennessgraph.domain.Reading;
import org.opennessgraph.domain.Verification;

/** What documents a statement that rests on it. */
public final class Documented {
    private Documented() {}

    /**
     * Tells whether a ground documents what rests on it: a VERIFIED clause, finding, reading, definition or criterion
     * does; a source, a licence as a whole or another claim does not.
     *
     * @param ground the ground
     * @param known the record; a ground that is not in it documents nothing
     * @return true if it does
     */
    public static boolean by(EntryId ground, KnownEntries known) {
        return known.find(ground).map(Documented::verification).orElse(Verification.UNVERIFIED)
                == Verification.VERIFIED;
    }

    private static Verification verification(Entry ground) {
        if (ground instanceof LicenseTerm clause) {
            return clause.verification();
        } else if (ground instanceof Finding finding) {
            return finding.verification();
        } else if (ground instanceof Reading reading) {
            return reading.verification();
        } else if (ground instanceof Definition definition) {
            return definition.verification();
        } else if (ground instanceof Criterion criterion) {
            return criterion.verification();
        }
        return Verification.UNVERIFIED;
    }
}
