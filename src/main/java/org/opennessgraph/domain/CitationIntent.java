// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

/**
 * Why a source cites another, in the words of the Citation Typing Ontology (CiTO, Shotton 2010 and later),
 * with a polarity of ours.
 */
public enum CitationIntent {
    /** cito:agreesWith. */
    AGREES_WITH(CitationPolarity.POSITIVE),
    /** cito:citesAsAuthority. */
    CITES_AS_AUTHORITY(CitationPolarity.POSITIVE),
    /** cito:citesAsEvidence. */
    CITES_AS_EVIDENCE(CitationPolarity.NEUTRAL),
    /** cito:citesAsDataSource. */
    CITES_AS_DATA_SOURCE(CitationPolarity.NEUTRAL),
    /** cito:citesAsSourceDocument. */
    CITES_AS_SOURCE_DOCUMENT(CitationPolarity.NEUTRAL),
    /** cito:citesAsRecommendedReading. */
    CITES_AS_RECOMMENDED_READING(CitationPolarity.NEUTRAL),
    /** cito:citesAsRelated. */
    CITES_AS_RELATED(CitationPolarity.NEUTRAL),
    /** cito:citesForInformation. */
    CITES_FOR_INFORMATION(CitationPolarity.NEUTRAL),
    /** cito:confirms. */
    CONFIRMS(CitationPolarity.POSITIVE),
    /** cito:supports. */
    SUPPORTS(CitationPolarity.POSITIVE),
    /** cito:obtainsSupportFrom. */
    OBTAINS_SUPPORT_FROM(CitationPolarity.POSITIVE),
    /** cito:obtainsBackgroundFrom. */
    OBTAINS_BACKGROUND_FROM(CitationPolarity.NEUTRAL),
    /** cito:includesQuotationFrom. */
    INCLUDES_QUOTATION_FROM(CitationPolarity.NEUTRAL),
    /** cito:includesExcerptFrom. */
    INCLUDES_EXCERPT_FROM(CitationPolarity.NEUTRAL),
    /** cito:containsAssertionFrom. */
    CONTAINS_ASSERTION_FROM(CitationPolarity.NEUTRAL),
    /** cito:disputes. */
    DISPUTES(CitationPolarity.NEGATIVE),
    /** cito:refutes. */
    REFUTES(CitationPolarity.NEGATIVE),
    /** cito:disagreesWith. */
    DISAGREES_WITH(CitationPolarity.NEGATIVE),
    /** cito:critiques. */
    CRITIQUES(CitationPolarity.NEGATIVE),
    /** cito:qualifies. */
    QUALIFIES(CitationPolarity.NEUTRAL),
    /** cito:corrects. */
    CORRECTS(CitationPolarity.NEGATIVE),
    /** cito:retracts. */
    RETRACTS(CitationPolarity.NEGATIVE),
    /** cito:updates. */
    UPDATES(CitationPolarity.NEUTRAL),
    /** cito:extends. */
    EXTENDS(CitationPolarity.NEUTRAL),
    /** cito:repliesTo. */
    REPLIES_TO(CitationPolarity.NEUTRAL),
    /** cito:reviews. */
    REVIEWS(CitationPolarity.NEUTRAL),
    /** cito:discusses. */
    DISCUSSES(CitationPolarity.NEUTRAL),
    /** cito:documents. */
    DOCUMENTS(CitationPolarity.NEUTRAL),
    /** cito:describes. */
    DESCRIBES(CitationPolarity.NEUTRAL),
    /** cito:compiles. */
    COMPILES(CitationPolarity.NEUTRAL),
    /** cito:credits. */
    CREDITS(CitationPolarity.POSITIVE),
    /** cito:linksTo. */
    LINKS_TO(CitationPolarity.NEUTRAL),
    /** cito:speculatesOn. */
    SPECULATES_ON(CitationPolarity.NEUTRAL),
    /** cito:plagiarizes. */
    PLAGIARIZES(CitationPolarity.NEGATIVE),
    /** cito:cites. */
    CITES(CitationPolarity.NEUTRAL);

    private final CitationPolarity polarity;

    CitationIntent(CitationPolarity polarity) {
        this.polarity = polarity;
    }

    /**
     * @return whether the citing source leans on the cited one or turns against it
     */
    public CitationPolarity polarity() {
        return polarity;
    }
}
