// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

/** In which sense a statement was made. */
public enum Force {
    /** Said to be so. */
    ASSERTED,
    /** Asked. */
    ASKED,
    /** Taken for granted in passing. */
    PRESUPPOSED,
    /** Announced as a plan. */
    INTENDED,
    /** Said to be so if something else is. */
    CONDITIONAL,
    /** Meant as its opposite. */
    IRONIC
}
