// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.format.Payload;
import org.opennessgraph.ledger.LedgerRefusal.Code;
import org.opennessgraph.ledger.LedgerRefusal.Problem;

/** Appends sets. The persistence context is empty between its calls, so that nothing read before the lock is used. */
@ApplicationScoped
class Appender {
    private static final int SALT_BYTES = 32;

    private final EntityManager entities;
    private final LedgerLock lock;
    private final Rows.Changes changes;
    private final Rows.Payloads payloads;
    private final Rows.Heads headRows;
    private final Rows.UniqueKeys keyRows;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Appender(
            EntityManager entities,
            LedgerLock lock,
            Rows.Changes changes,
            Rows.Payloads payloads,
            Rows.Heads headRows,
            Rows.UniqueKeys keyRows,
            Clock clock) {
        this.entities = entities;
        this.lock = lock;
        this.changes = changes;
        this.payloads = payloads;
        this.headRows = headRows;
        this.keyRows = keyRows;
        this.clock = clock;
    }

    @Transactional
    Accepted append(Contribution contribution) {
        refuse(ContributionCheck.size(contribution));
        lock.take();
        Map<String, HeadRow> heads = heads(contribution);
        Map<String, UniqueKeyRow> keys = keys(contribution);
        refuse(new ContributionCheck(contribution, byId(heads), holders(keys)).problems());

        ChainEnd end = new ChainEnd(last(), clock.instant());
        List<Draft> drafts = contribution.drafts();
        List<PayloadRow> states = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            HeadRow head = heads.computeIfAbsent(draft.id().toString(), id -> new HeadRow(id));
            ChangeRow row = new ChangeRow(
                    draft.id(),
                    draft.operation(),
                    head.version + 1,
                    contribution.actor(),
                    contribution.reason(),
                    origin(contribution, draft));
            row.redirectTo = text(draft.redirectTo());
            byte @Nullable [] salt = null;
            if (draft.payload() != null) {
                salt = salt();
                row.payloadFormat = draft.payload().format();
                row.payloadDigest = digest(salt, draft.payload(), draft);
            }
            end.append(row, i == drafts.size() - 1);
            changes.persist(row);
            if (draft.payload() != null && salt != null) {
                states.add(new PayloadRow(row.position, draft.payload().json(), salt, sortedKeys(draft)));
            }
            head.version = row.version;
            head.position = row.position;
            head.redirectTo = row.redirectTo;
            head.status = status(draft.operation()).name();
        }
        // One kind of row after the other: that is how they go in batches.
        payloads.persist(states);
        for (Draft draft : drafts) {
            HeadRow head = Objects.requireNonNull(heads.get(draft.id().toString()));
            if (head.version == 1) {
                headRows.persist(head);
            }
        }
        settleKeys(drafts, keys);
        entities.flush();
        entities.clear();
        return end.accepted();
    }

    @Transactional
    Accepted redact(long position, String actor, String reason) {
        StorableText.require("The actor of a redaction", actor, StorableText.LINE);
        StorableText.require("The reason of a redaction", reason, StorableText.PARAGRAPH);
        lock.take();
        ChangeRow target = changes.findById(position);
        if (target == null) {
            throw refusal(Code.NOT_FOUND, null, "there is no change at position " + position + ": name one that is");
        }
        EntryId id = EntryId.parse(target.entryId);
        PayloadRow state = payloads.findById(position);
        if (state == null) {
            throw refusal(
                    Code.NOTHING_TO_REDACT,
                    id,
                    "the change at position " + position + " is a " + target.operation
                            + " and has no payload: name a PUT");
        }
        if (state.body == null) {
            throw refusal(
                    Code.ALREADY_REDACTED,
                    id,
                    "the payload of the change at position " + position + " is gone already");
        }
        HeadRow head = headRows.findById(target.entryId);
        ChangeRow row = new ChangeRow(
                id, Operation.REDACT, head.version + 1, actor, reason, new Origin(Origin.Kind.CONTRIBUTION, null));
        row.redacts = position;
        ChainEnd end = new ChainEnd(last(), clock.instant());
        end.append(row, true);
        changes.persist(row);
        head.version = row.version;
        head.position = row.position;
        if (changes.count("entryId = ?1 and operation = 'PUT' and position > ?2", target.entryId, position) == 0) {
            keyRows.delete("entryId", target.entryId);
        }
        // First the change that says so: the table lets go of a payload only then.
        entities.flush();
        state.empty();
        entities.flush();
        entities.clear();
        return end.accepted();
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new LedgerRefusal(problems);
        }
    }

    private static LedgerRefusal refusal(Code code, @Nullable EntryId id, String message) {
        return new LedgerRefusal(List.of(new Problem(code, id, message)));
    }

    private @Nullable ChangeRow last() {
        return changes.find("order by position desc").firstResult();
    }

    /** The heads of all entries that a contribution names, by the written form of their ids. */
    private Map<String, HeadRow> heads(Contribution contribution) {
        Set<String> ids = new HashSet<>();
        for (Draft draft : contribution.drafts()) {
            ids.add(draft.id().toString());
            draft.references().forEach(reference -> ids.add(reference.toString()));
            if (draft.redirectTo() != null) {
                ids.add(draft.redirectTo().toString());
            }
        }
        Map<String, HeadRow> found = new HashMap<>();
        entities.unwrap(org.hibernate.Session.class)
                .createNativeQuery(
                        "select id, version, position, status, redirect_to from record where id = any(:ids)",
                        HeadRow.class)
                .setParameter("ids", ids.toArray(String[]::new))
                .getResultList()
                .forEach(head -> found.put(head.id, head));
        return found;
    }

    /** The unique keys that a contribution wants, where they are held, and those that its entries hold. */
    private Map<String, UniqueKeyRow> keys(Contribution contribution) {
        Set<String> wanted = new HashSet<>();
        Set<String> touched = new HashSet<>();
        for (Draft draft : contribution.drafts()) {
            wanted.addAll(draft.uniqueKeys());
            touched.add(draft.id().toString());
        }
        Map<String, UniqueKeyRow> found = new HashMap<>();
        entities.unwrap(org.hibernate.Session.class)
                .createNativeQuery("""
                        select key, entry_id from unique_key where key = any(:wanted)
                        union
                        select key, entry_id from unique_key where entry_id = any(:touched)
                        """, UniqueKeyRow.class)
                .setParameter("wanted", wanted.toArray(String[]::new))
                .setParameter("touched", touched.toArray(String[]::new))
                .getResultList()
                .forEach(key -> found.put(key.key, key));
        return found;
    }

    /** Gives each changed entry the keys of its new state and frees what nobody holds any more. */
    private void settleKeys(List<Draft> drafts, Map<String, UniqueKeyRow> keys) {
        Map<String, String> after = new HashMap<>();
        Set<String> touched = new HashSet<>();
        for (Draft draft : drafts) {
            touched.add(draft.id().toString());
            draft.uniqueKeys().forEach(key -> after.put(key, draft.id().toString()));
        }
        for (UniqueKeyRow held : keys.values()) {
            String holder = after.remove(held.key);
            if (holder != null) {
                held.entryId = holder;
            } else if (touched.contains(held.entryId)) {
                keyRows.delete(held);
            }
        }
        after.forEach((key, holder) -> keyRows.persist(new UniqueKeyRow(key, holder)));
    }

    private static Map<EntryId, Head> byId(Map<String, HeadRow> rows) {
        Map<EntryId, Head> heads = new HashMap<>();
        rows.values().forEach(row -> heads.put(EntryId.parse(row.id), row.toHead()));
        return heads;
    }

    private static Map<String, EntryId> holders(Map<String, UniqueKeyRow> rows) {
        Map<String, EntryId> holders = new HashMap<>();
        rows.values().forEach(row -> holders.put(row.key, EntryId.parse(row.entryId)));
        return holders;
    }

    private static Origin origin(Contribution contribution, Draft draft) {
        Origin origin = contribution.origin();
        return draft.reference() == null ? origin : new Origin(origin.kind(), draft.reference());
    }

    private static Status status(Operation operation) {
        return switch (operation) {
            case PUT, REDACT -> Status.ACTIVE;
            case RETRACT -> Status.RETRACTED;
            case MERGE -> Status.MERGED;
        };
    }

    private byte[] salt() {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return salt;
    }

    private static byte[] digest(byte[] salt, Payload payload, Draft draft) {
        return ChainHash.ofPayload(salt, payload.format(), payload.json(), sortedKeys(draft));
    }

    private static String[] sortedKeys(Draft draft) {
        return draft.uniqueKeys().stream().sorted().toArray(String[]::new);
    }

    private static @Nullable String text(@Nullable EntryId id) {
        return id == null ? null : id.toString();
    }
}
