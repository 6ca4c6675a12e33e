// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.judging;

import java.util.List;
import java.util.Map;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.agreement.AgainstRecord;
import org.opennessgraph.domain.agreement.AssessorAgreement;

/**
 * How far assessors agree, and which of their findings that count go against the record.
 *
 * @param agreement how far they agree
 * @param against by finding, in which ways it goes against the record; findings that do not are left out
 */
public record AgreementOnRecord(AssessorAgreement agreement, Map<EntryId, List<AgainstRecord>> against) {
    /** Copies the map. */
    public AgreementOnRecord {
        against = Map.copyOf(against);
    }
}
