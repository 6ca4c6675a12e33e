// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

/** What a branch is to the one above it. */
public enum TraceRole {
    /** A claim that was asked about. */
    CLAIM,
    /** A claim that says the opposite. */
    OPPOSED_CLAIM,
    /** Somebody puts the claim forward. */
    ASSERTION,
    /** Somebody argues against it. */
    REBUTTAL,
    /** What a rebuttal rests on. */
    GROUND,
    /** Somebody answers. */
    REPLY,
    /** A source carries the claim on by citing another. */
    CITATION
}
