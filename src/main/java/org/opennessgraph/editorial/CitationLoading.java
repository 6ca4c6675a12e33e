// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Citation;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.format.EntryJson;
import org.opennessgraph.ledger.Contribution;
import org.opennessgraph.ledger.Draft;
import org.opennessgraph.ledger.Head;
import org.opennessgraph.ledger.LedgerReader;
import org.opennessgraph.ledger.LedgerRefusal;
import org.opennessgraph.ledger.LedgerUnavailable;
import org.opennessgraph.ledger.LedgerWriter;
import org.opennessgraph.ledger.Origin;
import org.opennessgraph.ledger.Status;

/**
 * Brings sources and citations of others into the ledger, set by set. Only adds: what is there stays as it is, so that
 * bringing the same again changes nothing. Can be stopped at any moment and called again; several processes may do it
 * at once.
 */
@ApplicationScoped
public class CitationLoading {
    /** Under which name the changes stand in the ledger. */
    static final String ACTOR = "import";

    /** The most entries that are brought at once. */
    public static final int MOST_ENTRIES = LedgerWriter.MAX_ROWS;

    private static final Logger LOG = Logger.getLogger("org.opennessgraph.citations");
    private static final int ATTEMPTS = 10;
    private static final int FARTHEST_MERGE = 32;

    private final LedgerReader reader;
    private final LedgerWriter writer;
    private final EntryJson json = new EntryJson();

    @Inject
    CitationLoading(LedgerReader reader, LedgerWriter writer) {
        this.reader = reader;
        this.writer = writer;
    }

    /**
     * As {@link #load(List)}, but waits for a store that is away.
     *
     * @param wanted sources and citations, at most {@link #MOST_ENTRIES}, each id once
     * @param patience how long to wait
     * @return what was done and what was not
     * @throws LedgerUnavailable if the store is still away after that
     */
    public CitationReport load(List<SeedEntry> wanted, Duration patience) {
        return Patience.with(patience, "The import", LOG, () -> load(wanted));
    }

    /**
     * Appends what the ledger does not have, all of it or nothing, as one set. A source that is on record under one of
     * the addresses is used as it is; what was taken back is told as a conflict, and what refers to it left out.
     *
     * @param wanted sources and citations, at most {@link #MOST_ENTRIES}, each id once; what a citation refers to is
     *     among them or in the ledger
     * @return what was done and what was not
     * @throws LedgerRefusal if others keep changing the same entries, again and again; or if what is wanted is wrong
     * @throws LedgerUnavailable if the store cannot be reached
     */
    public CitationReport load(List<SeedEntry> wanted) {
        for (int attempt = 1; ; attempt++) {
            Step step = step(ResolvedCitations.of(wanted, reader.holders(ResolvedCitations.keys(wanted))));
            if (step.drafts().isEmpty()) {
                return step.report();
            }
            try {
                writer.append(new Contribution(
                        ACTOR,
                        "Import: " + step.report().sources() + " sources, "
                                + step.report().citations() + " citations ("
                                + wanted.get(0).file() + ")",
                        new Origin(Origin.Kind.IMPORT, wanted.get(0).file()),
                        step.drafts()));
                return step.report();
            } catch (LedgerRefusal refusal) {
                // Somebody was faster: what is there now is looked up anew.
                if (attempt == ATTEMPTS) {
                    throw refusal;
                }
            }
        }
    }

    private record Step(List<Draft> drafts, CitationReport report) {}

    private Step step(ResolvedCitations resolved) {
        Map<EntryId, Head> heads = heads(resolved.ids());
        List<Draft> drafts = new ArrayList<>();
        List<SeedConflict> conflicts = new ArrayList<>();
        Set<EntryId> brought = new HashSet<>();
        int known = resolved.known();
        for (SeedEntry one : resolved.sources()) {
            Head head = heads.get(one.entry().id());
            if (head == null) {
                drafts.add(draft(one, one.entry()));
                brought.add(one.entry().id());
            } else if (head.status() == Status.RETRACTED) {
                conflicts.add(new SeedConflict(head.id(), one.place(), "was retracted; that stays"));
            } else {
                known++;
            }
        }
        int sources = drafts.size();
        int knownCitations = 0;
        for (SeedEntry one : resolved.citations()) {
            Head head = heads.get(one.entry().id());
            if (head != null && head.status() == Status.ACTIVE) {
                knownCitations++;
            } else if (head != null) {
                conflicts.add(new SeedConflict(head.id(), one.place(), "was taken back; that stays"));
            } else if (one.entry() instanceof Citation citation) {
                EntryId citing = end(citation.citing(), heads, brought);
                EntryId cited = end(citation.cited(), heads, brought);
                if (citing == null || cited == null) {
                    conflicts.add(new SeedConflict(
                            citation.id(),
                            one.place(),
                            "refers to " + (citing == null ? citation.citing() : citation.cited())
                                    + ", which is not on record any more"));
                } else {
                    drafts.add(draft(one, ResolvedCitations.between(citation, citing, cited)));
                }
            }
        }
        return new Step(
                drafts,
                new CitationReport(
                        sources, known, drafts.size() - sources, knownCitations, resolved.selfCitations(), conflicts));
    }

    /** The entry that an id leads to now; null if it is not there or taken back. */
    private static @Nullable EntryId end(EntryId id, Map<EntryId, Head> heads, Set<EntryId> brought) {
        EntryId here = id;
        for (int i = 0; i < FARTHEST_MERGE && here != null; i++) {
            Head head = heads.get(here);
            if (brought.contains(here) || (head != null && head.status() == Status.ACTIVE)) {
                return here;
            }
            here = head == null ? null : head.redirectTo();
        }
        return null;
    }

    /** The heads of entries, and of those that they were merged into. */
    private Map<EntryId, Head> heads(Set<EntryId> ids) {
        Map<EntryId, Head> heads = new HashMap<>(reader.heads(ids));
        for (int i = 0; i < FARTHEST_MERGE; i++) {
            Set<EntryId> farther = new HashSet<>();
            for (Head head : heads.values()) {
                if (head.redirectTo() != null && !heads.containsKey(head.redirectTo())) {
                    farther.add(head.redirectTo());
                }
            }
            if (farther.isEmpty()) {
                break;
            }
            heads.putAll(reader.heads(farther));
        }
        return heads;
    }

    private Draft draft(SeedEntry place, Entry entry) {
        return Draft.put(entry.id(), 0, json.write(entry), entry.references(), entry.uniqueKeys())
                .from(place.place());
    }
}
