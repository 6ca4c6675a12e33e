// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.projection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.Mention;
import org.opennessgraph.domain.Polarity;
import org.opennessgraph.domain.Sample;
import org.opennessgraph.domain.TermKind;
import org.opennessgraph.ledger.Accepted;
import org.opennessgraph.ledger.Draft;
import org.opennessgraph.ledger.LedgerRefusal;

/**
 * Writes a random history of few entries that say much of each other: states put, changed, taken back, put again, merged
 * and emptied, alone and several in one set in any order. What the ledger refuses is left out. Each state has a mark of
 * its own in all its texts, so that a state can be looked for in the graph.
 */
final class RandomHistory {
    private static final Map<EntryType, Integer> WORLD = Map.ofEntries(
            Map.entry(EntryType.PERSON, 3),
            Map.entry(EntryType.ORGANIZATION, 2),
            Map.entry(EntryType.AGENT_GROUP, 1),
            Map.entry(EntryType.MODEL, 3),
            Map.entry(EntryType.MODEL_FAMILY, 1),
            Map.entry(EntryType.LICENSE, 3),
            Map.entry(EntryType.LICENSE_TERM, 2),
            Map.entry(EntryType.DEFINITION, 1),
            Map.entry(EntryType.CRITERION, 2),
            Map.entry(EntryType.OPENNESS_TERM, 3),
            Map.entry(EntryType.SOURCE, 5),
            Map.entry(EntryType.CLAIM, 5),
            Map.entry(EntryType.ASSERTION, 7),
            Map.entry(EntryType.REBUTTAL, 3),
            Map.entry(EntryType.REPLY, 2),
            Map.entry(EntryType.CITATION, 3),
            Map.entry(EntryType.READING, 1),
            Map.entry(EntryType.FINDING, 1),
            Map.entry(EntryType.AFFILIATION, 1),
            Map.entry(EntryType.REMARK, 2));
    private static final List<String> DATES =
            List.of("2023", "2023-07", "2023-07-18", "2023-07-18", "../2024", "2022-12-31", "2024-01~");

    private final Random random;
    private final String prefix;
    private final Scribe editor;
    private final boolean merging;
    private final List<EntryId> ids = new ArrayList<>();
    private final Set<EntryId> active = new HashSet<>();
    private final Map<Long, String> marks = new LinkedHashMap<>();
    private final List<String> redacted = new ArrayList<>();
    private final Map<EntryId, String> pending = new HashMap<>();
    private int states;
    private @Nullable Accepted last;

    /**
     * @param seed decides what happens
     * @param prefix what all keys begin with
     * @param editor where it is written
     * @param merging whether entries are merged
     */
    RandomHistory(long seed, String prefix, Editor editor, boolean merging) {
        this(seed, prefix, editor.scribe(), merging);
    }

    /** One that is written to any ledger. */
    RandomHistory(long seed, String prefix, Scribe editor, boolean merging) {
        this.random = new Random(seed);
        this.prefix = prefix;
        this.editor = editor;
        this.merging = merging;
        for (EntryType type : EntryType.values()) {
            for (int i = 0; i < WORLD.getOrDefault(type, 0); i++) {
                ids.add(new EntryId(type, prefix + i));
            }
        }
    }

    /** Puts every entry once, all in one set in any order, and then lets so many things happen. */
    Accepted write(int steps) {
        List<EntryId> all = new ArrayList<>(ids);
        Collections.shuffle(all, random);
        attempt(all.stream().map(this::put).toList());
        for (int step = 0; step < steps; step++) {
            int dice = random.nextInt(20);
            if (dice < 3) {
                redact();
            } else if (dice < 7) {
                attempt(List.of(change()));
            } else {
                List<Draft> drafts = new ArrayList<>();
                for (int i = 1 + random.nextInt(5); i > 0; i--) {
                    drafts.add(random.nextInt(5) == 0 ? change() : put(any(ids)));
                }
                attempt(drafts);
            }
        }
        if (last == null) {
            throw new IllegalStateException("the ledger took nothing");
        }
        return last;
    }

    /** The marks of states that were emptied. */
    List<String> redacted() {
        return redacted;
    }

    /** The marks of states that were not. */
    List<String> kept() {
        return List.copyOf(marks.values());
    }

    private void attempt(List<Draft> drafts) {
        try {
            Accepted accepted = editor.write(drafts);
            last = accepted;
            for (int i = 0; i < drafts.size(); i++) {
                settle(drafts.get(i));
                String mark = pending.get(drafts.get(i).id());
                if (drafts.get(i).payload() != null && mark != null) {
                    marks.put(accepted.first() + i, mark);
                }
            }
        } catch (LedgerRefusal refused) {
            // Random changes are often impossible.
        }
    }

    private void settle(Draft draft) {
        if (draft.payload() != null) {
            active.add(draft.id());
        } else {
            active.remove(draft.id());
        }
        if (draft.redirectTo() != null) {
            ids.remove(draft.id());
        }
    }

    private void redact() {
        if (marks.isEmpty()) {
            return;
        }
        List<Long> positions = new ArrayList<>(marks.keySet());
        // Often the newest, which is often the state that is there.
        long position = random.nextBoolean() ? positions.get(positions.size() - 1) : any(positions);
        last = editor.redact(position);
        redacted.add(String.valueOf(marks.remove(position)));
    }

    private Draft change() {
        EntryId id = any(ids);
        List<EntryId> alike =
                ids.stream().filter(other -> other.type() == id.type()).toList();
        if (merging && alike.size() > 1 && random.nextInt(3) == 0) {
            return Draft.merge(id, null, any(alike));
        }
        return Draft.retract(id, null);
    }

    private Draft put(EntryId id) {
        String mark = "zq" + prefix + "x" + states++ + "x";
        pending.put(id, mark);
        return editor.draft(entry(id, mark));
    }

    private Entry entry(EntryId id, String mark) {
        String name = id.toString();
        return switch (id.type()) {
            case PERSON -> Sample.person(name, mark);
            case ORGANIZATION -> Sample.organization(name, mark, mark + " too");
            case AGENT_GROUP -> Sample.group(name, mark, some(EntryType.ORGANIZATION));
            case MODEL ->
                random.nextBoolean()
                        ? Sample.model(name, mark, date(), several(EntryType.ORGANIZATION, EntryType.PERSON))
                        : Sample.modelOf(
                                name,
                                mark,
                                one(EntryType.MODEL_FAMILY),
                                one(EntryType.MODEL),
                                new Mention(Sample.id(one(EntryType.SOURCE)), mark, null),
                                new Mention(Sample.id(one(EntryType.SOURCE)), mark + " again", "m"));
            case MODEL_FAMILY -> Sample.family(name, mark, several(EntryType.ORGANIZATION));
            case LICENSE ->
                Sample.licenseWith(name, mark, date(), List.of(several(EntryType.LICENSE)), several(EntryType.MODEL));
            case LICENSE_TERM -> Sample.clause(name, one(EntryType.LICENSE), TermKind.NC, mark);
            case DEFINITION -> Sample.definition(name, mark, date());
            case CRITERION -> Sample.criterion(name, one(EntryType.DEFINITION), 1 + random.nextInt(20), mark);
            case OPENNESS_TERM -> Sample.term(name, mark, several(EntryType.OPENNESS_TERM));
            case SOURCE ->
                random.nextBoolean()
                        ? Sample.source(name, mark, date(), addresses(mark))
                        : Sample.sourceBy(
                                name, mark, date(), List.of(several(EntryType.PERSON)), some(EntryType.SOURCE));
            case CLAIM ->
                random.nextInt(4) == 0
                        ? Sample.norm(name, mark, date(), several(EntryType.MODEL))
                        : Sample.claim(
                                name,
                                mark,
                                one(EntryType.OPENNESS_TERM),
                                random.nextBoolean() ? Polarity.AFFIRMS : Polarity.DENIES,
                                someOf(EntryType.MODEL, EntryType.LICENSE));
            case ASSERTION ->
                Sample.assertion(
                        name,
                        one(EntryType.CLAIM),
                        Sample.said(one(EntryType.SOURCE), date(), mark),
                        someOf(EntryType.PERSON, EntryType.ORGANIZATION));
            case REBUTTAL ->
                Sample.rebuttal(
                        name,
                        one(EntryType.CLAIM, EntryType.ASSERTION, EntryType.REBUTTAL),
                        mark,
                        Sample.said(one(EntryType.SOURCE), date(), mark),
                        List.of(several(EntryType.SOURCE, EntryType.LICENSE)),
                        someOf(EntryType.PERSON));
            case REPLY ->
                Sample.reply(
                        name,
                        one(EntryType.REBUTTAL, EntryType.ASSERTION),
                        mark,
                        Sample.said(one(EntryType.SOURCE), date(), mark),
                        someOf(EntryType.PERSON, EntryType.AGENT_GROUP));
            case CITATION -> Sample.citation(name, one(EntryType.SOURCE), one(EntryType.SOURCE), some(EntryType.CLAIM));
            case READING ->
                Sample.reading(
                        name, one(EntryType.LICENSE_TERM), one(EntryType.CRITERION), one(EntryType.PERSON), date());
            case FINDING ->
                Sample.finding(name, one(EntryType.MODEL), one(EntryType.PERSON), date(), some(EntryType.LICENSE));
            case AFFILIATION -> Sample.affiliation(name, one(EntryType.PERSON), one(EntryType.ORGANIZATION), date());
            case REMARK ->
                Sample.remark(
                        name, one(EntryType.PERSON), mark, someOf(EntryType.CLAIM, EntryType.REMARK, EntryType.SOURCE));
            case SUBJECT_CLASS, PRODUCT -> throw new IllegalStateException("not in this world: " + id);
        };
    }

    private String[] addresses(String mark) {
        List<String> addresses = new ArrayList<>();
        // At first each has its own, or the ledger would refuse them all; later they are given away and taken.
        for (int i = active.isEmpty() ? 0 : random.nextInt(3); i > 0; i--) {
            addresses.add("https://" + prefix + ".example.org/" + random.nextInt(6));
        }
        addresses.add("https://" + prefix + ".example.org/" + mark);
        return addresses.stream().distinct().toArray(String[]::new);
    }

    private @Nullable String date() {
        return random.nextInt(5) == 0 ? null : any(DATES);
    }

    private String one(EntryType... types) {
        List<EntryType> allowed = List.of(types);
        List<EntryId> all =
                ids.stream().filter(id -> allowed.contains(id.type())).toList();
        List<EntryId> sound = all.stream().filter(active::contains).toList();
        return any(sound.isEmpty() || random.nextInt(40) == 0 ? all : sound).toString();
    }

    private @Nullable String some(EntryType... types) {
        return random.nextBoolean() ? null : one(types);
    }

    private String[] several(EntryType... types) {
        List<String> several = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            several.add(one(types));
        }
        return several.stream().distinct().toArray(String[]::new);
    }

    private String[] someOf(EntryType... types) {
        String[] several = several(types);
        return several.length == 0 ? new String[] {one(types)} : several;
    }

    private <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
