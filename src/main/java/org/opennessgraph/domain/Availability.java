// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

/** How far a component can be had. */
public enum Availability {
    /** It can be had. */
    OPEN,
    /** Only in part. */
    PARTIAL,
    /** It was looked for and is withheld. */
    CLOSED,
    /** Nobody looked, or it could not be told. */
    UNKNOWN
}
