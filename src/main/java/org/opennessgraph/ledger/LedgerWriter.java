// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

/**
 * The write face of the ledger. Each call is one transaction, or part of the caller's: then nothing is there for
 * others, and all other writers wait, until the caller commits. When a call has returned outside a transaction, its
 * set is durable.
 */
public interface LedgerWriter {
    /** The most drafts of one contribution. */
    int MAX_ROWS = 5_000;
    /** The most bytes of one payload; the state of an entry is a few thousand. */
    int MAX_PAYLOAD = 256 << 10;
    /** The most bytes of all payloads of one contribution. */
    int MAX_PAYLOADS = 64 << 20;

    /**
     * Appends one set.
     *
     * @param contribution the changes
     * @return where they are
     * @throws LedgerRefusal with everything that is wrong with the contribution; nothing is written then
     * @throws LedgerUnavailable if the store cannot be reached
     */
    Accepted append(Contribution contribution);

    /**
     * Empties the payload of one change for good, and appends a change that says so. The hashes still verify. If it
     * was the newest state of its entry, the entry's unique keys become free.
     *
     * @param position the change whose payload shall go
     * @param actor who does it
     * @param reason why, for people to read
     * @return the set of the one change that says so
     * @throws LedgerRefusal if there is no such change, or no payload to empty
     * @throws LedgerUnavailable if the store cannot be reached
     */
    Accepted redact(long position, String actor, String reason);
}
