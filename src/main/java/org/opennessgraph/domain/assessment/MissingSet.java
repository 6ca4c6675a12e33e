// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.assessment;

import java.util.List;
import org.opennessgraph.domain.Truth;

/**
 * Missing facts that together would decide a verdict; without any one of them it would stay undecided. They decide by
 * what their texts say; one that says more may bring up a dispute. Where the texts leave open in which of several ways
 * the facts turn out, at least one of these ways decides, and none decides the other way.
 *
 * @param verdict the verdict that they would lead to, YES or NO
 * @param facts the facts, each once, sorted by what they are about
 */
public record MissingSet(Truth verdict, List<MissingFact> facts) {
    /** Copies the list. */
    public MissingSet {
        facts = List.copyOf(facts);
    }
}
