// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;

/** A contribution was not accepted, and nothing of it was written. Carries everything that is wrong with it. */
public final class LedgerRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;

    private final transient List<Problem> problems;

    LedgerRefusal(List<Problem> problems) {
        super(summary(problems));
        this.problems = List.copyOf(problems);
    }

    /** {@return what is wrong, in the order of the drafts; at least one} */
    public List<Problem> problems() {
        return problems;
    }

    private static String summary(List<Problem> problems) {
        String rest = problems.size() > SHOWN ? "; and " + (problems.size() - SHOWN) + " more" : "";
        return problems.stream()
                .limit(SHOWN)
                .map(problem -> problem.code() + ": " + problem.message())
                .collect(Collectors.joining("; ", "Not accepted: ", rest));
    }

    /**
     * One thing that is wrong.
     *
     * @param code what kind of thing
     * @param id the entry whose draft has it; null if it lies with the contribution as a whole
     * @param message says what would be right
     */
    public record Problem(Code code, @Nullable EntryId id, String message) {}

    /** The kinds of problems. */
    public enum Code {
        /** A state refers to an entry that the ledger does not have, nor the contribution brings. */
        UNKNOWN_REFERENCE,
        /** A state refers to an entry that is retracted or merged. */
        INACTIVE_REFERENCE,
        /** The entry must not exist, but does; or one contribution changes it twice. */
        DUPLICATE,
        /** The entry has changed since. */
        STALE_VERSION,
        /** Another active entry holds the key. */
        UNIQUE_KEY_TAKEN,
        /** There is no such entry, or no such position. */
        NOT_FOUND,
        /** The entry is retracted already. */
        ALREADY_RETRACTED,
        /** The entry was merged into another; change that one. */
        ALREADY_MERGED,
        /** An entry cannot be merged into itself or into one of another type. */
        INVALID_MERGE,
        /** The change never had a payload. */
        NOTHING_TO_REDACT,
        /** The payload is gone already. */
        ALREADY_REDACTED,
        /** The contribution has too many rows or bytes. */
        TOO_LARGE
    }
}
