// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.format.Payload;

/**
 * One accepted change. Changes never change; only a payload can be redacted later.
 *
 * @param position its place in the ledger: 1, 2, 3 … without gaps, in the order of commits
 * @param set the number of the contribution that it came with, without gaps too
 * @param lastOfSet whether it is the last of its set
 * @param id the entry
 * @param operation what it does to the entry
 * @param version the number of this change among those of its entry, from 1
 * @param payload the whole state after a PUT; null with other operations, and when it has been redacted
 * @param actor who brought it
 * @param at when it was accepted, to the microsecond; never earlier than the change before
 * @param reason why, for people to read
 * @param origin where it came from
 * @param redirectTo with MERGE, the entry that the id leads to
 * @param previousHash the hash of the change before; 32 zero bytes for the first
 * @param hash SHA-256 over all of the above, with a salted digest in the payload's place
 * @param redacts with REDACT, the position whose payload was emptied
 */
@SuppressWarnings("ArrayRecordComponent") // compared by content below
public record Change(
        long position,
        long set,
        boolean lastOfSet,
        EntryId id,
        Operation operation,
        int version,
        @Nullable Payload payload,
        String actor,
        Instant at,
        String reason,
        Origin origin,
        @Nullable EntryId redirectTo,
        byte[] previousHash,
        byte[] hash,
        @Nullable Long redacts) {

    /** A change that redacts nothing. */
    public Change(
            long position,
            long set,
            boolean lastOfSet,
            EntryId id,
            Operation operation,
            int version,
            @Nullable Payload payload,
            String actor,
            Instant at,
            String reason,
            Origin origin,
            @Nullable EntryId redirectTo,
            byte[] previousHash,
            byte[] hash) {
        this(
                position,
                set,
                lastOfSet,
                id,
                operation,
                version,
                payload,
                actor,
                at,
                reason,
                origin,
                redirectTo,
                previousHash,
                hash,
                null);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Change that
                && position == that.position
                && set == that.set
                && lastOfSet == that.lastOfSet
                && id.equals(that.id)
                && operation == that.operation
                && version == that.version
                && Objects.equals(payload, that.payload)
                && actor.equals(that.actor)
                && at.equals(that.at)
                && reason.equals(that.reason)
                && origin.equals(that.origin)
                && Objects.equals(redirectTo, that.redirectTo)
                && Arrays.equals(previousHash, that.previousHash)
                && Arrays.equals(hash, that.hash)
                && Objects.equals(redacts, that.redacts);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(position) + Arrays.hashCode(hash);
    }
}
