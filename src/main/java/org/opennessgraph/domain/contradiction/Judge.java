// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.contradiction;

import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.PartialDate;

/** Judges subjects by definitions; the rules of contradiction ask it and draw the conclusions. */
@FunctionalInterface
public interface Judge {
    /**
     * Judges.
     *
     * @param subject a model, a licence or another subject
     * @param definition a definition; one that judges licences and no models judges a model by its licence
     * @param day the day whose facts count
     * @return the verdict; {@link Judgement#none()} if the definition gives none on such a subject or on that day
     */
    Judgement judge(EntryId subject, EntryId definition, PartialDate day);
}
