// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.chain.CitationShare;
import org.opennessgraph.domain.chain.Greenberg;

/** How far citations alone lend a claim authority. */
@Type("CitationMeasures")
@Description(
        "How far citations alone lend a claim authority, in the measures of Greenberg (BMJ 2009;339:b2680). Counts "
                + "of citations; none says why somebody cited.")
public final class CitationMeasuresView {
    private final Greenberg greenberg;

    /**
     * @param greenberg the measures
     */
    public CitationMeasuresView(Greenberg greenberg) {
        this.greenberg = greenberg;
    }

    /** As the rest of the app knows it; no field. */
    public Greenberg greenberg() {
        return greenberg;
    }

    /** {@return citation bias} */
    @NonNull
    @Description("Citation bias: of the citations by which supporting sources cite sources that take a side, those of "
            + "supporting sources.")
    public Share getBias() {
        return new Share(greenberg.citationBias());
    }

    /** {@return citation bias among evidence} */
    @NonNull
    @Description("The same among cited sources that hold evidence: a finding, a reading of a clause, or a text that is "
            + "itself looked at.")
    public Share getBiasAmongEvidence() {
        return new Share(greenberg.citationBiasAmongEvidence());
    }

    /** {@return amplification} */
    @NonNull
    @Description("Amplification: of the citations by which supporting sources cite something for the claim, those of "
            + "sources that hold no evidence.")
    public Share getAmplification() {
        return new Share(greenberg.amplification());
    }

    /** {@return transmutation} */
    @NonNull
    @Description(
            "Transmutation: of the citations whose two sources tell the claim, those of a source that puts it less "
                    + "firmly than a fact by one that puts it as a fact.")
    public Share getTransmutation() {
        return new Share(greenberg.transmutation());
    }

    /** {@return whether it is a part only} */
    @Description("True if not every citation was looked at.")
    public boolean isPartial() {
        return greenberg.extent().partial();
    }

    /** A share of citations. */
    @Type("CitationShare")
    @Description("A share of citations, with the citations that it is made of.")
    public static final class Share {
        private final CitationShare measured;

        /**
         * @param measured the citations counted, and all of which they are a part
         */
        public Share(CitationShare measured) {
            this.measured = measured;
        }

        /** As the rest of the app knows it; no field. */
        public CitationShare measured() {
            return measured;
        }

        /** {@return how many count} */
        @Description("How many of them count.")
        public int getNumerator() {
            return measured.counted().size();
        }

        /** {@return of how many} */
        @Description("Of how many.")
        public int getDenominator() {
            return measured.all().size();
        }

        /** {@return the share} */
        @Description("The share, 0 to 1; null if there is nothing to count.")
        public @Nullable Double getShare() {
            return measured.all().isEmpty()
                    ? null
                    : (double) measured.counted().size() / measured.all().size();
        }
    }
}
