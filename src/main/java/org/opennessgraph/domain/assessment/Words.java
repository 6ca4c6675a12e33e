// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Availability;
import org.opennessgraph.domain.Criterion;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.LicenseTerm;
import org.opennessgraph.domain.ModelComponent;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Rule;
import org.opennessgraph.domain.TermKind;

/** Names entries and rules for readers. A rule in words stands after "it", as in "is approved by OSI". */
final class Words implements Rule.Cases<String> {
    private static final String[][] OPPOSITES = {
        {"does not meet ", "meets "},
        {"meets ", "does not meet "},
        {"has no clause that ", "has a clause that "},
        {"is approved by ", "is not approved by "},
    };

    private final KnownEntries known;
    /** A definition whose criteria need not say that they are its own. */
    private final @Nullable EntryId within;

    Words(KnownEntries known) {
        this(known, null);
    }

    Words(KnownEntries known, @Nullable EntryId within) {
        this.known = known;
        this.within = within;
    }

    /** The usual name of an entry, a criterion's with its definition; its key if it is not known here. */
    String name(EntryId id) {
        Optional<Criterion> criterion = known.find(id, Criterion.class);
        return criterion.isPresent()
                ? criterion(criterion.get())
                : known.find(id).map(entry -> entry.label()).orElse(id.key());
    }

    /** A criterion by its number and name; one that has a mere sign for a number by its name. */
    String criterion(Criterion criterion) {
        String number = criterion.number();
        String name = criterion.name();
        boolean sign = Character.isLowerCase(number.charAt(0)) || number.equalsIgnoreCase(name);
        String of = criterion.definition().equals(within) ? "" : " of " + name(criterion.definition());
        return sign
                ? "criterion “" + name + "”" + of
                : "criterion " + number + ", " + name + (of.isEmpty() ? "" : "," + of);
    }

    /** A component of a subject. */
    String component(EntryId subject, ModelComponent component) {
        return component.words() + " of " + name(subject);
    }

    /** Subjects of a type. */
    static String many(EntryType type) {
        return switch (type) {
            case MODEL_FAMILY -> "families of models";
            case SUBJECT_CLASS -> "classes of things";
            case LICENSE -> "licences";
            default -> type.prefix() + "s";
        };
    }

    /** When something was, with a space before: a day, a month or year, or what is known of it; nothing if unknown. */
    static String at(@Nullable PartialDate date) {
        if (date == null) {
            return "";
        }
        String text = date.toString();
        if (text.startsWith("../")) {
            return " by " + PartialDate.parse(text.substring(3)).inWords();
        }
        boolean plain = !text.contains("/") && !text.endsWith("~");
        boolean day = text.length() >= 10;
        return (!plain ? " " : day ? " on " : " in ") + date.inWords();
    }

    /** A clause by its place, its words, what it does and the text that it stands in. */
    String clause(LicenseTerm term) {
        String place =
                term.locator() == null ? "a clause" : term.hasNamedPlace() ? term.locator() : place(term.locator());
        return place + (term.quote() == null ? "" : " “" + term.quote() + "”") + " ("
                + term.kind().words() + ") of " + name(term.license());
    }

    static String clauseOf(@Nullable String locator, @Nullable String quote) {
        return (locator == null ? "" : " by " + place(locator)) + (quote == null ? "" : " “" + quote + "”");
    }

    /** Some places are numbers, others are described. */
    private static String place(String locator) {
        return (Character.isLowerCase(locator.charAt(0)) ? "the clause at " : "clause ") + locator;
    }

    String rule(Rule rule) {
        return rule.as(this);
    }

    @Override
    public String all(Rule.All rule) {
        return ownCriteria(rule.rules())
                ? "meets its criteria " + listed(names(rule.rules()), "and")
                : listed(rule.rules().stream().map(this::part).toList(), "and");
    }

    @Override
    public String any(Rule.Any rule) {
        if (ownCriteria(rule.rules())) {
            return "meets one of its criteria " + listed(names(rule.rules()), "or");
        }
        return (rule.rules().size() > 1 ? "either " : "")
                + listed(rule.rules().stream().map(this::part).toList(), "or");
    }

    @Override
    public String not(Rule.Not rule) {
        return rule.rule() instanceof Rule.Meets meets
                ? opposite(meets(meets))
                : "is not such that it " + part(rule.rule());
    }

    @Override
    public String atLeast(Rule.AtLeast rule) {
        return "does at least " + rule.n() + " of these: it "
                + rule.of().stream().map(this::part).collect(Collectors.joining("; it "));
    }

    @Override
    public String noTerm(Rule.NoTerm rule) {
        return "has no clause that " + TermKind.words(rule.kinds());
    }

    @Override
    public String approvedBy(Rule.ApprovedBy rule) {
        return "is approved by " + rule.by();
    }

    @Override
    public String oneOf(Rule.OneOf rule) {
        return "is " + listed(rule.licenses().stream().map(this::name).toList(), "or");
    }

    @Override
    public String between(Rule.Between rule) {
        return part(rule.sufficient()) + ", which is enough; what is needed is that it " + part(rule.necessary());
    }

    @Override
    public String each(Rule.Each rule) {
        return "has its " + components(rule.components(), "and")
                + had(rule.available(), rule.license(), rule.components().size() > 1);
    }

    @Override
    public String some(Rule.Some rule) {
        return "has its " + components(rule.components(), "or") + had(rule.available(), rule.license(), false);
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
        return "is such that “" + rule.what() + "”, for a person to judge";
    }

    /** The opposite of a rule in words. */
    static String opposite(String rule) {
        for (String[] pair : OPPOSITES) {
            if (rule.startsWith(pair[0])) {
                return pair[1] + rule.substring(pair[0].length());
            }
        }
        return "is not such that it " + rule;
    }

    /** Several things, as in "a, b and c". */
    static String listed(List<String> things, String last) {
        int most = things.size() - 1;
        return most < 1
                ? String.join("", things)
                : String.join(", ", things.subList(0, most)) + " " + last + " " + things.get(most);
    }

    /** Whether these are several criteria of the definition that the rule is of. */
    private boolean ownCriteria(List<Rule> rules) {
        return within != null && rules.size() > 1 && rules.stream().allMatch(Rule.Holds.class::isInstance);
    }

    private List<String> names(List<Rule> holds) {
        return holds.stream()
                .filter(Rule.Holds.class::isInstance)
                .map(rule -> ((Rule.Holds) rule).criterion())
                .map(id -> "“"
                        + known.find(id, Criterion.class).map(Criterion::name).orElse(id.key()) + "”")
                .toList();
    }

    private static String components(List<ModelComponent> components, String last) {
        return listed(components.stream().map(ModelComponent::words).toList(), last);
    }

    private String had(@Nullable Availability available, @Nullable Rule license, boolean several) {
        List<String> how = new ArrayList<>();
        if (available != null) {
            how.add(available.words());
        }
        if (license != null) {
            how.add((several ? "each " : "") + "under a licence that " + part(license));
        }
        return " " + String.join(", ", how);
    }

    /** A rule within a rule; one of several parts in brackets. */
    private String part(Rule rule) {
        boolean several = rule.parts().size() > 1 && !ownCriteria(rule.parts());
        return several ? "(" + rule(rule) + ")" : rule(rule);
    }

    /** A sentence that begins and ends as one. */
    static String sentence(String text) {
        String begun = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        return begun.endsWith(".") ? begun : begun + ".";
    }
}
