// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

import java.util.List;

/**
 * What changed on the way: the citations on which a claim got stronger or weaker, wider or narrower, firmer or softer.
 *
 * @param steps the citations with a change, by citing and cited source
 * @param compared how many citations have both sides on record, so that they could be compared
 * @param extent what this rests on
 */
public record Drift(List<DriftStep> steps, int compared, Extent extent) {

    /** Keeps a copy. */
    public Drift {
        steps = List.copyOf(steps);
    }

    /**
     * Compares how the citing source tells a claim with how the cited one does, for each citation. If the citation
     * carries a claim, that claim is compared; else all that the citing source tells, except what it took from
     * elsewhere by the record. It is compared with what the cited source tells of the same claim, or of openness of the
     * same line of subjects; if the cited source tells several such things, with the one that is nearest. A source that
     * says the opposite of one that it cites against is no step. Linear in the pairs of tellings compared.
     *
     * @param graph the citations to look at
     * @param tellings how their sources tell claims
     * @param budget how much it may cost; a step is a pair compared
     * @return the changes
     */
    public static Drift of(CitationGraph graph, Tellings tellings, Budget budget) {
        return new DriftSearch(graph, tellings, new Meter(budget)).drift();
    }
}
