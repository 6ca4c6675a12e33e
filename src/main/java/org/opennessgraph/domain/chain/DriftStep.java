// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

/**
 * A citation on whose way a claim changed. Who changed it and when, is told by the citing side.
 *
 * @param citation the citation
 * @param cited how the cited source tells it; of several tellings the one nearest to the citing source's
 * @param citing how the citing source tells it
 * @param term what became of the term
 * @param scope what became of what it is about
 * @param modality what became of how firmly it is put
 */
public record DriftStep(
        CitationLink citation,
        Telling cited,
        Telling citing,
        TermChange term,
        ScopeChange scope,
        ModalityChange modality) {

    /**
     * @return whether the citing source says more than the cited one in any of the three ways
     */
    public boolean inflates() {
        return term == TermChange.STRONGER || scope == ScopeChange.WIDER || modality == ModalityChange.FIRMER;
    }

    /** How much changed: the fewer ways, the nearer; among equally many a change of scope is the farthest. */
    int distance() {
        int ways = 0;
        ways += term == TermChange.SAME ? 0 : term == TermChange.REVERSED ? 10 : 3;
        ways += scope == ScopeChange.SAME ? 0 : 4;
        ways += modality == ModalityChange.SAME || modality == ModalityChange.UNKNOWN ? 0 : 2;
        return ways;
    }
}
