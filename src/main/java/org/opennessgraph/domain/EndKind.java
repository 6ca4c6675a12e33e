// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

/** How its own maker ended a statement. */
public enum EndKind {
    /** Taken back. */
    WITHDRAWN,
    /** Put right. */
    CORRECTED
}
