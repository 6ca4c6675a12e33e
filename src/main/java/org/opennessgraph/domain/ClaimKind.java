// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

/** What sort of proposition a claim is. */
public enum ClaimKind {
    /** Affirms or denies a term of openness of a subject. */
    OPENNESS,
    /** States a property or a value. */
    FACT,
    /** Says what a word means. */
    DEFINITION,
    /** Says what ought to be or what is good; has positions, no standing. */
    NORM,
    /** Says what will be; has positions, no standing. */
    FORECAST
}
