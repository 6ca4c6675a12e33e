// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

import org.jspecify.annotations.Nullable;

/**
 * A question that cannot be answered because of what was asked, not because of what is stored. The asker can mend it:
 * the message says what is wrong, {@link #argument()} where, {@link #expected()} what would be right. All three are shown
 * to clients, so none may hold anything internal.
 */
public final class InquiryFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with the question. */
    public enum Kind {
        /** An id that does not follow the form {@code type:key}. */
        BAD_ID,
        /** A cursor that was not given out, or belongs to another list. */
        BAD_CURSOR,
        /** A date that cannot be read, or a range that ends before it starts. */
        BAD_DATE,
        /** A page size outside what is allowed. */
        BAD_PAGE_SIZE,
        /** A filter that says nothing, or contradicts itself. */
        BAD_FILTER,
        /** A past state was asked of something that is only known for the present. */
        NOT_AS_OF
    }

    private final Kind kind;
    private final @Nullable String argument;
    private final @Nullable String expected;

    /**
     * @param kind what is wrong
     * @param argument path of the argument as the client wrote it, for example {@code filter.from}; null when no single
     *     argument is at fault
     * @param message what is wrong, in a sentence for people
     * @param expected what would be right, for example {@code a number from 1 to 100}; null when there is nothing to say
     */
    public InquiryFault(Kind kind, @Nullable String argument, String message, @Nullable String expected) {
        super(message);
        this.kind = kind;
        this.argument = argument;
        this.expected = expected;
    }

    /** What is wrong with the question. */
    public Kind kind() {
        return kind;
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
