// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.ledger.LedgerRefusal.Code;
import org.opennessgraph.ledger.LedgerRefusal.Problem;

/** A ledger that refuses what the real one refuses, and forgets everything with its object. */
public final class MemoryLedger implements LedgerWriter {
    private static final byte[] NO_HASH = new byte[32];

    private final List<Change> changes = new ArrayList<>();
    private final Map<EntryId, Head> heads = new HashMap<>();
    private final Map<String, EntryId> keys = new HashMap<>();
    private long sets;

    /** {@return all changes as they came, with payloads that have been redacted since} */
    public List<Change> changes() {
        return List.copyOf(changes);
    }

    @Override
    public Accepted append(Contribution contribution) {
        List<Problem> problems = new ContributionCheck(contribution, heads, keys).problems();
        if (!problems.isEmpty()) {
            throw new LedgerRefusal(problems);
        }
        Set<EntryId> changed = new HashSet<>();
        contribution.drafts().forEach(draft -> changed.add(draft.id()));
        keys.values().removeIf(changed::contains);
        sets++;
        long first = changes.size() + 1L;
        List<Draft> drafts = contribution.drafts();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            draft.uniqueKeys().forEach(key -> keys.put(key, draft.id()));
            Head head = heads.get(draft.id());
            add(
                    new Change(
                            changes.size() + 1L,
                            sets,
                            i == drafts.size() - 1,
                            draft.id(),
                            draft.operation(),
                            head == null ? 1 : head.version() + 1,
                            draft.payload(),
                            contribution.actor(),
                            Instant.EPOCH,
                            contribution.reason(),
                            contribution.origin(),
                            draft.redirectTo(),
                            NO_HASH,
                            NO_HASH),
                    switch (draft.operation()) {
                        case PUT, REDACT -> Status.ACTIVE;
                        case RETRACT -> Status.RETRACTED;
                        case MERGE -> Status.MERGED;
                    });
        }
        return new Accepted(sets, first, changes.size());
    }

    @Override
    public Accepted redact(long position, String actor, String reason) {
        Change target = changes.get((int) position - 1);
        boolean gone =
                changes.stream().anyMatch(change -> Long.valueOf(position).equals(change.redacts()));
        Head head = heads.get(target.id());
        if (target.payload() == null || gone || head == null) {
            throw new LedgerRefusal(List.of(new Problem(Code.ALREADY_REDACTED, target.id(), "nothing to redact")));
        }
        if (changes.stream()
                .noneMatch(change -> change.id().equals(target.id())
                        && change.operation() == Operation.PUT
                        && change.position() > position)) {
            keys.values().removeIf(target.id()::equals);
        }
        sets++;
        add(
                new Change(
                        changes.size() + 1L,
                        sets,
                        true,
                        target.id(),
                        Operation.REDACT,
                        head.version() + 1,
                        null,
                        actor,
                        Instant.EPOCH,
                        reason,
                        new Origin(Origin.Kind.CONTRIBUTION, null),
                        null,
                        NO_HASH,
                        NO_HASH,
                        position),
                head.status());
        return new Accepted(sets, changes.size(), changes.size());
    }

    private void add(Change change, Status status) {
        changes.add(change);
        heads.put(change.id(), new Head(change.id(), change.version(), change.position(), status, change.redirectTo()));
    }
}
