// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.agreement;

/** Whether assessors agree on a component of a model. */
public enum CellOutcome {
    /** At least two found an availability, and all found the same. */
    AGREE,
    /** At least two found an availability, and not all the same. */
    DIFFER,
    /** Fewer than two found an availability. */
    NOT_COMPARED
}
