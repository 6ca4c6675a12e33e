// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

/** A list of the past was to be filtered by what is worked out of the whole record and kept for the present only. */
public final class NotKeptOfPast extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** By what. */
    private final String property;

    NotKeptOfPast(String property) {
        super("'" + property + "' is kept for the present only");
        this.property = property;
    }

    /**
     * @return the property of the filter, such as {@code standing}
     */
    public String property() {
        return property;
    }
}
