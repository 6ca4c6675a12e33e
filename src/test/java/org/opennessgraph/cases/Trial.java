// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.cases;

import java.util.List;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.domain.assessment.Assessment;

/**
 * What OSI found when it tried its definition on models in 2024, as its FAQ of 2024-10-22 tells. OSI calls it no
 * certification, so it is no fact that a verdict of ours may rest on.
 *
 * @param model the model; of Grok, Mixtral and Falcon OSI does not say which one
 * @param outcome what OSI found
 */
record Trial(String model, Outcome outcome) {
    static final String DEFINITION = "osaid-1.0";

    enum Outcome {
        PASSED("passed"),
        OTHER_TERMS("would pass with other legal terms"),
        FAILED("failed");

        final String words;

        Outcome(String words) {
            this.words = words;
        }
    }

    static final List<Trial> ALL = List.of(
            new Trial("pythia", Outcome.PASSED),
            new Trial("olmo", Outcome.PASSED),
            new Trial("amber", Outcome.PASSED),
            new Trial("crystalcoder", Outcome.PASSED),
            new Trial("t5", Outcome.PASSED),
            new Trial("bloom", Outcome.OTHER_TERMS),
            new Trial("starcoder2", Outcome.OTHER_TERMS),
            new Trial("falcon-7b", Outcome.OTHER_TERMS),
            new Trial("falcon-40b", Outcome.OTHER_TERMS),
            new Trial("falcon-180b", Outcome.OTHER_TERMS),
            new Trial("falcon-2-11b", Outcome.OTHER_TERMS),
            new Trial("llama-2", Outcome.FAILED),
            new Trial("grok-1", Outcome.FAILED),
            new Trial("phi-2", Outcome.FAILED),
            new Trial("mixtral-8x7b", Outcome.FAILED));

    Assessment ours() {
        return Verdicts.of(model, DEFINITION);
    }

    /** Passed is YES; failed is NO; with other terms is NO now. */
    Truth expected() {
        return outcome == Outcome.PASSED ? Truth.YES : Truth.NO;
    }

    boolean agrees() {
        return ours().result() == expected();
    }
}
