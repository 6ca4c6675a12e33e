// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import org.jspecify.annotations.Nullable;

/**
 * An error whose message clients see as it is. Thrown from an API method, it makes its field null and leaves the others.
 */
public class ClientFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final @Nullable String argument;
    private final @Nullable String expected;

    /**
     * @param code what went wrong
     * @param argument path of the argument at fault as the client wrote it, for example {@code filter.from}, or null
     * @param message what is wrong, in a sentence for people; nothing internal
     * @param expected what would be right, or null
     */
    public ClientFault(ErrorCode code, @Nullable String argument, String message, @Nullable String expected) {
        super(message);
        this.code = code;
        this.argument = argument;
        this.expected = expected;
    }

    /** What went wrong. */
    public ErrorCode code() {
        return code;
    }

    /** Path of the argument at fault, or null. */
    public @Nullable String argument() {
        return argument;
    }

    /** What would be right, or null. */
    public @Nullable String expected() {
        return expected;
    }
}
