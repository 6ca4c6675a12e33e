// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.Rule;
import org.opennessgraph.domain.assessment.RuleText;
import org.opennessgraph.format.EntryJson;
import org.opennessgraph.graph.Found;
import org.opennessgraph.graphql.view.CriterionView;
import org.opennessgraph.graphql.view.DefinitionView;
import org.opennessgraph.inquiry.Entries;

/** The rules of definitions and criteria, in words and as data. One statement a field and level. */
@GraphQLApi
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class RuleFields {
    private static final EntryJson JSON = new EntryJson();

    private final Entries entries;

    RuleFields(Entries entries) {
        this.entries = entries;
    }

    /** {@return for each definition, its pass rule in words} */
    @Name("rule")
    @Description(
            "Its pass rule in words: when Openness Graph says that something meets it; null if it has none and gives "
                    + "no verdict.")
    public List<@Nullable String> ruleOfDefinition(@Source List<DefinitionView> views) {
        Set<EntryId> named = new LinkedHashSet<>();
        views.forEach(view -> named.addAll(named(view.entry().rule())));
        KnownEntries known =
                known(named).and(views.stream().map(DefinitionView::entry).toList());
        List<@Nullable String> texts = new ArrayList<>();
        views.forEach(view -> texts.add(RuleText.of(view.entry(), known)));
        return texts;
    }

    /** {@return for each criterion, its rule in words} */
    @Name("rule")
    @Description("Its rule in words: when Openness Graph says that something meets it, as far as that can be told from "
            + "facts; null if it has none, and only readings decide.")
    public List<@Nullable String> ruleOfCriterion(@Source List<CriterionView> views) {
        Set<EntryId> named = new LinkedHashSet<>();
        views.forEach(view -> {
            named.add(view.entry().definition());
            named.addAll(named(view.entry().rule()));
        });
        KnownEntries known = known(named);
        List<@Nullable String> texts = new ArrayList<>();
        views.forEach(view -> texts.add(RuleText.of(view.entry(), known)));
        return texts;
    }

    /** {@return for each definition, its pass rule as data} */
    @Name("ruleAsJson")
    @Description("Its pass rule as JSON, in the form in which rules are written; null if it has none.")
    public List<@Nullable String> dataOfDefinition(@Source List<DefinitionView> views) {
        List<@Nullable String> texts = new ArrayList<>();
        views.forEach(view -> texts.add(text(view.entry().rule())));
        return texts;
    }

    /** {@return for each criterion, its rule as data} */
    @Name("ruleAsJson")
    @Description("Its rule as JSON, in the form in which rules are written; null if it has none.")
    public List<@Nullable String> dataOfCriterion(@Source List<CriterionView> views) {
        List<@Nullable String> texts = new ArrayList<>();
        views.forEach(view -> texts.add(text(view.entry().rule())));
        return texts;
    }

    private static @Nullable String text(@Nullable Rule rule) {
        return rule == null ? null : JSON.text(rule);
    }

    private static Set<EntryId> named(@Nullable Rule rule) {
        return rule == null ? Set.of() : rule.references();
    }

    private KnownEntries known(Set<EntryId> named) {
        List<Entry> found = new ArrayList<>();
        if (!named.isEmpty()) {
            for (Found one : entries.byId(named).values()) {
                Entry entry = one.entry();
                if (entry != null) {
                    found.add(entry);
                }
            }
        }
        return KnownEntries.of(found);
    }
}
