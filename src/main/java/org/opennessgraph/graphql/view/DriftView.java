// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Polarity;
import org.opennessgraph.domain.Quantifier;
import org.opennessgraph.domain.chain.Drift;
import org.opennessgraph.domain.chain.Modality;
import org.opennessgraph.domain.chain.ModalityChange;
import org.opennessgraph.domain.chain.ScopeChange;
import org.opennessgraph.domain.chain.Telling;
import org.opennessgraph.domain.chain.TermChange;

/** What changed on the way of a claim. */
@Type("Drift")
@Description("What changed on the way of a claim, citation by citation.")
public final class DriftView {
    private final Drift drift;

    /**
     * @param drift the changes
     */
    public DriftView(Drift drift) {
        this.drift = drift;
    }

    /** {@return the citations with a change} */
    @NonNull
    @Description("The citations with a change.")
    public List<@NonNull DriftStep> getSteps() {
        return drift.steps().stream().map(DriftStep::new).toList();
    }

    /** {@return how many citations were compared} */
    @Description("How many citations have both sides on record, so that they could be compared.")
    public int getCompared() {
        return drift.compared();
    }

    /** {@return whether it is a part only} */
    @Description("True if not every citation was looked at.")
    public boolean isPartial() {
        return drift.extent().partial();
    }

    /** A citation on whose way a claim changed. */
    @Type("DriftStep")
    @Description("A citation on whose way a claim changed: how the cited source tells it, and how the citing one does.")
    public static final class DriftStep {
        private final org.opennessgraph.domain.chain.DriftStep step;

        /**
         * @param step it
         */
        public DriftStep(org.opennessgraph.domain.chain.DriftStep step) {
            this.step = step;
        }

        /** As the rest of the app knows it; no field. */
        public org.opennessgraph.domain.chain.DriftStep step() {
            return step;
        }

        /** {@return how the cited source tells it} */
        @NonNull
        @Description(
                "How the cited source tells it, in its own voice if it has one on this; of several tellings the one "
                        + "nearest to the citing source's.")
        public TellingOf getBefore() {
            return new TellingOf(step.cited());
        }

        /** {@return how the citing source tells it} */
        @NonNull
        @Description("How the citing source tells it: by whom, and when.")
        public TellingOf getAfter() {
            return new TellingOf(step.citing());
        }

        /** {@return what became of the term} */
        @NonNull
        @Description("What became of the term of openness.")
        public TermChange getTerm() {
            return step.term();
        }

        /** {@return what became of the scope} */
        @NonNull
        @Description("What became of what it is about.")
        public ScopeChange getScope() {
            return step.scope();
        }

        /** {@return what became of the modality} */
        @NonNull
        @Description("What became of how firmly it is put.")
        public ModalityChange getModality() {
            return step.modality();
        }

        /** {@return whether more is said than before} */
        @Description("True if the citing source says more than the cited one: a stronger term, a wider scope, or more "
                + "firmly.")
        public boolean isInflates() {
            return step.inflates();
        }
    }

    /** How a source tells a claim. */
    @Type("Telling")
    @Description("How a source tells a claim.")
    public static final class TellingOf {
        private final Telling telling;

        /**
         * @param telling it
         */
        public TellingOf(Telling telling) {
            this.telling = telling;
        }

        /** As the rest of the app knows it; no field. */
        public Telling telling() {
            return telling;
        }

        /** {@return affirmed or denied} */
        @Description("For an openness claim: whether the term is affirmed or denied.")
        public @Nullable Polarity getPolarity() {
            return telling.meaning().polarity();
        }

        /** {@return how much of the subject} */
        @NonNull
        @Description("How much of the subject it speaks of.")
        public Quantifier getQuantifier() {
            return telling.meaning().quantifier();
        }

        /** {@return how firmly} */
        @Description("How firmly it is put; null if that is not on record.")
        public @Nullable Modality getModality() {
            return telling.modality();
        }

        /** {@return when} */
        @Description("When it was told.")
        public @Nullable PartialDateView getOn() {
            return PartialDateView.orNull(telling.on());
        }
    }
}
