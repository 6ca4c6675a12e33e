// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.assessment;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Availability;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.LicenseTerm;
import org.opennessgraph.domain.ModelComponent;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Rule;

/** Names entries and rules for readers. */
final class Words implements Rule.Cases<String> {
    private final KnownEntries known;

    Words(KnownEntries known) {
        this.known = known;
    }

    /** The usual name of an entry; its id if it is not known here. */
    String name(EntryId id) {
        return known.find(id).map(entry -> entry.label()).orElse(id.toString());
    }

    String clause(LicenseTerm term) {
        return "clause " + (term.locator() == null ? term.id().key() : term.locator())
                + (term.quote() == null ? "" : " “" + term.quote() + "”") + " (" + term.kind() + ") of "
                + name(term.license());
    }

    static String clauseOf(@Nullable String locator, @Nullable String quote) {
        return (locator == null ? "" : " by clause " + locator) + (quote == null ? "" : " “" + quote + "”");
    }

    static String on(@Nullable PartialDate date) {
        return date == null ? "" : " on " + date;
    }

    String rule(Rule rule) {
        return rule.as(this);
    }

    @Override
    public String all(Rule.All rule) {
        return joined(rule.rules(), " and ");
    }

    @Override
    public String any(Rule.Any rule) {
        return joined(rule.rules(), " or ");
    }

    @Override
    public String not(Rule.Not rule) {
        if (rule.rule() instanceof Rule.Meets meets) {
            return "does not meet " + name(meets.definition());
        }
        return "not (" + rule(rule.rule()) + ")";
    }

    @Override
    public String atLeast(Rule.AtLeast rule) {
        return "at least " + rule.n() + " of: " + joined(rule.of(), ", ");
    }

    @Override
    public String noTerm(Rule.NoTerm rule) {
        return "has no clause of " + list(rule.kinds());
    }

    @Override
    public String approvedBy(Rule.ApprovedBy rule) {
        return "is approved by " + rule.by();
    }

    @Override
    public String oneOf(Rule.OneOf rule) {
        return "is " + rule.licenses().stream().map(this::name).collect(Collectors.joining(" or "));
    }

    @Override
    public String between(Rule.Between rule) {
        return rule(rule.sufficient()) + ", or undecided and " + rule(rule.necessary());
    }

    @Override
    public String each(Rule.Each rule) {
        return "each of " + components(rule.components(), rule.available(), rule.license());
    }

    @Override
    public String some(Rule.Some rule) {
        return "one of " + components(rule.components(), rule.available(), rule.license());
    }

    @Override
    public String meets(Rule.Meets rule) {
        return "meets " + name(rule.definition());
    }

    @Override
    public String holds(Rule.Holds rule) {
        return "meets " + name(rule.criterion());
    }

    @Override
    public String judged(Rule.Judged rule) {
        return "is such that “" + rule.what() + "”";
    }

    static String list(Collection<? extends Enum<?>> words) {
        return words.stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    private String components(
            List<ModelComponent> components, @Nullable Availability available, @Nullable Rule license) {
        return components.stream().map(ModelComponent::words).collect(Collectors.joining(", "))
                + (available == null ? "" : " is " + available)
                + (license == null ? "" : " under a licence that " + rule(license));
    }

    private String joined(List<Rule> rules, String by) {
        return rules.stream()
                .map(part -> part.parts().size() > 1 ? "(" + rule(part) + ")" : rule(part))
                .collect(Collectors.joining(by));
    }
}
