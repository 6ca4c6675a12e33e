// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a source cites another, in the words of the Citation Typing Ontology (CiTO, Shotton 2010 and later),
 * with a polarity of ours.
 */
public enum CitationIntent {
    // All properties by which one source cites another; their inverses are the same citations from the other side.
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
    /** cito:citesAsMetadataDocument. */
    CITES_AS_METADATA_DOCUMENT(CitationPolarity.NEUTRAL),
    /** cito:citesAsPotentialSolution. */
    CITES_AS_POTENTIAL_SOLUTION(CitationPolarity.NEUTRAL),
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
    /** cito:usesDataFrom. */
    USES_DATA_FROM(CitationPolarity.NEUTRAL),
    /** cito:usesMethodIn. */
    USES_METHOD_IN(CitationPolarity.NEUTRAL),
    /** cito:usesConclusionsFrom. */
    USES_CONCLUSIONS_FROM(CitationPolarity.POSITIVE),
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
    /** cito:derides. */
    DERIDES(CitationPolarity.NEGATIVE),
    /** cito:ridicules. */
    RIDICULES(CitationPolarity.NEGATIVE),
    /** cito:parodies. */
    PARODIES(CitationPolarity.NEGATIVE),
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
     * @return its name in the ontology, such as {@code citesAsEvidence}
     */
    public String citoName() {
        StringBuilder name = new StringBuilder();
        for (String word : name().split("_", -1)) {
            String lower = word.toLowerCase(Locale.ROOT);
            name.append(name.isEmpty() ? lower : lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1));
        }
        return name.toString();
    }

    /**
     * @param cito a name of the ontology, plain, as {@code cito:citesAsEvidence}, or as its address
     *     {@code http://purl.org/spar/cito/citesAsEvidence}
     * @return the intent, or nothing if the ontology has no such property by which one source cites another
     */
    public static Optional<CitationIntent> ofCito(String cito) {
        String name = cito.substring(Math.max(cito.lastIndexOf('/'), cito.lastIndexOf(':')) + 1);
        return Arrays.stream(values())
                .filter(intent -> intent.citoName().equals(name))
                .findFirst();
    }

    /**
     * @return whether the citing source leans on the cited one or turns against it
     */
    public CitationPolarity polarity() {
        return polarity;
    }
}
