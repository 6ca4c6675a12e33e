// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.logging.Logger;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.editorial.SeedPlan.Kind;
import org.opennessgraph.editorial.SeedPlan.Step;
import org.opennessgraph.format.EntryJson;
import org.opennessgraph.ledger.Accepted;
import org.opennessgraph.ledger.Change;
import org.opennessgraph.ledger.Contribution;
import org.opennessgraph.ledger.Head;
import org.opennessgraph.ledger.LedgerReader;
import org.opennessgraph.ledger.LedgerRefusal;
import org.opennessgraph.ledger.LedgerUnavailable;
import org.opennessgraph.ledger.LedgerWriter;
import org.opennessgraph.ledger.Operation;
import org.opennessgraph.ledger.Origin;

/**
 * Brings the seed into the ledger: what is new or changed in the seed, as one set. Loading the same seed again changes
 * nothing. Can be stopped at any moment and called again; several processes may do it at once.
 */
@ApplicationScoped
public class SeedLoading {
    /** Under which name the seed's changes stand in the ledger. */
    static final String ACTOR = "seed";

    private static final Logger LOG = Logger.getLogger("org.opennessgraph.seed");
    private static final int ATTEMPTS = 10;
    private static final int FILES_NAMED = 20;
    private static final Set<LedgerRefusal.Code> OUTRUN = Set.of(
            LedgerRefusal.Code.STALE_VERSION,
            LedgerRefusal.Code.DUPLICATE,
            LedgerRefusal.Code.UNKNOWN_REFERENCE,
            LedgerRefusal.Code.INACTIVE_REFERENCE,
            LedgerRefusal.Code.NOT_FOUND,
            LedgerRefusal.Code.ALREADY_RETRACTED,
            LedgerRefusal.Code.ALREADY_MERGED);

    private final LedgerReader reader;
    private final LedgerWriter writer;
    private final EntryJson json;
    private final int mostRows;

    @Inject
    SeedLoading(LedgerReader reader, LedgerWriter writer) {
        this(reader, writer, new EntryJson(), LedgerWriter.MAX_ROWS);
    }

    /** One that knows other formats, or cuts sets shorter. */
    SeedLoading(LedgerReader reader, LedgerWriter writer, EntryJson json, int mostRows) {
        this.reader = reader;
        this.writer = writer;
        this.json = json;
        this.mostRows = mostRows;
    }

    /**
     * As {@link #load(List, boolean)}, but waits for a store that is away: after a crash it may need a while. What it
     * may have accepted before it went is looked up, so that nothing is brought twice.
     *
     * @param wanted all entries of the seed, each id once
     * @param retractRemoved whether entries that the seed has no more are retracted, rather than only told
     * @param patience how long to wait
     * @return what was done and what was not
     * @throws LedgerUnavailable if the store is still away after that
     */
    public SeedReport load(List<SeedEntry> wanted, boolean retractRemoved, Duration patience) {
        return Patience.with(patience, "The seed", LOG, () -> load(wanted, retractRemoved));
    }

    /**
     * Appends what the seed changed since it was loaded last. What another way changed meanwhile stays, and is told as
     * a conflict. If it takes more than one set (beyond {@link LedgerWriter#MAX_ROWS} changes), what is referred to goes
     * first, and a failure in between leaves the sets before it; calling again goes on.
     *
     * @param wanted all entries of the seed, each id once
     * @param retractRemoved whether entries that the seed has no more are retracted, rather than only told
     * @return what was done and what was not
     * @throws LedgerRefusal if others keep changing the same entries, again and again
     * @throws LedgerUnavailable if the store cannot be reached
     * @throws org.opennessgraph.format.UnreadableEntry if the ledger holds a state that cannot be read
     * @throws IllegalArgumentException if more entries than fit into one set refer to each other in a circle
     */
    public SeedReport load(List<SeedEntry> wanted, boolean retractRemoved) {
        Map<EntryId, String> refused = new HashMap<>();
        Map<Kind, Integer> done = new EnumMap<>(Kind.class);
        int outrun = 0;
        while (true) {
            SeedPlan plan = plan(wanted, retractRemoved, refused);
            try {
                for (List<Step> part : SeedOrder.parts(plan.steps(), mostRows, LedgerWriter.MAX_PAYLOADS)) {
                    append(part);
                    part.forEach(step -> done.merge(step.kind(), 1, Integer::sum));
                }
                return new SeedReport(
                        done.getOrDefault(Kind.ADD, 0),
                        done.getOrDefault(Kind.CHANGE, 0),
                        done.getOrDefault(Kind.RETRACT, 0),
                        plan.unchanged() - earlier(done, plan),
                        plan.conflicts(),
                        plan.removed(),
                        reader.position());
            } catch (LedgerRefusal refusal) {
                if (!takeNote(refusal, refused) && ++outrun >= ATTEMPTS) {
                    throw refusal;
                }
            }
        }
    }

    /** How many entries earlier attempts of this call brought, which the last plan counts as unchanged. */
    private static int earlier(Map<Kind, Integer> done, SeedPlan plan) {
        int all = done.getOrDefault(Kind.ADD, 0) + done.getOrDefault(Kind.CHANGE, 0);
        return all
                - (int) plan.steps().stream()
                        .filter(step -> step.kind() != Kind.RETRACT)
                        .count();
    }

    private SeedPlan plan(List<SeedEntry> wanted, boolean retractRemoved, Map<EntryId, String> refused) {
        Map<EntryId, Change> lastSeed = reader.allLast(Origin.Kind.SEED);
        Set<EntryId> ids = new HashSet<>(lastSeed.keySet());
        for (SeedEntry one : wanted) {
            ids.add(one.entry().id());
            ids.addAll(one.entry().references());
        }
        Map<EntryId, Head> heads = reader.heads(ids);
        SeedReconciliation.Known known = new SeedReconciliation.Known(lastSeed, heads, Map.of());
        Map<EntryId, Change> present = new HashMap<>();
        for (EntryId id : new SeedReconciliation(json, known, retractRemoved, refused).needPresent(wanted)) {
            for (Change change : reader.history(id)) {
                if (change.operation() != Operation.REDACT) {
                    present.put(id, change);
                }
            }
        }
        return new SeedReconciliation(
                        json, new SeedReconciliation.Known(lastSeed, heads, present), retractRemoved, refused)
                .plan(wanted);
    }

    private Accepted append(List<Step> part) {
        return writer.append(new Contribution(
                ACTOR,
                reason(part),
                new Origin(Origin.Kind.SEED, null),
                part.stream().map(Step::draft).toList()));
    }

    private static String reason(List<Step> part) {
        Set<String> files = new TreeSet<>();
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        for (Step step : part) {
            counts.merge(step.kind(), 1, Integer::sum);
            if (step.wanted() != null) {
                files.add(step.wanted().file());
            }
        }
        StringBuilder reason = new StringBuilder("Seed: ")
                .append(counts.getOrDefault(Kind.ADD, 0))
                .append(" added, ")
                .append(counts.getOrDefault(Kind.CHANGE, 0))
                .append(" changed, ")
                .append(counts.getOrDefault(Kind.RETRACT, 0))
                .append(" retracted");
        if (!files.isEmpty()) {
            reason.append(" (")
                    .append(String.join(", ", files.stream().limit(FILES_NAMED).toList()))
                    .append(files.size() > FILES_NAMED ? " and " + (files.size() - FILES_NAMED) + " more files" : "")
                    .append(')');
        }
        return reason.toString();
    }

    /**
     * Notes what the ledger will not take, whoever tries.
     *
     * @return whether there was such; else others were faster and the plan has to be made anew
     */
    private static boolean takeNote(LedgerRefusal refusal, Map<EntryId, String> refused) {
        boolean noted = false;
        for (LedgerRefusal.Problem problem : refusal.problems()) {
            if (!OUTRUN.contains(problem.code())) {
                if (problem.id() == null) {
                    throw refusal;
                }
                noted |= refused.put(problem.id(), problem.message()) == null;
            }
        }
        return noted;
    }
}
