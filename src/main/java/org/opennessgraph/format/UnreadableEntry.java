// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.format;

/** Bytes that are not an entry of the type and format that they are said to be. Never to be taken for "absent". */
public final class UnreadableEntry extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param message what could not be read
     * @param cause why
     */
    public UnreadableEntry(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * @param message what could not be read
     */
    public UnreadableEntry(String message) {
        super(message);
    }
}
