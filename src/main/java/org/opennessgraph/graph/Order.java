// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

/** By what and in which direction a list is ordered; ties are broken by id. */
public enum Order {
    /** Earliest first; undated last. */
    DATE_ASC,
    /** Latest first; undated first. */
    DATE_DESC,
    /** By name or text, from A. */
    NAME_ASC,
    /** By name or text, from Z. */
    NAME_DESC;

    boolean byName() {
        return this == NAME_ASC || this == NAME_DESC;
    }

    boolean ascending() {
        return this == DATE_ASC || this == NAME_ASC;
    }

    Order reversed() {
        return switch (this) {
            case DATE_ASC -> DATE_DESC;
            case DATE_DESC -> DATE_ASC;
            case NAME_ASC -> NAME_DESC;
            case NAME_DESC -> NAME_ASC;
        };
    }
}
