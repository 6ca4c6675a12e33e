// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

/** By which way a statement reached its source. */
public enum Channel {
    /** The source states it itself. */
    STATED,
    /** The source quotes it. */
    QUOTED,
    /** The source reports it in its own words. */
    REPORTED,
    /** The source only links to it; the words are not in it. */
    CITED_ONLY,
    /** A machine generated it. */
    GENERATED
}
