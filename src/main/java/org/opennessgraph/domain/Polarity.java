// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

/** Whether a claim affirms or denies its term. */
public enum Polarity {
    /** Says that it is so. */
    AFFIRMS,
    /** Says that it is not so. */
    DENIES
}
