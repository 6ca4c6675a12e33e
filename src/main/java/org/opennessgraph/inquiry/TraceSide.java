// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

/** On which side of the dispute something stands. */
public enum TraceSide {
    /** For what was asked about. */
    FOR,
    /** Against it. */
    AGAINST,
    /** On neither side. */
    NEITHER
}
