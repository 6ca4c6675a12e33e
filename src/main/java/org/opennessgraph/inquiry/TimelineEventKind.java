// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

/** What sort of event it is. */
public enum TimelineEventKind {
    /** A model was announced. */
    ANNOUNCED,
    /** A model or product was released. */
    RELEASED,
    /** A licence that governs it, or a policy that one incorporates, was published. */
    LICENSE_PUBLISHED,
    /** Somebody put a claim about it forward. */
    ASSERTED,
    /** Somebody argued against a claim about it. */
    REBUTTED,
    /** Somebody answered. */
    REPLIED,
    /** Somebody found how far a component can be had. */
    FOUND
}
