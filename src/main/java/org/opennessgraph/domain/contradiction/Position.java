// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.contradiction;

import java.util.ArrayList;
import java.util.List;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.ClaimKind;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Polarity;
import org.opennessgraph.domain.Statement;

/**
 * A claim, or its denial where rebuttals deny it and nobody entered the opposite claim: the same words give the same
 * position in either form.
 *
 * @param claim the claim
 * @param denied whether the position is that the claim is not so
 * @param admitted the statements that put it forward
 * @param leads the statements that would, and are not admitted
 */
record Position(Claim claim, boolean denied, List<Statement> admitted, List<Statement> leads) {

    Position {
        admitted = List.copyOf(admitted);
        leads = List.copyOf(leads);
    }

    boolean affirms() {
        return (claim.polarity() == Polarity.AFFIRMS) != denied;
    }

    boolean isOpenness() {
        return claim.kind() == ClaimKind.OPENNESS;
    }

    boolean isNormative() {
        return Debates.isNormative(claim);
    }

    /** The days that it speaks of: the claim's own, else those of its statements. */
    List<PartialDate> days() {
        PartialDate about = claim.about();
        if (about != null) {
            return List.of(about);
        }
        List<PartialDate> days = new ArrayList<>();
        shown().forEach(statement -> {
            PartialDate on = statement.said().on();
            if (on != null && !days.contains(on)) {
                days.add(on);
            }
        });
        return days;
    }

    /** The admitted statements, or the leads if there are none. */
    List<Statement> shown() {
        return admitted.isEmpty() ? leads : admitted;
    }

    Side side(Names names) {
        List<EntryId> statements = shown().stream().map(Statement::id).toList();
        return new Side(
                denied ? SideKind.DENIAL : SideKind.CLAIM, List.of(claim.id()), statements, names.sources(statements));
    }

    String key() {
        return claim.id() + (denied ? " denied" : "");
    }
}
