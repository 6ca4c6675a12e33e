// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

/** An entry that contradicts itself or lacks what its kind needs; names the field to mend. */
public final class InvalidEntry extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String field;

    /**
     * @param field the field to mend, as the seed files spell it
     * @param message what is wrong and what would be right
     */
    public InvalidEntry(String field, String message) {
        super(field + ": " + message);
        this.field = field;
    }

    /**
     * @return the field to mend, as the seed files spell it
     */
    public String field() {
        return field;
    }
}
