// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.assessment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Availability;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Finding;
import org.opennessgraph.domain.Governance;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.License;
import org.opennessgraph.domain.LicenseKind;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.Model;
import org.opennessgraph.domain.ModelComponent;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.domain.Verification;
import org.opennessgraph.domain.assessment.Node.Guarded;
import org.opennessgraph.domain.assessment.Node.Leaf;
import org.opennessgraph.domain.assessment.Node.Said;

/** What the record says of the components of a model on a day: how far each can be had, and under which licence. */
final class ModelFacts {
    private final KnownEntries known;
    private final Words words;
    private final LicenseFacts licenses;
    private final Disputes disputes;
    private final PartialDate day;

    ModelFacts(KnownEntries known, Words words, LicenseFacts licenses, PartialDate day) {
        this.known = known;
        this.words = words;
        this.licenses = licenses;
        this.disputes = new Disputes(known);
        this.day = day;
    }

    /** Whether a component is so available. Findings that differ leave it open. */
    Node available(EntryId model, ModelComponent component, Availability wanted) {
        String what = component.words() + " of " + words.name(model);
        Set<Availability> found = EnumSet.noneOf(Availability.class);
        List<UsedFact> facts = new ArrayList<>();
        List<String> told = new ArrayList<>();
        List<EntryId> entries = new ArrayList<>();
        for (Finding finding : findings(model, component, one -> one.availability() != Availability.UNKNOWN)) {
            found.add(finding.availability());
            String said = words.name(finding.by()) + " found it " + finding.availability() + Words.on(finding.on());
            facts.add(fact(finding, what + ": " + said));
            told.add(said);
            entries.add(finding.id());
        }
        Fact fact = new Fact(MissingKind.AVAILABILITY, model, component, null, "");
        Set<String> values = new LinkedHashSet<>();
        EnumSet.range(Availability.OPEN, Availability.CLOSED).forEach(value -> values.add(value.name()));
        String others =
                values.stream().filter(value -> !value.equals(wanted.name())).collect(Collectors.joining(" or "));
        Want want = Want.value(fact, wanted.name(), values, what + ": " + wanted, what + ": " + others);
        if (found.isEmpty()) {
            return Leaf.missing(
                    want, new Said(what + ": nothing is on record on how far it can be had", List.of(model)));
        }
        Said said = new Said(what + ": " + String.join("; ", told), entries);
        if (found.size() > 1) {
            Said conflict = new Said(said.text() + "; the findings differ", entries);
            return new Leaf(Truth.UNKNOWN, false, true, want, conflict, facts);
        }
        return Leaf.known(
                found.contains(wanted) ? Truth.YES : Truth.NO, facts.stream().anyMatch(UsedFact::firm), said, facts);
    }

    /**
     * What a rule says of the licence in force for a component on the day.
     *
     * @param subject a model or product
     * @param component the component; null for what is not cut into components
     * @param condition the rule in words
     * @param rule the rule, put to a licence
     */
    Node licensed(EntryId subject, @Nullable ModelComponent component, String condition, Function<EntryId, Node> rule) {
        String what = component == null ? words.name(subject) : component.words() + " of " + words.name(subject);
        List<List<Grant>> levels = new ArrayList<>();
        for (List<Grant> level : levels(subject, component)) {
            List<Grant> inForce =
                    level.stream().filter(grant -> grant.holds() != Truth.NO).toList();
            if (!inForce.isEmpty()) {
                levels.add(inForce);
            }
        }
        if (!levels.isEmpty()) {
            List<Grant> nearest = levels.get(0);
            if (levels.size() > 1 && named(nearest).equals(named(levels.get(1)))) {
                // What is granted for the whole bears out what was found of the part.
                nearest = new ArrayList<>(nearest);
                nearest.addAll(levels.get(1));
            }
            return licensed(what, subject, component, condition, nearest, rule);
        }
        return Leaf.missing(
                licenses.licenseOf(subject, component, condition),
                new Said("no licence of " + what + " is on record for " + day, List.of(subject)));
    }

    private Node licensed(
            String what,
            EntryId subject,
            @Nullable ModelComponent component,
            String condition,
            List<Grant> grants,
            Function<EntryId, Node> rule) {
        Set<EntryId> named = named(grants);
        List<UsedFact> facts = new ArrayList<>();
        List<EntryId> entries = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (Grant grant : grants) {
            entries.add(grant.fact().entry());
            // Findings name the licence in their words; what was granted does not, which matters beside another.
            boolean unnamed = named.size() > 1 && grant.fact().entry().equals(grant.license());
            told.add((unnamed ? words.name(grant.license()) + ", " : "")
                    + grant.fact().says());
            if (grant.fact().verification() != Verification.UNVERIFIED) {
                facts.add(grant.fact());
            }
        }
        boolean sure = grants.stream().anyMatch(grant -> grant.holds() == Truth.YES);
        if (named.size() == 1 && sure) {
            EntryId license = named.iterator().next();
            boolean firm = grants.stream()
                    .anyMatch(
                            grant -> grant.holds() == Truth.YES && grant.fact().firm());
            Said said = new Said(
                    "the licence of " + what + " on " + day + " is " + words.name(license) + ": "
                            + told.stream().distinct().collect(Collectors.joining("; ")),
                    entries);
            Node inner = rule.apply(license);
            if (isCategory(license) && Evaluation.byTheRecord().of(inner) == Truth.UNKNOWN) {
                // Nobody will approve or read a kind of licences: what is missing is the licence itself.
                return new Leaf(
                        Truth.UNKNOWN,
                        false,
                        false,
                        licenses.licenseOf(subject, component, condition),
                        new Said(
                                "of the licence of " + what + " on " + day + " only a kind is on record: "
                                        + told.stream().distinct().collect(Collectors.joining("; ")),
                                entries),
                        facts);
            }
            return new Guarded(Leaf.known(Truth.YES, firm, said, facts), inner);
        }
        String why = named.size() > 1 ? "the record names several" : "it is not certain that it was in force";
        return new Leaf(
                Truth.UNKNOWN,
                false,
                named.size() > 1,
                licenses.licenseOf(subject, component, condition),
                new Said(
                        "the licence of " + what + " on " + day + " is open, " + why + ": " + String.join("; ", told),
                        entries),
                facts);
    }

    private static Set<EntryId> named(List<Grant> grants) {
        return grants.stream().map(Grant::license).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A licence that somebody says is in force, and whether it holds on the day. */
    private record Grant(EntryId license, Truth holds, UsedFact fact) {}

    /** Where to look for the licence of a component, the nearest first; the first place with something decides. */
    private List<List<Grant>> levels(EntryId subject, @Nullable ModelComponent component) {
        List<List<Grant>> levels = new ArrayList<>();
        if (component == null) {
            levels.add(grants(subject, governance -> true));
            return levels;
        }
        level(levels, subject, component);
        EntryId family = known.find(subject, Model.class).map(Model::family).orElse(null);
        if (family != null) {
            level(levels, family, component);
        }
        return levels;
    }

    private void level(List<List<Grant>> levels, EntryId subject, ModelComponent component) {
        List<Grant> own = grants(subject, governance -> governance.components().contains(component));
        for (Finding finding : findings(subject, component, one -> one.license() != null)) {
            if (finding.license() != null) {
                String said = words.name(finding.by()) + " found it under " + words.name(finding.license())
                        + Words.on(finding.on());
                own.add(new Grant(finding.license(), Truth.YES, fact(finding, said)));
            }
        }
        levels.add(withoutCategories(own));
        levels.add(withoutCategories(
                grants(subject, governance -> governance.components().isEmpty())));
    }

    private List<Grant> grants(EntryId subject, Predicate<Governance> fits) {
        List<Grant> grants = new ArrayList<>();
        for (License license : known.linking(LinkType.GOVERNS, subject, License.class)) {
            if (license.kind() == LicenseKind.POLICY) {
                continue;
            }
            for (Governance governance : license.governs()) {
                if (governance.subject().equals(subject) && fits.test(governance)) {
                    boolean checked = governance.verification() != Verification.UNVERIFIED;
                    Truth holds = InForce.between(governance.from(), governance.to(), day);
                    grants.add(new Grant(
                            license.id(),
                            // What nobody has checked is no evidence, but it keeps others from being certain.
                            checked || holds == Truth.NO ? holds : Truth.UNKNOWN,
                            new UsedFact(
                                    license.id(),
                                    granted(governance) + (checked ? "" : ", which nobody has checked"),
                                    governance.verification(),
                                    false,
                                    governance.source(),
                                    governance.locator())));
                }
            }
        }
        return grants;
    }

    private String granted(Governance governance) {
        return "granted for "
                + (governance.components().isEmpty()
                        ? words.name(governance.subject()) + " as a whole"
                        : governance.components().stream().map(ModelComponent::words).collect(Collectors.joining(", "))
                                + " of " + words.name(governance.subject()))
                + (governance.from() == null ? "" : " since " + governance.from())
                + (governance.to() == null ? "" : " until " + governance.to());
    }

    /** A mere kind of licences says nothing beside a licence. */
    private List<Grant> withoutCategories(List<Grant> grants) {
        List<Grant> licenses =
                grants.stream().filter(grant -> !isCategory(grant.license())).toList();
        return licenses.isEmpty() ? grants : licenses;
    }

    private boolean isCategory(EntryId license) {
        return known.find(license, License.class)
                .map(one -> one.kind() == LicenseKind.CATEGORY)
                .orElse(false);
    }

    /**
     * The admitted findings on a component. What one finder found later replaces what it found earlier, as of the day;
     * if all its findings are later than the day, its first one is the nearest.
     */
    private List<Finding> findings(EntryId subject, ModelComponent component, Predicate<Finding> speaks) {
        Map<String, List<Finding>> byFinder = new LinkedHashMap<>();
        for (Finding finding : known.linking(LinkType.FOUND_IN, subject, Finding.class)) {
            if (finding.component() == component
                    && finding.verification() != Verification.UNVERIFIED
                    && speaks.test(finding)) {
                byFinder.computeIfAbsent(finding.by() + " " + finding.feature(), finder -> new ArrayList<>())
                        .add(finding);
            }
        }
        return byFinder.values().stream().flatMap(all -> nearest(all).stream()).toList();
    }

    private List<Finding> nearest(List<Finding> findings) {
        List<Finding> made = findings.stream()
                .filter(finding -> finding.on() == null || day.before(finding.on()) != Truth.YES)
                .toList();
        boolean later = made.isEmpty();
        List<Finding> candidates = later ? findings : made;
        return candidates.stream()
                .filter(one ->
                        candidates.stream().noneMatch(other -> later ? precedes(other, one) : precedes(one, other)))
                .toList();
    }

    private static boolean precedes(Finding one, Finding other) {
        return one.on() != null && other.on() != null && one.on().before(other.on()) == Truth.YES;
    }

    private UsedFact fact(Finding finding, String says) {
        return new UsedFact(
                finding.id(),
                says,
                finding.verification(),
                disputes.disputed(finding.id()),
                finding.source(),
                finding.locator());
    }
}
