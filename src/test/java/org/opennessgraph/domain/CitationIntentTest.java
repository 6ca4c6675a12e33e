// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationIntentTest {
    /** The properties below cito:cites, and that itself, in the version of 2026-06-22. */
    private static final String ONTOLOGY = """
            agreesWith cites citesAsAuthority citesAsDataSource citesAsEvidence citesAsMetadataDocument
            citesAsPotentialSolution citesAsRecommendedReading citesAsRelated citesAsSourceDocument citesForInformation
            compiles confirms containsAssertionFrom corrects credits critiques derides describes disagreesWith discusses
            disputes documents extends includesExcerptFrom includesQuotationFrom linksTo obtainsBackgroundFrom
            obtainsSupportFrom parodies plagiarizes qualifies refutes repliesTo retracts reviews ridicules speculatesOn
            supports updates usesConclusionsFrom usesDataFrom usesMethodIn""";

    @Test
    void holds_the_properties_of_the_ontology_and_no_others() {
        assertThat(Arrays.stream(CitationIntent.values()).map(CitationIntent::citoName))
                .containsExactlyInAnyOrder(ONTOLOGY.split("\\s+", -1));
    }

    @ParameterizedTest
    @EnumSource
    void is_found_by_its_name_with_or_without_the_ontology_before_it(CitationIntent intent) {
        String name = intent.citoName();

        assertThat(CitationIntent.ofCito(name)).contains(intent);
        assertThat(CitationIntent.ofCito("cito:" + name)).contains(intent);
        assertThat(CitationIntent.ofCito("http://purl.org/spar/cito/" + name)).contains(intent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cito:", "isCitedBy", "CITES_AS_EVIDENCE", "http://purl.org/spar/cito/"})
    void other_names_are_none(String name) {
        assertThat(CitationIntent.ofCito(name)).isEmpty();
    }
}
