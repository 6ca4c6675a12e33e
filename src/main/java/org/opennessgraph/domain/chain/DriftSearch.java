// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.CitationPolarity;
import org.opennessgraph.domain.EntryId;

/** Compares tellings along citations. */
final class DriftSearch {
    private final CitationGraph graph;
    private final Tellings tellings;
    private final Meter meter;
    private final List<DriftStep> steps = new ArrayList<>();
    private int compared;

    DriftSearch(CitationGraph graph, Tellings tellings, Meter meter) {
        this.graph = graph;
        this.tellings = tellings;
        this.meter = meter;
    }

    Drift drift() {
        for (int link = 0; link < graph.linkCount() && meter.takesCitation(); link++) {
            compare(graph.link(link));
        }
        if (graph.isAnyLeftOut()) {
            meter.cut(ChainCut.READING);
        }
        return new Drift(steps, compared, meter.extent());
    }

    private void compare(CitationLink link) {
        List<Telling> before = tellings.in(link.cited());
        boolean any = false;
        for (Telling after : before.isEmpty() ? List.<Telling>of() : told(link)) {
            DriftStep nearest = nearest(link, before, after);
            if (meter.stopped()) {
                return;
            }
            if (nearest != null) {
                any = true;
                if (isChange(nearest)) {
                    steps.add(nearest);
                }
            }
        }
        compared += any ? 1 : 0;
    }

    /**
     * What the citing source tells in this citation, each claim as firmly as it ever tells it, and what it denies with
     * the cited source as a ground.
     */
    private Collection<Telling> told(CitationLink link) {
        EntryId carried = link.carries();
        Map<EntryId, Telling> told = new TreeMap<>();
        for (Telling telling : tellings.in(link.citing())) {
            EntryId claim = telling.meaning().claim();
            if (carried == null ? tellings.mayComeFrom(telling, link.cited()) : carried.equals(claim)) {
                told.merge(claim, telling, DriftSearch::firmer);
            }
        }
        if (carried != null && told.isEmpty()) {
            tellings.meaning(carried)
                    .ifPresent(meaning -> told.put(carried, tellings.unstated(link.citing(), meaning)));
        }
        List<Telling> all = new ArrayList<>(told.values());
        // Who both says so and argues against the opposite says it once.
        tellings.denials(link.citing(), link.cited()).stream()
                .filter(denial -> told.values().stream()
                        .noneMatch(telling -> telling.meaning().saysTheSame(denial.meaning())))
                .forEach(all::add);
        return all;
    }

    private static Telling firmer(Telling one, Telling other) {
        return ModalityChange.of(one.modality(), other.modality()) == ModalityChange.FIRMER
                        || one.modality() == Modality.IRONY
                ? other
                : one;
    }

    /**
     * The step from the nearest telling of the cited source. Its own voice counts before what it tells of others,
     * except that what somebody else is quoted with may be passed on as such.
     */
    private @Nullable DriftStep nearest(CitationLink link, List<Telling> before, Telling after) {
        DriftStep nearest = null;
        DriftStep ofOthers = null;
        for (Telling one : before) {
            if (!meter.takesStep()) {
                return null;
            }
            if (!tellings.comparable(one.meaning(), after.meaning())) {
                continue;
            }
            DriftStep step = tellings.step(link, one, after);
            if (one.own() || (passesOn(after) && isSame(one.meaning(), after.meaning()))) {
                nearest = nearer(nearest, step);
            } else {
                ofOthers = nearer(ofOthers, step);
            }
        }
        return nearest == null ? ofOthers : nearest;
    }

    private static DriftStep nearer(@Nullable DriftStep one, DriftStep other) {
        return one == null || other.distance() < one.distance() ? other : one;
    }

    /** Whether a source tells something of others, or nothing is on record of how it tells it. */
    private static boolean passesOn(Telling telling) {
        return !telling.own() || telling.statement() == null;
    }

    private static boolean isSame(Meaning one, Meaning other) {
        return one.claim().equals(other.claim()) && one.polarity() == other.polarity();
    }

    /**
     * Whether something changed. To say the opposite of a source that is cited to be contradicted is no change, nor is
     * it one where either side only tells what others say.
     */
    private static boolean isChange(DriftStep step) {
        if (step.term() == TermChange.REVERSED) {
            return step.citation().intent().polarity() != CitationPolarity.NEGATIVE
                    && step.cited().own()
                    && step.citing().own();
        }
        return step.term() != TermChange.SAME
                || (step.scope() != ScopeChange.SAME && step.scope() != ScopeChange.UNRESOLVED)
                || (step.modality() != ModalityChange.SAME && step.modality() != ModalityChange.UNKNOWN);
    }
}
