// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

/** Descriptions that many fields share. */
final class Docs {
    static final String FIRST = "How many from the start, 1 to 100; 20 if neither first nor last is given.";
    static final String AFTER = "The cursor behind which the page begins.";
    static final String LAST = "How many from the end, 1 to 100.";
    static final String BEFORE = "The cursor before which the page ends.";
    static final String DATE_ORDER = "In which order; undated entries come last, or first when the latest come first.";
    static final String ORDER = "In which order.";
    static final String INTENTS =
            "Only citations made for one of these reasons; for any if not given. An empty list lets none through.";

    private static final String DAY =
            ": 2023, 2023-07 or 2023-07-18. A rough date counts by its first day; what has no date, or one whose"
                    + " beginning is open, is in no range.";
    /** Follows the word for what is dated: made, published and so on. */
    static final String FROM = " on this day or later" + DAY;
    /** Follows the word for what is dated: made, published and so on. */
    static final String TO = " on this day or earlier" + DAY;

    static final String VALID_AT =
            "The day that is asked about, such as 2024-05-01; today if not given. A year or month "
                    + "is asked of its last day that does not lie ahead.";
    static final String KNOWN_AT = "What the graph knew at a past time; what it knows now if not given.";
    static final String DEFINITIONS =
            "Only by these definitions, at most 50; by all that have a pass rule if not given, by none if empty.";

    static final String JUDGED =
            "The id of a model, licence or product. A family of models is judged by no definition, "
                    + "as its members may differ: ask for them.";
    static final String ALL_JUDGED =
            "The ids of models, licences or products, at most 100. A family of models is judged by no definition, as"
                    + " its members may differ: ask for them.";

    /** What would be right where a subject is asked for. */
    static final String A_SUBJECT =
            "the id of a model, a family of models, a class of things, a product, a licence, a definition or an"
                    + " organization";

    private Docs() {}
}
