// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.ledger.LedgerRefusal.Code;
import org.opennessgraph.ledger.LedgerRefusal.Problem;

/**
 * Compares a contribution with what the ledger holds now and collects all that is wrong. Every draft is judged by how
 * things stand after the whole contribution, so that the order of drafts does not matter: what is put together may
 * refer to each other, a key given up by one entry may be taken by another.
 */
final class ContributionCheck {
    private final Contribution contribution;
    private final Map<EntryId, Head> heads;
    private final Map<String, EntryId> keyHolders;
    private final Map<EntryId, Draft> drafts = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * @param contribution what is to be judged
     * @param heads the heads of all entries that it names, where there are any
     * @param keyHolders who holds the keys that it names, where anybody does
     */
    ContributionCheck(Contribution contribution, Map<EntryId, Head> heads, Map<String, EntryId> keyHolders) {
        this.contribution = contribution;
        this.heads = heads;
        this.keyHolders = keyHolders;
    }

    /**
     * Judges what can be said without looking into the ledger.
     *
     * @return what is wrong; empty if nothing is
     */
    static List<Problem> size(Contribution contribution) {
        List<Problem> problems = new ArrayList<>();
        int rows = contribution.drafts().size();
        if (rows > LedgerWriter.MAX_ROWS) {
            problems.add(new Problem(
                    Code.TOO_LARGE,
                    null,
                    "the contribution has " + rows + " changes, at most " + LedgerWriter.MAX_ROWS
                            + " are taken at once: send it in parts, what is referred to first"));
        }
        long bytes = 0;
        for (Draft draft : contribution.drafts()) {
            int size = draft.payload() == null ? 0 : draft.payload().json().length;
            bytes += size;
            if (size > LedgerWriter.MAX_PAYLOAD) {
                problems.add(new Problem(
                        Code.TOO_LARGE,
                        draft.id(),
                        "the state of " + draft.id() + " has " + size + " bytes, at most " + LedgerWriter.MAX_PAYLOAD
                                + " are taken"));
            }
        }
        if (bytes > LedgerWriter.MAX_PAYLOADS) {
            problems.add(new Problem(
                    Code.TOO_LARGE,
                    null,
                    "the states of the contribution have " + bytes + " bytes together, at most "
                            + LedgerWriter.MAX_PAYLOADS + " are taken at once: send it in parts"));
        }
        return problems;
    }

    /** {@return what is wrong, in the order of the drafts; empty if nothing is} */
    List<Problem> problems() {
        List<Draft> once = new ArrayList<>();
        for (Draft draft : contribution.drafts()) {
            if (drafts.putIfAbsent(draft.id(), draft) == null) {
                once.add(draft);
            } else {
                add(Code.DUPLICATE, draft, draft.id() + " is changed twice: a contribution changes an entry once");
            }
        }
        Map<String, EntryId> wanted = new LinkedHashMap<>();
        for (Draft draft : once) {
            Head head = heads.get(draft.id());
            if (version(draft, head) && status(draft, head) && draft.redirectTo() != null) {
                target(draft, draft.redirectTo());
            }
            for (EntryId reference : new TreeSet<>(draft.references())) {
                reference(draft, reference);
            }
            for (String key : new TreeSet<>(draft.uniqueKeys())) {
                key(draft, key, wanted);
            }
        }
        return problems;
    }

    /** Whether the entry has the version that the draft expects. */
    private boolean version(Draft draft, @Nullable Head head) {
        Integer expected = draft.expectedVersion();
        if (expected == null) {
            return true;
        }
        if (head == null) {
            if (expected == 0) {
                return true;
            }
            add(
                    Code.NOT_FOUND,
                    draft,
                    draft.id() + " does not exist, version " + expected + " was expected: to create it, expect 0");
            return false;
        }
        if (expected == 0) {
            String way = head.status() == Status.MERGED ? "" : ": to change it, expect that version";
            add(Code.DUPLICATE, draft, describe(head) + way);
            return false;
        }
        if (expected != head.version()) {
            add(
                    Code.STALE_VERSION,
                    draft,
                    draft.id() + " is at version " + head.version() + " now, " + expected
                            + " was expected: read it again and decide anew");
            return false;
        }
        return true;
    }

    /** Whether what the entry is now allows the draft. */
    private boolean status(Draft draft, @Nullable Head head) {
        if (head == null) {
            if (draft.operation() == Operation.PUT) {
                return true;
            }
            add(
                    Code.NOT_FOUND,
                    draft,
                    draft.id() + " does not exist: only an entry that is there can be retracted or merged");
            return false;
        }
        if (head.status() == Status.MERGED) {
            add(Code.ALREADY_MERGED, draft, describe(head) + ": change " + head.redirectTo() + " instead");
            return false;
        }
        if (head.status() == Status.RETRACTED && draft.operation() == Operation.RETRACT) {
            add(Code.ALREADY_RETRACTED, draft, describe(head) + ": nothing is left to retract");
            return false;
        }
        return true;
    }

    private void target(Draft draft, EntryId target) {
        if (target.equals(draft.id())) {
            add(Code.INVALID_MERGE, draft, draft.id() + " cannot be merged into itself: name the entry that stays");
        } else if (target.type() != draft.id().type()) {
            add(
                    Code.INVALID_MERGE,
                    draft,
                    draft.id() + " cannot be merged into " + target + ": both must be of one type");
        } else {
            reference(draft, target);
        }
    }

    private void reference(Draft draft, EntryId reference) {
        Draft change = drafts.get(reference);
        if (change != null) {
            if (change.operation() != Operation.PUT) {
                add(
                        Code.INACTIVE_REFERENCE,
                        draft,
                        draft.id() + " refers to " + reference + ", which the same contribution "
                                + (change.operation() == Operation.MERGE
                                        ? "merges: refer to " + change.redirectTo()
                                        : "retracts: drop one of both"));
            }
            return;
        }
        Head head = heads.get(reference);
        if (head == null) {
            add(
                    Code.UNKNOWN_REFERENCE,
                    draft,
                    draft.id() + " refers to " + reference + ", which does not exist: bring it before or along");
        } else if (head.status() == Status.MERGED) {
            add(
                    Code.INACTIVE_REFERENCE,
                    draft,
                    draft.id() + " refers to " + reference + ", which was merged: refer to " + head.redirectTo());
        } else if (head.status() == Status.RETRACTED) {
            add(
                    Code.INACTIVE_REFERENCE,
                    draft,
                    draft.id() + " refers to " + reference + ", which is retracted: refer to another or put it again");
        }
    }

    private void key(Draft draft, String key, Map<String, EntryId> wanted) {
        EntryId rival = wanted.putIfAbsent(key, draft.id());
        EntryId holder = keyHolders.get(key);
        if (rival == null && holder != null && !holder.equals(draft.id()) && keeps(holder, key)) {
            rival = holder;
        }
        if (rival != null) {
            add(
                    Code.UNIQUE_KEY_TAKEN,
                    draft,
                    "'" + key + "' belongs to " + rival + ": change that entry, or give " + draft.id() + " another");
        }
    }

    /** Whether the holder of a key still has it after the contribution. */
    private boolean keeps(EntryId holder, String key) {
        Draft change = drafts.get(holder);
        return change == null || change.uniqueKeys().contains(key);
    }

    private static String describe(Head head) {
        return switch (head.status()) {
            case ACTIVE -> head.id() + " exists at version " + head.version();
            case RETRACTED -> head.id() + " exists at version " + head.version() + ", retracted";
            case MERGED -> head.id() + " exists no more, it was merged into " + head.redirectTo();
        };
    }

    private void add(Code code, Draft draft, String message) {
        problems.add(new Problem(code, draft.id(), message));
    }
}
