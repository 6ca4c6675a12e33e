// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.CitationIntent;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Source;
import org.opennessgraph.domain.chain.Budget;
import org.opennessgraph.domain.chain.Chains;
import org.opennessgraph.domain.chain.CitationGraph;
import org.opennessgraph.domain.chain.CitationLink;
import org.opennessgraph.domain.chain.CitationPaths;
import org.opennessgraph.domain.chain.CitedSource;
import org.opennessgraph.domain.chain.ClaimRoots;
import org.opennessgraph.domain.chain.Drift;
import org.opennessgraph.domain.chain.Earliest;
import org.opennessgraph.domain.chain.Greenberg;
import org.opennessgraph.domain.chain.IndependentRoots;
import org.opennessgraph.domain.chain.Lineage;
import org.opennessgraph.domain.chain.Reached;
import org.opennessgraph.domain.chain.Sides;
import org.opennessgraph.domain.chain.Tellings;
import org.opennessgraph.graph.RecordView;
import org.opennessgraph.judging.ChainOnRecord;
import org.opennessgraph.judging.Judged;
import org.opennessgraph.judging.Judgements;

/** Where claims and sources come from, along citations. */
@ApplicationScoped
public class CitationChains {
    /** The most paths of one answer. */
    public static final int MAX_PATHS = 100;

    private static final long MAX_STEPS = 50_000_000;
    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(20);

    private final Moments moments;

    CitationChains(Moments moments) {
        this.moments = moments;
    }

    /**
     * Where a source, or the sources that tell a claim, go back to.
     *
     * @param starts the sources that the chain begins at, by id
     * @param lineage what they go back to
     * @param roots the roots of the source, or of the claim
     * @param otherRoots for a claim: other sources that the chain ends with
     * @param earliestRoot the earliest of the roots
     * @param independent how many origins are left
     * @param drift what changed on the way
     * @param greenberg for a claim: how far citations alone lend it authority
     * @param followed the citations between the sources that are reached, those that were followed
     * @param partial whether a bound was reached while the record around the chain was read
     */
    public record Told(
            List<EntryId> starts,
            Lineage lineage,
            List<CitedSource> roots,
            List<CitedSource> otherRoots,
            Earliest earliestRoot,
            IndependentRoots independent,
            Drift drift,
            @Nullable Greenberg greenberg,
            List<CitationLink> followed,
            boolean partial) {}

    /**
     * Follows the citations down from a source.
     *
     * @param source its id
     * @param depth how many citations one behind the other at most; any number if null
     * @param intents only citations made for these reasons; all if null
     * @param known what the graph knew when; now if null
     * @return what it goes back to; null if there is no such source
     * @throws InquiryFault if the depth is negative
     */
    public @Nullable Told ofSource(
            EntryId source,
            @Nullable Integer depth,
            @Nullable Set<CitationIntent> intents,
            Moments.@Nullable Known known) {
        BooleanSupplier timeUp = timeUp();
        int most = depth(depth, "depth");
        RecordView record = moments.record(known);
        Entry start = record.byId(List.of(source)).get(source);
        if (start == null) {
            return null;
        }
        return told(
                new Judgements(record).chainFrom(List.of(start.id()), most, timeUp),
                List.of(start.id()),
                null,
                most,
                intents,
                timeUp);
    }

    /**
     * Follows the citations down from all sources that tell a claim, those that belong to the claim.
     *
     * @param claim its id
     * @param depth how many citations one behind the other at most; any number if null
     * @param intents only citations made for these reasons; all if null
     * @param known what the graph knew when; now if null
     * @return what they go back to; null if there is no such claim
     * @throws InquiryFault if the depth is negative
     */
    public @Nullable Told ofClaim(
            EntryId claim,
            @Nullable Integer depth,
            @Nullable Set<CitationIntent> intents,
            Moments.@Nullable Known known) {
        BooleanSupplier timeUp = timeUp();
        int most = depth(depth, "depth");
        RecordView record = moments.record(known);
        Entry start = record.byId(List.of(claim)).get(claim);
        if (start == null) {
            return null;
        }
        Judged<ChainOnRecord> chain = new Judgements(record).chainOf(start.id(), most, timeUp);
        List<EntryId> starts = new Chains(chain.result().known())
                .carriers(start.id()).stream()
                        .filter(chain.result().graph()::contains)
                        .filter(source -> !later(chain.result(), source))
                        .toList();
        return told(chain, starts, start.id(), most, intents, timeUp);
    }

    private Told told(
            Judged<ChainOnRecord> chain,
            List<EntryId> starts,
            @Nullable EntryId claim,
            int depth,
            @Nullable Set<CitationIntent> intents,
            BooleanSupplier timeUp) {
        Budget budget = new Budget(Judgements.MAX_CHAIN_SOURCES, Judgements.MAX_CHAIN_CITATIONS, MAX_STEPS, timeUp);
        CitationGraph whole = ofTheDay(chain.result());
        CitationGraph meant =
                claim == null ? whole : whole.where(new Chains(chain.result().known()).about(claim));
        CitationGraph followed = intents == null ? meant : meant.withIntents(intents);
        Lineage lineage = Lineage.of(followed, starts, depth, budget);
        Set<EntryId> reached = lineage.reached().stream().map(Reached::source).collect(Collectors.toUnmodifiableSet());
        Tellings tellings = Tellings.of(chain.result().known());
        CitationGraph within =
                followed.where(link -> reached.contains(link.citing()) && reached.contains(link.cited()));
        Drift drift = Drift.of(within, tellings, budget);
        Greenberg greenberg = null;
        ClaimRoots roots = new ClaimRoots(lineage.roots(), List.of(), lineage.extent());
        if (claim != null) {
            Sides sides = Sides.of(chain.result().known(), claim);
            greenberg = Greenberg.of(whole, sides, tellings, budget);
            roots = ClaimRoots.of(followed, starts, lineage, sides, tellings, depth, budget);
        }
        return new Told(
                starts,
                lineage,
                roots.roots(),
                roots.others(),
                Earliest.of(roots.roots()),
                IndependentRoots.of(whole, roots.roots(), roots.extent()),
                drift,
                greenberg,
                within.links(),
                chain.partial()
                        || (roots.extent().partial() && !lineage.extent().partial()));
    }

    /**
     * Finds the shortest ways from one source to another.
     *
     * @param from the citing end
     * @param to the cited end
     * @param maxDepth how many citations long at most; any number if null
     * @param intents only citations made for these reasons; all if null
     * @param k how many at most, 1 to {@link #MAX_PATHS}; 1 if null
     * @param known what the graph knew when; now if null
     * @return the paths; null if one of the ends is not on record
     * @throws InquiryFault if depth or number is out of bounds
     */
    public @Nullable CitationPaths paths(
            EntryId from,
            EntryId to,
            @Nullable Integer maxDepth,
            @Nullable Set<CitationIntent> intents,
            @Nullable Integer k,
            Moments.@Nullable Known known) {
        int most = depth(maxDepth, "maxDepth");
        int number = k == null ? 1 : k;
        if (number < 1 || number > MAX_PATHS) {
            throw new InquiryFault(
                    InquiryFault.Kind.BAD_PAGE_SIZE,
                    "k",
                    number + " paths are not served.",
                    "a number from 1 to " + MAX_PATHS);
        }
        BooleanSupplier timeUp = timeUp();
        RecordView record = moments.record(known);
        Map<EntryId, Entry> ends = record.byId(List.of(from, to));
        Entry citing = ends.get(from);
        Entry cited = ends.get(to);
        if (citing == null || cited == null) {
            return null;
        }
        ChainOnRecord chain = new Judgements(record)
                .chainBetween(citing.id(), cited.id(), most, timeUp)
                .result();
        CitationGraph graph = ofTheDay(chain);
        return CitationPaths.between(
                intents == null ? graph : graph.withIntents(intents),
                citing.id(),
                cited.id(),
                most,
                number,
                new Budget(Judgements.MAX_CHAIN_SOURCES, Judgements.MAX_CHAIN_CITATIONS, MAX_STEPS, timeUp));
    }

    /** The citations that had certainly or possibly been made by the day asked about, of what was there to be cited. */
    private CitationGraph ofTheDay(ChainOnRecord chain) {
        return moments.askedDay() == null
                ? chain.graph()
                : chain.graph().where(link -> !later(chain, link.citing()) && !later(chain, link.cited()));
    }

    private boolean later(ChainOnRecord chain, EntryId source) {
        return moments.later(
                chain.known().find(source, Source.class).map(Source::when).orElse(null));
    }

    private static int depth(@Nullable Integer depth, String argument) {
        if (depth != null && depth < 0) {
            throw new InquiryFault(
                    InquiryFault.Kind.BAD_FILTER, argument, "A depth of " + depth + " leads nowhere.", "0 or more");
        }
        return depth == null ? Lineage.ANY_DEPTH : depth;
    }

    private static BooleanSupplier timeUp() {
        long end = System.nanoTime() + LONGEST_NANOS;
        return () -> System.nanoTime() - end > 0;
    }
}
