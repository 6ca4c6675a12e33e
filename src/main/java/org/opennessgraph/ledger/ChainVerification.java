// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** One walk along the chain, from the first change to the last, holding two rows at a time. */
final class ChainVerification {
    /** Rows a fetch: 16 MiB with the largest payloads. */
    private static final int FETCH = 64;

    private final List<ChainReport.Problem> problems = new ArrayList<>();
    private long problemCount;
    private long changes;

    /** Walks in the caller's transaction. */
    ChainReport run(StatelessSession session) {
        ChangeRow last = null;
        try (Stream<Link> links = session.createSelectionQuery("""
                        select c, p, r.position from ChangeRow c
                        left join PayloadRow p on p.position = c.position
                        left join ChangeRow r on r.redacts = c.position
                        order by c.position
                        """, Link.class)
                .setFetchSize(FETCH)
                .getResultStream()) {
            for (Link link : (Iterable<Link>) links::iterator) {
                changes++;
                place(last, link.change());
                hash(link.change());
                payload(link);
                last = link.change();
            }
        }
        if (last != null && !last.lastOfSet) {
            add(last.position, "the ledger ends inside set " + last.set);
        }
        long position = last == null ? 0 : last.position;
        derived(session, position);
        byte[] hash = last == null ? ChainHash.start() : last.hash;
        return new ChainReport(changes, position, HexFormat.of().formatHex(hash), problems, problemCount);
    }

    private void place(@Nullable ChangeRow previous, ChangeRow row) {
        long position = previous == null ? 0 : previous.position;
        if (row.position != position + 1) {
            add(row.position, "follows position " + position + ": changes are missing between them");
        }
        byte[] hash = previous == null ? ChainHash.start() : previous.hash;
        if (!Arrays.equals(row.previousHash, hash)) {
            add(row.position, "its previous hash is not the hash of position " + position);
        }
        long set = previous == null ? 0 : previous.set;
        boolean begins = previous == null || previous.lastOfSet;
        if (row.set != (begins ? set + 1 : set)) {
            add(
                    row.position,
                    "is of set " + row.set + " after " + (begins ? "the end of" : "a part of") + " set " + set);
        }
        if (previous != null && row.at.isBefore(previous.at)) {
            add(row.position, "is dated " + row.at + ", before the change that it follows");
        }
    }

    private void hash(ChangeRow row) {
        if (!Arrays.equals(row.hash, ChainHash.ofChange(row))) {
            add(row.position, "its hash does not fit what it says");
        }
    }

    private void payload(Link link) {
        ChangeRow row = link.change();
        PayloadRow payload = link.payload();
        if (row.payloadDigest == null || row.payloadFormat == null) {
            if (payload != null) {
                add(row.position, "has a payload, but none was accepted with it");
            }
        } else if (payload == null) {
            add(row.position, "its payload is missing");
        } else if (payload.body == null || payload.salt == null || payload.uniqueKeys == null) {
            if (link.redactedBy() == null) {
                add(row.position, "its payload is empty, but no change redacts it");
            }
        } else if (link.redactedBy() != null) {
            add(row.position, "its payload is there, but position " + link.redactedBy() + " redacts it");
        } else if (!Arrays.equals(
                row.payloadDigest,
                ChainHash.ofPayload(payload.salt, row.payloadFormat, payload.body, payload.uniqueKeys))) {
            add(row.position, "its payload is not the one that was accepted with it");
        }
    }

    private void derived(StatelessSession session, long position) {
        long heads = count(session, Derived.WRONG_HEADS);
        if (heads > 0) {
            add(position, heads + " rows of the heads differ from what the changes say: rebuild them");
        }
        long keys = count(session, Derived.WRONG_KEYS);
        if (keys > 0) {
            add(position, keys + " rows of the unique keys differ from what the changes say: rebuild them");
        }
    }

    private static long count(StatelessSession session, String query) {
        return session.createNativeQuery(query, Long.class).getSingleResult();
    }

    private void add(long position, String message) {
        problemCount++;
        if (problems.size() < ChainReport.MAX_PROBLEMS) {
            problems.add(new ChainReport.Problem(position, "position " + position + ": " + message));
        }
    }

    /** A change, its payload if it has one, and the position that redacts it if one does. */
    record Link(
            ChangeRow change,
            @Nullable PayloadRow payload,
            @Nullable Long redactedBy) {}
}
