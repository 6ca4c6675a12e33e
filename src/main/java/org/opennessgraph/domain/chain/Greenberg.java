// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.CitationPolarity;
import org.opennessgraph.domain.EntryId;

/**
 * How far citations alone lend a claim authority, in the measures of Greenberg ("How citation distortions create
 * unfounded authority", BMJ 2009;339:b2680), brought to the terms of this graph. Each is a count of citations about the
 * claim, and none says why somebody cited.
 *
 * @param citationBias of the citations by which supporting sources cite sources that take a side, those of supporting
 *     sources
 * @param citationBiasAmongEvidence the same among cited sources that hold evidence
 * @param supporting the sources that support the claim, by id
 * @param opposing the sources that oppose it, by id: with the supporting ones, what there was to cite
 * @param amplification of the citations by which supporting sources cite something for the claim, those of sources that
 *     hold no evidence
 * @param transmutation of the citations whose two sources tell the claim, those of a source that puts it less
 *     firmly than a fact by one that puts it as a fact
 * @param extent what this rests on
 */
public record Greenberg(
        CitationShare citationBias,
        CitationShare citationBiasAmongEvidence,
        List<EntryId> supporting,
        List<EntryId> opposing,
        CitationShare amplification,
        CitationShare transmutation,
        Extent extent) {

    /** Keeps copies. */
    public Greenberg {
        supporting = List.copyOf(supporting);
        opposing = List.copyOf(opposing);
    }

    /**
     * Measures a claim. Linear in the citations and the tellings of the claim.
     *
     * @param graph sources and citations
     * @param sides who stands where on the claim
     * @param tellings how sources tell the claim
     * @param budget how much it may cost
     * @return the measures
     */
    public static Greenberg of(CitationGraph graph, Sides sides, Tellings tellings, Budget budget) {
        Meter meter = new Meter(budget);
        Count bias = new Count();
        Count evidenceBias = new Count();
        Count amplification = new Count();
        Count transmutation = new Count();
        for (int number = 0; number < graph.linkCount() && meter.takesCitation(); number++) {
            CitationLink link = graph.link(number);
            if (!sides.concerns(link)) {
                continue;
            }
            boolean toSupporting = sides.supporting().contains(link.cited());
            if (sides.supporting().contains(link.citing())) {
                boolean toEvidence = sides.evidence().contains(link.cited());
                if (toSupporting || sides.opposing().contains(link.cited())) {
                    bias.add(link, toSupporting);
                    if (toEvidence) {
                        evidenceBias.add(link, toSupporting);
                    }
                }
                if (isForClaim(link, sides)) {
                    amplification.add(link, !toEvidence);
                }
            }
            transmute(link, sides, tellings, transmutation);
        }
        if (graph.isAnyLeftOut()) {
            meter.cut(ChainCut.READING);
        }
        return new Greenberg(
                bias.share(),
                evidenceBias.share(),
                inGraph(graph, sides.supporting()),
                inGraph(graph, sides.opposing()),
                amplification.share(),
                transmutation.share(),
                meter.extent());
    }

    private static boolean isForClaim(CitationLink link, Sides sides) {
        EntryId carried = link.carries();
        return link.intent().polarity() != CitationPolarity.NEGATIVE
                && (carried == null
                        ? sides.supporting().contains(link.cited())
                        : sides.claims().contains(carried));
    }

    private static void transmute(CitationLink link, Sides sides, Tellings tellings, Count transmutation) {
        Modality before = firmest(tellings.in(link.cited()), sides.claims());
        Modality after = firmest(tellings.in(link.citing()), sides.claims());
        if (before != null && after != null && !link.citing().equals(link.cited())) {
            transmutation.add(link, before != Modality.FACT && after == Modality.FACT);
        }
    }

    private static List<EntryId> inGraph(CitationGraph graph, Set<EntryId> sources) {
        return sources.stream().filter(graph::contains).sorted().toList();
    }

    /** How firmly a source puts the claim at most; irony does not put it. */
    private static @Nullable Modality firmest(List<Telling> tellings, Set<EntryId> claims) {
        Modality firmest = null;
        for (Telling telling : tellings) {
            Modality modality = telling.modality();
            if (modality != null
                    && modality != Modality.IRONY
                    && claims.contains(telling.meaning().claim())
                    && (firmest == null || modality.compareTo(firmest) > 0)) {
                firmest = modality;
            }
        }
        return firmest;
    }

    private static final class Count {
        private final List<CitationLink> counted = new ArrayList<>();
        private final List<CitationLink> all = new ArrayList<>();

        void add(CitationLink link, boolean counts) {
            all.add(link);
            if (counts) {
                counted.add(link);
            }
        }

        CitationShare share() {
            return new CitationShare(counted, all);
        }
    }
}
