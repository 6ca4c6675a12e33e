// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.standing;

import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.admission.NotAdmitted;

/**
 * A statement that is shown and argues nothing.
 *
 * @param statement the assertion or rebuttal
 * @param why why it is not admitted; of several reasons, the first in the order of {@link NotAdmitted}
 */
public record Lead(EntryId statement, NotAdmitted why) {}
