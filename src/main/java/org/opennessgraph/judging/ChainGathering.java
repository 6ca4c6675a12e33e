// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.judging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Affiliation;
import org.opennessgraph.domain.Citation;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.Governance;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.License;
import org.opennessgraph.domain.Link;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.Model;
import org.opennessgraph.domain.Source;
import org.opennessgraph.domain.Statement;
import org.opennessgraph.domain.chain.Chains;
import org.opennessgraph.domain.chain.CitationGraph;
import org.opennessgraph.graph.CitationRow;
import org.opennessgraph.graph.RecordView;

/**
 * Gathers what chains of citations need: level by level the citations down from some sources, then the sources, and what
 * is said in them. Costs at most {@value #MAX_LEVELS} statements for the levels and some forty for the rest, whatever is
 * asked; where it stops, the graph says which sources cite more than it holds.
 */
final class ChainGathering {
    /** How many citations lie one behind the other at most. */
    static final int MAX_LEVELS = 100;

    /** How many citations are read at most. */
    static final int MAX_CITATIONS = 250_000;

    /** How many sources are reached at most. */
    static final int MAX_SOURCES = 100_000;

    private static final List<EntryType> SAID_IN_SOURCES =
            List.of(EntryType.ASSERTION, EntryType.REBUTTAL, EntryType.REPLY);

    /** Of these it matters only whether a source holds any. */
    private static final List<EntryType> MADE_IN_SOURCES = List.of(EntryType.FINDING, EntryType.READING);

    private static final int A_FEW = 10;

    private final RecordView record;
    private final BooleanSupplier timeUp;
    private final GatheredEntries entries;
    private final List<CitationRow> rows = new ArrayList<>();
    private final Set<EntryId> sources = new LinkedHashSet<>();
    private final Set<EntryId> leftOut = new LinkedHashSet<>();
    private final Set<EntryId> beyond = new LinkedHashSet<>();

    ChainGathering(RecordView record, BooleanSupplier timeUp) {
        this.record = record;
        this.timeUp = timeUp;
        this.entries = new GatheredEntries(record);
    }

    /**
     * What was gathered.
     *
     * @param known the entries
     * @param graph the citations between the sources
     * @param whole false if a bound was reached, so that something may be missed beside the citations
     */
    record Gathered(KnownEntries known, CitationGraph graph, boolean whole) {}

    /** What is told from some sources down. */
    Gathered from(Collection<EntryId> starts, int depth) {
        entries.fetch(starts);
        down(survivors(ids(starts, EntryType.SOURCE)), depth, Set.of());
        said();
        return gathered();
    }

    /** The citations from one source down to another, without what is said in them. */
    Gathered between(EntryId from, EntryId to, int depth) {
        entries.fetch(List.of(from, to));
        sources.add(entries.survivor(to));
        down(survivors(List.of(from)), depth, Set.of(entries.survivor(to)));
        return gathered();
    }

    /** What is told from the sources of a claim down, and of the sources on either side of it. */
    Gathered of(EntryId claim, int depth) {
        entries.fetch(List.of(claim));
        // First what hangs on the claim itself, so that no bound is used up by others before.
        entries.add(record.hangingOn(survivors(List.of(claim))));
        Set<EntryId> subjects = new TreeSet<>();
        entries.claims().forEach(one -> subjects.addAll(one.subjects()));
        entries.fetch(subjects);
        link(LinkType.ABOUT, EntryType.CLAIM, survivors(subjects));
        entries.add(record.hangingOn(entries.claims().stream().map(Claim::id).toList()));
        Set<EntryId> tellers = new LinkedHashSet<>();
        for (Entry entry : entries.all()) {
            if (entry instanceof Statement statement) {
                tellers.add(statement.said().in());
            } else if (entry instanceof Citation citation) {
                tellers.add(citation.citing());
            }
        }
        entries.fetch(tellers);
        down(survivors(tellers), depth, Set.of());
        said();
        return gathered();
    }

    private void down(Collection<EntryId> starts, int depth, Set<EntryId> notBelow) {
        Set<EntryId> frontier = new LinkedHashSet<>(starts);
        for (int level = 0; !frontier.isEmpty(); level++) {
            sources.addAll(frontier);
            frontier.removeAll(notBelow);
            if (level == depth) {
                // What these cite is told; where that leads, nobody has read.
                frontier = level(frontier);
                sources.addAll(frontier);
                beyond.addAll(frontier);
                return;
            }
            if (level == MAX_LEVELS
                    || rows.size() >= MAX_CITATIONS
                    || sources.size() >= MAX_SOURCES
                    || timeUp.getAsBoolean()) {
                leftOut.addAll(frontier);
                return;
            }
            frontier = level(frontier);
        }
    }

    /** Reads the citations that sources make; returns the sources that are new by them. */
    private Set<EntryId> level(Set<EntryId> frontier) {
        int limit = MAX_CITATIONS - rows.size();
        List<CitationRow> made = limit <= 0 || frontier.isEmpty() ? List.of() : record.citationsMade(frontier, limit);
        if (made.size() >= limit) {
            leftOut.addAll(frontier);
        }
        rows.addAll(made);
        Set<EntryId> named = new LinkedHashSet<>();
        made.forEach(row -> {
            named.add(row.citing());
            named.add(row.cited());
        });
        entries.fetch(named);
        Set<EntryId> next = new LinkedHashSet<>(
                survivors(made.stream().map(CitationRow::cited).toList()));
        next.removeAll(sources);
        return next;
    }

    /** What is said in the sources, of what, and by whom. */
    private void said() {
        for (EntryType said : SAID_IN_SOURCES) {
            link(LinkType.APPEARS_IN, said, sources);
        }
        for (EntryType made : MADE_IN_SOURCES) {
            link(LinkType.APPEARS_IN, made, sources, A_FEW, false);
        }
        Set<EntryId> carried = new LinkedHashSet<>();
        rows.forEach(row -> {
            if (row.carries() != null) {
                carried.add(row.carries());
            }
        });
        entries.fetch(carried);
        entries.fetch(named(LinkType.APPEARS_IN));
        entries.fetch(named(LinkType.TARGETS));
        entries.fetch(named(LinkType.ASSERTS));
        subjects();
        makers();
        entries.add(record.all(Set.of(EntryType.OPENNESS_TERM)));
    }

    private Gathered gathered() {
        KnownEntries known = entries.known();
        return new Gathered(known, graph(known), entries.whole());
    }

    /** What the claims are about, with families, classes, makers and licences. */
    private void subjects() {
        Set<EntryId> subjects = new LinkedHashSet<>();
        entries.claims().forEach(claim -> subjects.addAll(claim.subjects()));
        entries.fetch(subjects);
        link(LinkType.GOVERNS, EntryType.LICENSE, subjects);
        Set<EntryId> around = new LinkedHashSet<>();
        for (Entry entry : entries.all()) {
            if (entry instanceof License license) {
                license.governs().stream().map(Governance::subject).forEach(around::add);
            } else if (entry instanceof Model model && model.family() != null) {
                around.add(model.family());
            }
        }
        entries.fetch(around);
        entries.fetch(named(LinkType.DEVELOPED_BY));
    }

    /** Who made the sources, whom these work for, and who owned those. */
    private void makers() {
        entries.fetch(named(LinkType.AUTHORED_BY));
        entries.fetch(named(LinkType.PUBLISHED_BY));
        entries.fetch(named(LinkType.MADE_BY));
        Set<EntryId> agents = agents();
        link(LinkType.TIES, EntryType.AFFILIATION, agents);
        link(LinkType.TIED_TO, EntryType.AFFILIATION, agents);
        Set<EntryId> tied = new LinkedHashSet<>();
        for (Entry entry : entries.all()) {
            if (entry instanceof Affiliation affiliation) {
                tied.add(affiliation.agent());
                tied.add(affiliation.with());
            }
        }
        entries.fetch(tied);
        tied.removeAll(agents);
        link(LinkType.TIED_TO, EntryType.AFFILIATION, tied);
    }

    private CitationGraph graph(KnownEntries known) {
        Chains chains = new Chains(known);
        CitationGraph.Builder builder = CitationGraph.builder();
        known.all(Source.class).forEach(source -> builder.add(chains.source(source)));
        for (CitationRow row : rows) {
            EntryId citing = entries.survivor(row.citing());
            EntryId cited = entries.survivor(row.cited());
            if (known.find(citing, Source.class).isEmpty()) {
                continue;
            }
            if (known.find(cited, Source.class).isPresent()) {
                builder.add(chains.link(row.id(), citing, cited, row.intent(), row.manner(), carried(row)));
            } else {
                builder.leftOut(citing);
            }
        }
        onRecord(leftOut, known).forEach(builder::leftOut);
        onRecord(beyond, known).forEach(builder::beyond);
        return builder.build();
    }

    private Set<EntryId> onRecord(Collection<EntryId> ids, KnownEntries known) {
        Set<EntryId> found = survivors(ids);
        found.removeIf(source -> known.find(source, Source.class).isEmpty());
        return found;
    }

    private Set<EntryId> survivors(Collection<EntryId> ids) {
        Set<EntryId> survivors = new LinkedHashSet<>();
        ids.forEach(id -> survivors.add(entries.survivor(id)));
        return survivors;
    }

    private @Nullable EntryId carried(CitationRow row) {
        EntryId carries = row.carries();
        return carries == null ? null : entries.survivor(carries);
    }

    private Set<EntryId> agents() {
        Set<EntryId> agents = new LinkedHashSet<>();
        for (Entry entry : entries.all()) {
            if (entry.id().type().isAgent()) {
                agents.add(entry.id());
            }
        }
        return agents;
    }

    /** The ends of the links of a type that the entries so far make. */
    private Set<EntryId> named(LinkType type) {
        Set<EntryId> named = new LinkedHashSet<>();
        for (Entry entry : entries.all()) {
            for (Link link : entry.links()) {
                if (link.type() == type) {
                    named.add(link.to());
                }
            }
        }
        return named;
    }

    private void link(LinkType link, EntryType from, Collection<EntryId> to) {
        link(link, from, to, RecordView.MAX_LINKING, true);
    }

    /** Reads at most so many entries for each end; if all are meant, it is told that there are more. */
    private void link(LinkType link, EntryType from, Collection<EntryId> to, int most, boolean all) {
        List<EntryId> ends = List.copyOf(to);
        for (int start = 0; start < ends.size(); start += GatheredEntries.AT_ONCE) {
            if (timeUp.getAsBoolean()) {
                entries.missing();
                return;
            }
            RecordView.Part part = record.linking(
                    link, from, ends.subList(start, Math.min(ends.size(), start + GatheredEntries.AT_ONCE)), most);
            entries.add(all ? part : new RecordView.Part(part.entries(), true));
        }
    }

    private static List<EntryId> ids(Collection<EntryId> ids, EntryType type) {
        return ids.stream().filter(id -> id.type() == type).toList();
    }
}
