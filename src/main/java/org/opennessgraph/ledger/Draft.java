// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.format.Payload;

/**
 * One change to one entry, not yet accepted.
 *
 * @param id the entry
 * @param operation PUT, RETRACT or MERGE; redactions go through {@link LedgerWriter#redact}
 * @param expectedVersion the version that the entry must have now; 0 if it must not exist; null to check nothing
 * @param payload the whole new state; with PUT only, and always there
 * @param references the entries that the new state refers to; with PUT only
 * @param uniqueKeys what no other active entry may hold, such as {@code source.url:https://…}; with PUT only. One
 *     name space for all types; they replace the keys of the entry's previous state
 * @param redirectTo the entry that the id shall lead to; with MERGE only, and always there
 * @param reference the place that this change comes from, such as {@code file:line}, instead of that of the
 *     contribution's origin; null if that says all
 */
public record Draft(
        EntryId id,
        Operation operation,
        @Nullable Integer expectedVersion,
        @Nullable Payload payload,
        Set<EntryId> references,
        Set<String> uniqueKeys,
        @Nullable EntryId redirectTo,
        @Nullable String reference) {

    /** A draft that comes from where its contribution comes from. */
    public Draft(
            EntryId id,
            Operation operation,
            @Nullable Integer expectedVersion,
            @Nullable Payload payload,
            Set<EntryId> references,
            Set<String> uniqueKeys,
            @Nullable EntryId redirectTo) {
        this(id, operation, expectedVersion, payload, references, uniqueKeys, redirectTo, null);
    }

    /** Refuses drafts whose parts do not go together. */
    public Draft {
        references = Set.copyOf(references);
        uniqueKeys = Set.copyOf(uniqueKeys);
        if (operation == Operation.REDACT) {
            throw new IllegalArgumentException(id + ": redactions are no drafts; call redact with a position");
        }
        if ((operation == Operation.PUT) != (payload != null)) {
            throw new IllegalArgumentException(id + ": a PUT has a payload, other operations have none");
        }
        if ((operation == Operation.MERGE) != (redirectTo != null)) {
            throw new IllegalArgumentException(id + ": a MERGE has a redirect, other operations have none");
        }
        if (operation != Operation.PUT && !(references.isEmpty() && uniqueKeys.isEmpty())) {
            throw new IllegalArgumentException(id + ": only a PUT has references and unique keys");
        }
        if (expectedVersion != null && expectedVersion < 0) {
            throw new IllegalArgumentException(
                    id + ": the expected version is " + expectedVersion + "; send 0 for an entry that must not exist");
        }
        for (String key : uniqueKeys) {
            StorableText.require("A unique key of " + id, key, StorableText.LINE);
        }
        if (reference != null) {
            StorableText.require("The reference of " + id, reference, StorableText.LINE);
        }
    }

    /** {@return the same draft, coming from another place than its contribution} */
    public Draft from(String reference) {
        return new Draft(id, operation, expectedVersion, payload, references, uniqueKeys, redirectTo, reference);
    }

    /** {@return a draft that sets the whole state of an entry} */
    public static Draft put(
            EntryId id,
            @Nullable Integer expectedVersion,
            Payload payload,
            Set<EntryId> references,
            Set<String> uniqueKeys) {
        return new Draft(id, Operation.PUT, expectedVersion, payload, references, uniqueKeys, null);
    }

    /** {@return a draft that takes an entry back} */
    public static Draft retract(EntryId id, @Nullable Integer expectedVersion) {
        return new Draft(id, Operation.RETRACT, expectedVersion, null, Set.of(), Set.of(), null);
    }

    /** {@return a draft that makes an id a redirect to another entry} */
    public static Draft merge(EntryId id, @Nullable Integer expectedVersion, EntryId into) {
        return new Draft(id, Operation.MERGE, expectedVersion, null, Set.of(), Set.of(), into);
    }
}
