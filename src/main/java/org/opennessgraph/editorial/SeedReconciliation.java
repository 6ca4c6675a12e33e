// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.editorial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.editorial.SeedPlan.Kind;
import org.opennessgraph.editorial.SeedPlan.Step;
import org.opennessgraph.format.EntryJson;
import org.opennessgraph.format.Payload;
import org.opennessgraph.ledger.Change;
import org.opennessgraph.ledger.Head;
import org.opennessgraph.ledger.Operation;
import org.opennessgraph.ledger.Status;

/**
 * Compares the seed with what the ledger holds, in three ways: what the seed said last, what it says now, and what the
 * ledger says now. Only what the seed itself changed since is appended; if another way changed the entry too, the other
 * way wins and the conflict is told. States are compared in the present format, so that a new format is no change.
 */
final class SeedReconciliation {
    private final EntryJson json;
    private final Known known;
    private final boolean retractRemoved;
    private final Map<EntryId, String> refused;

    private final Map<EntryId, Step> steps = new LinkedHashMap<>();
    private final List<SeedConflict> conflicts = new ArrayList<>();
    private final List<EntryId> removed = new ArrayList<>();
    private int unchanged;

    /**
     * What the ledger holds of the entries that the seed has or had.
     *
     * @param lastSeed the last change that came from the seed
     * @param heads what they are now
     * @param present the change that set what they say now, of those that another way changed after the seed;
     *     entries that {@link #needPresent} does not name may be left out
     */
    record Known(Map<EntryId, Change> lastSeed, Map<EntryId, Head> heads, Map<EntryId, Change> present) {}

    /**
     * @param json the codec
     * @param known what the ledger holds
     * @param retractRemoved whether entries that the seed has no more are retracted
     * @param refused entries that the ledger did not take, with the reason
     */
    SeedReconciliation(EntryJson json, Known known, boolean retractRemoved, Map<EntryId, String> refused) {
        this.json = json;
        this.known = known;
        this.retractRemoved = retractRemoved;
        this.refused = refused;
    }

    /**
     * Names the entries whose present state is needed for a plan.
     *
     * @param wanted the seed's entries
     * @return those that the seed changed, or brings for the first time, and that another way changed as well
     */
    Set<EntryId> needPresent(List<SeedEntry> wanted) {
        Set<EntryId> needed = new TreeSet<>();
        for (SeedEntry one : wanted) {
            EntryId id = one.entry().id();
            Head head = known.heads().get(id);
            Change base = known.lastSeed().get(id);
            boolean other = head != null && (base == null || base.position() != head.position());
            if (other && !json.write(one.entry()).equals(state(base))) {
                needed.add(id);
            }
        }
        return needed;
    }

    /**
     * Makes the plan. To be called once.
     *
     * @param wanted the seed's entries, each id once
     * @return what is to be done
     */
    SeedPlan plan(List<SeedEntry> wanted) {
        Set<EntryId> names = new HashSet<>();
        for (SeedEntry one : wanted) {
            names.add(one.entry().id());
            compare(one);
        }
        for (Change base : known.lastSeed().values()) {
            if (!names.contains(base.id()) && base.operation() == Operation.PUT) {
                missing(base);
            }
        }
        dropWhatRefersToNothing();
        return new SeedPlan(SeedOrder.sorted(List.copyOf(steps.values())), unchanged, conflicts, removed);
    }

    private void compare(SeedEntry one) {
        EntryId id = one.entry().id();
        Payload ours = json.write(one.entry());
        Change base = known.lastSeed().get(id);
        Head head = known.heads().get(id);
        Payload before = state(base);
        if (ours.equals(before)) {
            unchanged++;
        } else if (refused.containsKey(id)) {
            conflict(one, String.valueOf(refused.get(id)));
        } else if (head == null) {
            put(Kind.ADD, one, 0, ours);
        } else if (base != null && base.position() == head.position()) {
            put(head.status() == Status.ACTIVE ? Kind.CHANGE : Kind.ADD, one, head.version(), ours);
        } else {
            meet(one, ours, before, head);
        }
    }

    /** Another way was at the entry after the seed. */
    private void meet(SeedEntry one, Payload ours, @Nullable Payload before, Head head) {
        Change present = known.present().get(head.id());
        Payload theirs = head.status() == Status.ACTIVE ? state(present) : null;
        if (ours.equals(theirs)) {
            unchanged++;
        } else if (theirs != null && theirs.equals(before)) {
            put(Kind.CHANGE, one, head.version(), ours);
        } else {
            String by = present == null ? "" : " by " + present.actor() + " at position " + present.position();
            conflict(
                    one,
                    switch (head.status()) {
                        case MERGED -> "was merged into " + head.redirectTo() + by + "; that stays";
                        case RETRACTED -> "was retracted" + by + "; that stays";
                        case ACTIVE ->
                            theirs == null
                                    ? "its content was redacted; that stays, take the entry out of the seed"
                                    : before == null
                                            ? "was brought another way" + by + " and says something else; that stays"
                                            : "was changed another way" + by + " as well as in the seed; the former"
                                                    + " stays, bring it into the seed to end the conflict";
                    });
        }
    }

    private void missing(Change base) {
        EntryId id = base.id();
        Head head = known.heads().get(id);
        if (head == null || head.status() != Status.ACTIVE) {
            return;
        }
        if (!retractRemoved) {
            removed.add(id);
        } else if (head.position() == base.position()) {
            steps.put(id, new Step(Kind.RETRACT, id, head.version(), null, null));
        } else {
            removed.add(id);
            conflicts.add(new SeedConflict(
                    id, "", "is in the seed no more, but was changed another way since; it is not retracted"));
        }
    }

    /** What refers to an entry that is not there, or holds no more, cannot be brought; nor what refers to that. */
    private void dropWhatRefersToNothing() {
        Map<EntryId, String> dropped = new HashMap<>();
        do {
            dropped.clear();
            for (Step step : steps.values()) {
                if (step.wanted() != null) {
                    for (EntryId reference : step.wanted().entry().references()) {
                        if (!holds(reference)) {
                            dropped.putIfAbsent(step.id(), "refers to " + reference + ", " + whyNot(reference));
                        }
                    }
                }
            }
            dropped.forEach((id, reason) -> {
                Step step = steps.remove(id);
                if (step != null && step.wanted() != null) {
                    conflict(step.wanted(), reason);
                }
            });
        } while (!dropped.isEmpty());
    }

    private boolean holds(EntryId id) {
        Step step = steps.get(id);
        if (step != null) {
            return step.kind() != Kind.RETRACT;
        }
        Head head = known.heads().get(id);
        return head != null && head.status() == Status.ACTIVE;
    }

    private String whyNot(EntryId id) {
        Head head = known.heads().get(id);
        if (head == null) {
            return "which is not in the ledger";
        }
        return head.status() == Status.MERGED
                ? "which was merged into " + head.redirectTo() + ": refer to that"
                : "which was retracted";
    }

    private void put(Kind kind, SeedEntry one, int version, Payload state) {
        steps.put(one.entry().id(), new Step(kind, one.entry().id(), version, one, state));
    }

    private void conflict(SeedEntry one, String message) {
        conflicts.add(new SeedConflict(one.entry().id(), one.place(), message));
    }

    /** The state that a change set, in the present format; null if it set none or its content is gone. */
    private @Nullable Payload state(@Nullable Change change) {
        if (change == null || change.payload() == null) {
            return null;
        }
        EntryType type = change.id().type();
        return json.write(json.read(type, change.payload()));
    }
}
