// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

/** What a branch is to the one above it; branches on one level come in this order. */
public enum TraceRole {
    /** A claim that was asked about. */
    CLAIM,
    /** What a rebuttal rests on. */
    GROUND,
    /** Somebody puts the claim forward. */
    ASSERTION,
    /** Somebody argues against it. */
    REBUTTAL,
    /** Somebody answers. */
    REPLY,
    /** A source carries the claim on by citing another. */
    CITATION,
    /** A claim that says the opposite. */
    OPPOSED_CLAIM
}
