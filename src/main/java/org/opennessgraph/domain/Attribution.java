// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

/** Whether it is certain who spoke. */
public enum Attribution {
    /** Yes. */
    CERTAIN,
    /** The source allows more than one reading. */
    AMBIGUOUS
}
