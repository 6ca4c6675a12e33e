// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

/** How far a fact was checked. */
public enum Verification {
    /** Seen in the original or a faithful copy. */
    VERIFIED,
    /** Seen only as quoted or reported by somebody else. */
    SECONDARY,
    /** Not seen; carried with this flag and never used as evidence. */
    UNVERIFIED
}
