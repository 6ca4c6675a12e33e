// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;

/** The read face over PostgreSQL. */
@ApplicationScoped
class StoredLedgerReader implements LedgerReader {
    /** Rows a fetch: 16 MiB with the largest payloads. */
    private static final int FETCH = 64;

    private static final int CHUNK = 1_000;
    /** Bytes of payload after which {@link #after} answers, so that its memory is bounded by more than rows. */
    private static final long MAX_BYTES = 16L << 20;

    private final Snapshots snapshots;

    StoredLedgerReader(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public long position() {
        return snapshots.askSoon(
                session -> session.createSelectionQuery("select coalesce(max(position), 0) from ChangeRow", Long.class)
                        .getSingleResult());
    }

    @Override
    public long positionAt(Instant moment) {
        return snapshots.askSoon(session -> {
            long known = 0;
            long unknown = 1
                    + session.createSelectionQuery("select coalesce(max(position), 0) from ChangeRow", Long.class)
                            .getSingleResult();
            while (unknown - known > 1) {
                long middle = (known + unknown) >>> 1;
                Instant at = session.createSelectionQuery(
                                "select at from ChangeRow where position = :position", Instant.class)
                        .setParameter("position", middle)
                        .getSingleResult();
                if (at.isAfter(moment)) {
                    unknown = middle;
                } else {
                    known = middle;
                }
            }
            return known;
        });
    }

    @Override
    public long setEnd(long position) {
        return snapshots.ask(session -> session.createSelectionQuery(
                        "select coalesce(max(position), 0) from ChangeRow where position <= :position and lastOfSet",
                        Long.class)
                .setParameter("position", position)
                .getSingleResult());
    }

    @Override
    public List<Change> after(long position, int limit) {
        if (position < 0 || limit < 1) {
            throw new IllegalArgumentException("Cannot read " + limit + " changes after position " + position
                    + ": positions begin at 0, limits at 1");
        }
        return snapshots.ask(session -> {
            refuseInsideOfSet(session, position);
            return wholeSets(session, position, limit);
        });
    }

    private static void refuseInsideOfSet(StatelessSession session, long position) {
        ChangeRow row = session.createSelectionQuery("from ChangeRow where position = :position", ChangeRow.class)
                .setParameter("position", position)
                .getSingleResultOrNull();
        if (row != null && !row.lastOfSet) {
            throw new IllegalArgumentException(
                    "Position " + position + " lies inside set " + row.set + ": read on from the last of a set");
        }
    }

    private static List<Change> wholeSets(StatelessSession session, long position, int limit) {
        List<Change> sets = new ArrayList<>();
        List<Change> set = new ArrayList<>();
        long bytes = 0;
        // The first set may have more changes than the limit; no set has more than MAX_ROWS.
        int most = Math.max(limit, LedgerWriter.MAX_ROWS);
        try (Stream<Stored> rows = session.createSelectionQuery("""
                        select c, p from ChangeRow c left join PayloadRow p on p.position = c.position
                        where c.position > :position order by c.position
                        """, Stored.class)
                .setParameter("position", position)
                .setMaxResults(most)
                .setFetchSize(FETCH)
                .getResultStream()) {
            for (Stored row : (Iterable<Stored>) rows::iterator) {
                Change change = row.change().toChange(row.payload());
                set.add(change);
                bytes += row.bytes();
                boolean full = sets.size() + set.size() > limit || bytes > MAX_BYTES;
                if (full && !sets.isEmpty()) {
                    break;
                }
                if (change.lastOfSet()) {
                    sets.addAll(set);
                    set.clear();
                    if (full) {
                        break;
                    }
                }
            }
        }
        return sets;
    }

    @Override
    public Optional<Head> head(EntryId id) {
        return Optional.ofNullable(heads(List.of(id)).get(id));
    }

    @Override
    public Map<EntryId, Head> heads(Collection<EntryId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return snapshots.ask(session -> {
            Map<EntryId, Head> heads = new LinkedHashMap<>();
            session.createNativeQuery(
                            "select id, version, position, status, redirect_to from record where id = any(:ids)",
                            HeadRow.class)
                    .setParameter("ids", texts(ids))
                    .getResultList()
                    .forEach(row -> heads.put(EntryId.parse(row.id), row.toHead()));
            return heads;
        });
    }

    @Override
    public Map<String, EntryId> holders(Collection<String> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        return snapshots.ask(session -> {
            Map<String, EntryId> holders = new LinkedHashMap<>();
            session.createNativeQuery("select key, entry_id from unique_key where key = any(:keys)", UniqueKeyRow.class)
                    .setParameter("keys", keys.stream().distinct().toArray(String[]::new))
                    .getResultList()
                    .forEach(row -> holders.put(row.key, EntryId.parse(row.entryId)));
            return holders;
        });
    }

    @Override
    public Map<EntryId, Change> last(Origin.Kind kind, Collection<EntryId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return snapshots.ask(session -> {
            List<Long> positions = session.createNativeQuery("""
                            select newest.position from unnest(cast(:ids as text[])) wanted(id)
                            cross join lateral (
                                select position from change where origin_kind = :kind and entry_id = wanted.id
                                order by position desc limit 1) newest
                            """, Long.class)
                    .setParameter("kind", kind.name())
                    .setParameter("ids", texts(ids))
                    .getResultList();
            return byEntry(session, positions);
        });
    }

    @Override
    public Map<EntryId, Change> allLast(Origin.Kind kind) {
        return snapshots.ask(session -> {
            List<Long> positions = session.createNativeQuery("""
                            select distinct on (entry_id) position from change where origin_kind = :kind
                            order by entry_id, position desc
                            """, Long.class)
                    .setParameter("kind", kind.name())
                    .getResultList();
            return byEntry(session, positions);
        });
    }

    private static Map<EntryId, Change> byEntry(StatelessSession session, List<Long> positions) {
        Map<EntryId, Change> changes = new LinkedHashMap<>();
        List<Long> sorted = positions.stream().sorted().toList();
        for (int from = 0; from < sorted.size(); from += CHUNK) {
            session.createSelectionQuery("""
                            select c, p from ChangeRow c left join PayloadRow p on p.position = c.position
                            where c.position in :positions order by c.position
                            """, Stored.class)
                    .setParameterList("positions", sorted.subList(from, Math.min(from + CHUNK, sorted.size())))
                    .getResultList()
                    .forEach(row -> {
                        Change change = row.change().toChange(row.payload());
                        changes.put(change.id(), change);
                    });
        }
        return changes;
    }

    @Override
    public List<Change> history(EntryId id) {
        return snapshots.ask(session ->
                session
                        .createSelectionQuery("""
                        select c, p from ChangeRow c left join PayloadRow p on p.position = c.position
                        where c.entryId = :id order by c.version
                        """, Stored.class)
                        .setParameter("id", id.toString())
                        .getResultList()
                        .stream()
                        .map(row -> row.change().toChange(row.payload()))
                        .toList());
    }

    @Override
    public ChainReport verify() {
        return snapshots.ask(session -> new ChainVerification().run(session));
    }

    private static String[] texts(Collection<EntryId> ids) {
        return ids.stream().map(EntryId::toString).distinct().toArray(String[]::new);
    }

    /** A change with its payload, if it has one. */
    record Stored(ChangeRow change, @Nullable PayloadRow payload) {
        int bytes() {
            return payload == null || payload.body == null ? 0 : payload.body.length;
        }
    }
}
