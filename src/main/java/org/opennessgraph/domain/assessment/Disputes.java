// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.assessment;

import org.opennessgraph.domain.Aim;
import org.opennessgraph.domain.Channel;
import org.opennessgraph.domain.Criterion;
import org.opennessgraph.domain.Definition;
import org.opennessgraph.domain.EndKind;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Finding;
import org.opennessgraph.domain.Force;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.LicenseTerm;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.Placement;
import org.opennessgraph.domain.Reading;
import org.opennessgraph.domain.Rebuttal;
import org.opennessgraph.domain.Verification;

/** Tells which findings and readings are in dispute: a rebuttal that is admitted and documented speaks against them. */
final class Disputes {
    private final KnownEntries known;

    Disputes(KnownEntries known) {
        this.known = known;
    }

    boolean disputed(EntryId target) {
        return known.linking(LinkType.TARGETS, target, Rebuttal.class).stream()
                .anyMatch(rebuttal -> admitted(rebuttal) && documented(rebuttal));
    }

    private static boolean admitted(Rebuttal rebuttal) {
        return rebuttal.aim() != Aim.THEMATIC
                && rebuttal.said().force() == Force.ASSERTED
                && rebuttal.said().channel() != Channel.GENERATED
                && rebuttal.said().placement() != Placement.COMMENT
                && rebuttal.said().verification() != Verification.UNVERIFIED
                && (rebuttal.ended() == null || rebuttal.ended().kind() != EndKind.WITHDRAWN);
    }

    private boolean documented(Rebuttal rebuttal) {
        return rebuttal.grounds().stream()
                .anyMatch(ground ->
                        known.find(ground).map(Disputes::verifiedGround).orElse(false));
    }

    private static boolean verifiedGround(Entry ground) {
        Verification verification = Verification.UNVERIFIED;
        if (ground instanceof LicenseTerm term) {
            verification = term.verification();
        } else if (ground instanceof Finding finding) {
            verification = finding.verification();
        } else if (ground instanceof Reading reading) {
            verification = reading.verification();
        } else if (ground instanceof Definition definition) {
            verification = definition.verification();
        } else if (ground instanceof Criterion criterion) {
            verification = criterion.verification();
        }
        return verification == Verification.VERIFIED;
    }
}
