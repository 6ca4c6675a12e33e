// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.assessment;

import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Criterion;
import org.opennessgraph.domain.Definition;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.Rule;

/** Tells the rules of definitions and criteria in words. The rules are ours; the definitions are their makers'. */
public final class RuleText {
    private RuleText() {}

    /**
     * @param definition a definition
     * @param known where the entries are found that its rule names
     * @return its pass rule as one sentence, or null if it has none
     */
    public static @Nullable String of(Definition definition, KnownEntries known) {
        Rule rule = definition.rule();
        return rule == null
                ? null
                : Words.sentence("by Openness Graph's rule, something meets " + definition.label() + " if it "
                        + new Words(known, definition.id()).rule(rule));
    }

    /**
     * @param criterion a criterion
     * @param known where its definition and the entries are found that its rule names
     * @return its rule as one sentence, or null if it has none
     */
    public static @Nullable String of(Criterion criterion, KnownEntries known) {
        Rule rule = criterion.rule();
        return rule == null
                ? null
                : Words.sentence("by Openness Graph's rule, something meets " + new Words(known).criterion(criterion)
                        + " if it " + new Words(known, criterion.definition()).rule(rule)
                        + "; readings of the criterion are weighed beside the rule");
    }
}
