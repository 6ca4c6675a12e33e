// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

/** How two agents are tied. */
public enum AffiliationKind {
    /** Works for it. */
    EMPLOYED_BY,
    /** Speaks in its name. */
    SPEAKS_FOR,
    /** Belongs to it. */
    MEMBER_OF,
    /** Owns it, or a part. */
    OWNS,
    /** Pays for it. */
    FUNDS,
    /** Works together with it. */
    PARTNERS_WITH,
    /** Is its rival. */
    COMPETES_WITH,
    /** Is in court against it. */
    LITIGATES_AGAINST,
    /** Keeps it. */
    STEWARDS
}
