// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.assessment;

import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.Rebuttal;
import org.opennessgraph.domain.admission.Admission;
import org.opennessgraph.domain.admission.Documented;

/** Tells which findings and readings are in dispute: a rebuttal that is admitted and documented speaks against them. */
final class Disputes {
    private final KnownEntries known;

    Disputes(KnownEntries known) {
        this.known = known;
    }

    boolean disputed(EntryId target) {
        return known.linking(LinkType.TARGETS, target, Rebuttal.class).stream()
                .anyMatch(rebuttal -> Admission.of(rebuttal, known).admitted()
                        && rebuttal.grounds().stream().anyMatch(ground -> Documented.by(ground, known)));
    }
}
