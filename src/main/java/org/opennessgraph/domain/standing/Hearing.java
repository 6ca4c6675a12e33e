// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.standing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.QuoteKind;
import org.opennessgraph.domain.Statement;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.domain.Utterance;
import org.opennessgraph.domain.Verification;
import org.opennessgraph.domain.admission.Admission;
import org.opennessgraph.domain.admission.Interests;
import org.opennessgraph.domain.admission.NotAdmitted;

/** Which statements are heard: those that are {@linkplain Admission admitted} and that the reader did not leave out. */
final class Hearing {
    private final KnownEntries known;
    private final StandingFilter filter;
    private final Interests interests;

    Hearing(KnownEntries known, StandingFilter filter) {
        this.known = known;
        this.filter = filter;
        this.interests = new Interests(known);
    }

    /** Why a statement does not argue; nothing if it does. */
    Optional<NotAdmitted> refusal(Statement statement) {
        List<NotAdmitted> reasons =
                Admission.of(statement, known, filter.validAt()).reasons();
        return reasons.isEmpty() ? Optional.ofNullable(byFilter(statement)) : Optional.of(reasons.get(0));
    }

    private @Nullable NotAdmitted byFilter(Statement statement) {
        Utterance said = statement.said();
        PartialDate day = filter.validAt();
        PartialDate on = said.on();
        if (day != null) {
            Truth later = on == null ? Truth.UNKNOWN : day.before(on);
            if (later != Truth.NO) {
                return later == Truth.YES ? NotAdmitted.LATER : NotAdmitted.PERHAPS_LATER;
            }
        }
        if (filter.verifiedQuotesOnly()
                && (said.verification() != Verification.VERIFIED
                        || said.quote() == null
                        || said.quote().kind() == QuoteKind.PARAPHRASE)) {
            return NotAdmitted.QUOTE_NOT_VERIFIED;
        }
        return filter.withoutInterested()
                        && interests.interested(statement, interests.parties(interests.subjects(statement)))
                ? NotAdmitted.INTERESTED
                : null;
    }
}
