// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.format.Payload;
import org.opennessgraph.ledger.LedgerRefusal.Code;

/** What a ledger is, said as plainly as possible: a list, and every question answered by walking along it. */
final class LedgerModel {
    private final List<Row> rows = new ArrayList<>();
    private long sets;

    /** One accepted change. */
    record Row(
            long set,
            EntryId id,
            Operation operation,
            @Nullable Payload payload,
            Set<String> keys,
            @Nullable EntryId redirect,
            Origin.Kind kind,
            long redacts) {}

    /** A problem without its wording. */
    record Fault(Code code, @Nullable EntryId id) {}

    List<Row> rows() {
        return rows;
    }

    Set<EntryId> ids() {
        Set<EntryId> ids = new HashSet<>();
        rows.forEach(row -> ids.add(row.id()));
        return ids;
    }

    List<Long> positions(EntryId id) {
        List<Long> positions = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().equals(id)) {
                positions.add(i + 1L);
            }
        }
        return positions;
    }

    Optional<Head> head(EntryId id) {
        List<Long> positions = positions(id);
        if (positions.isEmpty()) {
            return Optional.empty();
        }
        Row state = row(deciding(id));
        Status status =
                switch (state.operation()) {
                    case PUT, REDACT -> Status.ACTIVE;
                    case RETRACT -> Status.RETRACTED;
                    case MERGE -> Status.MERGED;
                };
        return Optional.of(
                new Head(id, positions.size(), positions.get(positions.size() - 1), status, state.redirect()));
    }

    boolean isRedacted(long position) {
        return rows.stream().anyMatch(row -> row.redacts() == position);
    }

    @Nullable
    Payload payload(long position) {
        return isRedacted(position) ? null : row(position).payload();
    }

    Map<EntryId, Long> last(Origin.Kind kind) {
        Map<EntryId, Long> last = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).kind() == kind) {
                last.put(rows.get(i).id(), i + 1L);
            }
        }
        return last;
    }

    /** Accepts and answers nothing, or leaves all as it is and answers what is wrong. */
    List<Fault> append(Contribution contribution) {
        List<Fault> faults = faults(contribution);
        if (faults.isEmpty()) {
            sets++;
            for (Draft draft : contribution.drafts()) {
                rows.add(new Row(
                        sets,
                        draft.id(),
                        draft.operation(),
                        draft.payload(),
                        draft.uniqueKeys(),
                        draft.redirectTo(),
                        contribution.origin().kind(),
                        0));
            }
        }
        return faults;
    }

    List<Fault> redact(long position) {
        if (position < 1 || position > rows.size()) {
            return List.of(new Fault(Code.NOT_FOUND, null));
        }
        Row row = row(position);
        if (row.operation() != Operation.PUT) {
            return List.of(new Fault(Code.NOTHING_TO_REDACT, row.id()));
        }
        if (isRedacted(position)) {
            return List.of(new Fault(Code.ALREADY_REDACTED, row.id()));
        }
        sets++;
        rows.add(new Row(sets, row.id(), Operation.REDACT, null, Set.of(), null, Origin.Kind.CONTRIBUTION, position));
        return List.of();
    }

    private List<Fault> faults(Contribution contribution) {
        List<Fault> faults = new ArrayList<>();
        Map<EntryId, Draft> drafts = new HashMap<>();
        List<Draft> firsts = new ArrayList<>();
        for (Draft draft : contribution.drafts()) {
            if (drafts.containsKey(draft.id())) {
                faults.add(new Fault(Code.DUPLICATE, draft.id()));
            } else {
                drafts.put(draft.id(), draft);
                firsts.add(draft);
            }
        }
        List<String> taken = new ArrayList<>();
        for (Draft draft : firsts) {
            Code own = own(draft);
            if (own != null) {
                faults.add(new Fault(own, draft.id()));
            }
            Set<EntryId> needed = new HashSet<>(draft.references());
            if (own == null && draft.redirectTo() != null) {
                needed.add(draft.redirectTo());
            }
            for (EntryId reference : needed) {
                Draft other = drafts.get(reference);
                Optional<Head> head = head(reference);
                if (other == null && head.isEmpty()) {
                    faults.add(new Fault(Code.UNKNOWN_REFERENCE, draft.id()));
                } else if (other != null
                        ? other.operation() != Operation.PUT
                        : head.orElseThrow().status() != Status.ACTIVE) {
                    faults.add(new Fault(Code.INACTIVE_REFERENCE, draft.id()));
                }
            }
            for (String key : draft.uniqueKeys()) {
                boolean others = taken.contains(key);
                for (EntryId id : ids()) {
                    others |= !id.equals(draft.id()) && !drafts.containsKey(id) && keys(id).contains(key);
                    others |= drafts.containsKey(id)
                            && !id.equals(draft.id())
                            && keys(id).contains(key)
                            && drafts.get(id).uniqueKeys().contains(key);
                }
                taken.add(key);
                if (others) {
                    faults.add(new Fault(Code.UNIQUE_KEY_TAKEN, draft.id()));
                }
            }
        }
        return faults;
    }

    private @Nullable Code own(Draft draft) {
        Optional<Head> found = head(draft.id());
        Integer expected = draft.expectedVersion();
        if (found.isEmpty()) {
            boolean creates = draft.operation() == Operation.PUT && (expected == null || expected == 0);
            return creates ? null : Code.NOT_FOUND;
        }
        Head head = found.get();
        if (expected != null && expected != head.version()) {
            return expected == 0 ? Code.DUPLICATE : Code.STALE_VERSION;
        }
        if (head.status() == Status.MERGED) {
            return Code.ALREADY_MERGED;
        }
        if (draft.operation() == Operation.RETRACT && head.status() == Status.RETRACTED) {
            return Code.ALREADY_RETRACTED;
        }
        if (draft.redirectTo() != null
                && (draft.redirectTo().equals(draft.id())
                        || draft.redirectTo().type() != draft.id().type())) {
            return Code.INVALID_MERGE;
        }
        return null;
    }

    /** The newest position of an entry that is not a redaction. */
    private long deciding(EntryId id) {
        return positions(id).stream()
                .filter(position -> row(position).operation() != Operation.REDACT)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private Row row(long position) {
        return rows.get((int) position - 1);
    }

    private Set<String> keys(EntryId id) {
        long position = deciding(id);
        return isRedacted(position) ? Set.of() : row(position).keys();
    }
}
