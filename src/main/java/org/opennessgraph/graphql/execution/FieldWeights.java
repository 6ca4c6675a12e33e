// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import java.util.Collection;
import java.util.Map;

/**
 * What the schema does not say of its fields: how long a list usually is that takes no page size, and how much more work
 * a field is than the objects it answers. Both by schema coordinates; rounded up from the lists of the seed.
 *
 * <p>One of cost is some 0.3 ms of a processor's time, of app and stores together, as measured over the seed.
 */
final class FieldWeights {

    /** What an operation costs before anything of it is answered. */
    static final int OPERATION = 10;

    /** How many characters of a document cost 1 to read: to parse, measure and validate. */
    private static final int CHARACTERS = 25;

    /** What it costs to go back to another time; twice that to one that is named. */
    private static final int PAST = 40;

    /** What it costs to hold entries against a filter that no order of a list knows. */
    private static final int SIFTING = 80;

    /** Elements of a list that nothing is known of. */
    static final int LIST = 10;

    private static final long PAGE = 100;

    /** Parts of one answer, which are not paged through but cut. */
    private static final Map<String, Long> LONGER_PAGES = Map.of("Lineage", 1_000L);

    /** By how many definitions a thing is judged if no definitions are named. */
    static final int DEFINITIONS = 30;

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
            Map.entry("Query.asOf", PAST),
            Map.entry("Query.assess", 120),
            Map.entry("Query.assessorAgreement", 1_000),
            Map.entry("Query.citationPaths", 100),
            Map.entry("Query.claimsAgainstRecord", 5_000),
            Map.entry("Query.contradictions", 2_600),
            Map.entry("Query.lineage", 100),
            Map.entry("Query.search", 80),
            Map.entry("Query.timeline", 80),
            Map.entry("Query.trace", 100),
            Map.entry("Query.wouldBeTrue", 250),
            Map.entry("Claim.standingReason", 80),
            Map.entry("Claim.verdicts", 80));

    /** What it costs to judge one subject by one definition. */
    private static final Map<String, Integer> JUDGING = Map.of(
            "Query.assessments", 8,
            "Query.coverage", 8,
            "Model.assessments", 8,
            "Product.assessments", 8,
            "License.assessments", 1);

    private FieldWeights() {}

    /** How many elements a list is reckoned to have. */
    static int size(String type, String field) {
        return SIZES.getOrDefault(place(type, field), LIST);
    }

    /** The largest page that lists of a type's objects give. */
    static long largestPage(String type) {
        return LONGER_PAGES.getOrDefault(type, PAGE);
    }

    /** What a field costs beside its objects and what its arguments make of it. */
    static int work(String type, String field) {
        return WORK.getOrDefault(place(type, field), 0);
    }

    /** What each pair of a subject and a definition costs that a field judges. */
    static int judging(String type, String field) {
        return JUDGING.getOrDefault(place(type, field), 0);
    }

    /**
     * What an argument that is given adds to the work of a field.
     *
     * @param work what the field costs without it
     * @param inside the names of the fields of its value; empty if that is no input object
     * @return it; less than nothing where the argument makes less work of it
     */
    static int work(String type, String field, String argument, int work, Collection<String> inside) {
        String place = place(type, field);
        return switch (argument) {
            case "knownAt", "validAt" -> work;
            case "filter" -> place.endsWith(".changes") || inside.contains("text") ? SIFTING : 0;
            // One claim has fewer to be compared with than all of a subject, a claimant or a source.
            case "of" -> place.equals("Query.contradictions") && inside.contains("claim") ? 800 - work : 0;
            default -> 0;
        };
    }

    /** What it costs to read a document, whether it is answered or refused. */
    static int reading(String document) {
        return 1 + document.length() / CHARACTERS;
    }

    /** A question of another time is the same question. */
    private static String place(String type, String field) {
        return (type.equals("AsOf") ? "Query" : type) + "." + field;
    }
}
