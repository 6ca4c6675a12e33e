// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import java.util.Map;

/**
 * What the schema does not say of its fields: how long a list usually is that takes no page size, and how much more work
 * a field is than the objects it answers. Both by schema coordinates; rounded up from the lists of the seed.
 */
final class FieldWeights {

    /** Elements of a list that nothing is known of. */
    static final int LIST = 10;

    private static final long PAGE = 100;

    /** Parts of one answer, which are not paged through but cut. */
    private static final Map<String, Long> LONGER_PAGES = Map.of("Lineage", 1_000L);

    /** By how many definitions a thing is judged if no definitions are named. */
    private static final int DEFINITIONS = 30;

    private static final Map<String, Integer> SIZES = Map.ofEntries(
            Map.entry("Query.assessments", DEFINITIONS),
            Map.entry("Model.assessments", DEFINITIONS),
            Map.entry("License.assessments", DEFINITIONS),
            Map.entry("Product.assessments", DEFINITIONS),
            Map.entry("Assessment.criteria", 5),
            Map.entry("Assessment.missing", 3),
            Map.entry("Assessment.steps", 10),
            Map.entry("MissingSet.facts", 2),
            Map.entry("Step.entries", 2),
            Map.entry("Trace.claims", 30),
            Map.entry("Trace.edges", 200),
            Map.entry("Trace.nodes", 150),
            Map.entry("Trace.sources", 80),
            Map.entry("Trace.tree", 150),
            Map.entry("Timeline.events", 50),
            Map.entry("ClaimsAgainstRecord.claims", 50),
            Map.entry("ClaimsAgainstRecord.statements", 100),
            Map.entry("TermsCarried.terms", DEFINITIONS));

    private static final Map<String, Integer> WORK = Map.ofEntries(
            Map.entry("Query.__schema", 500),
            Map.entry("Query.__type", 20),
            Map.entry("Query.assess", 150),
            Map.entry("Query.assessorAgreement", 50),
            Map.entry("Query.citationPaths", 100),
            Map.entry("Query.claimsAgainstRecord", 50),
            Map.entry("Query.contradictions", 50),
            Map.entry("Query.coverage", 100),
            Map.entry("Query.lineage", 100),
            Map.entry("Query.search", 20),
            Map.entry("Query.timeline", 20),
            Map.entry("Query.trace", 50),
            Map.entry("Query.wouldBeTrue", 50));

    private FieldWeights() {}

    /** How many elements a list is reckoned to have. */
    static int size(String type, String field) {
        return SIZES.getOrDefault(place(type, field), LIST);
    }

    /** The largest page that lists of a type's objects give. */
    static long largestPage(String type) {
        return LONGER_PAGES.getOrDefault(type, PAGE);
    }

    /** What a field costs beside its objects. */
    static int work(String type, String field) {
        return WORK.getOrDefault(place(type, field), 0);
    }

    /** A question of another time is the same question. */
    private static String place(String type, String field) {
        return (type.equals("AsOf") ? "Query" : type) + "." + field;
    }
}
