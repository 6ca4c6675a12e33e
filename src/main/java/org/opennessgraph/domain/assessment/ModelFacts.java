// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.opennessgraph.domain.Reading;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.domain.Verification;
import org.opennessgraph.domain.assessment.Node.Guarded;
import org.opennessgraph.domain.assessment.Node.Leaf;
import org.opennessgraph.domain.assessment.Node.Said;
import org.opennessgraph.domain.assessment.Node.Weighing;
import org.opennessgraph.domain.assessment.Releases.Release;

/**
 * What the record says of the components of a model on a day: how far each can be had, and under which licence. What
 * was found by the day counts; where nothing was, what was found later does, from the release on, as it is what was
 * released that was found. A licence that is recorded to have changed in between is not carried back past the change.
 */
final class ModelFacts {
    private final KnownEntries known;
    private final Words words;
    private final LicenseFacts licenses;
    private final Releases releases;
    private final Disputes disputes;
    private final PartialDate day;

    ModelFacts(KnownEntries known, Words words, LicenseFacts licenses, Releases releases, PartialDate day) {
        this.known = known;
        this.words = words;
        this.licenses = licenses;
        this.releases = releases;
        this.disputes = new Disputes(known);
        this.day = day;
    }

    /**
     * Whether a component is so available. Findings that differ leave it open, unless it is so by none of them: that it
     * is not, they agree on, and as facts in dispute they make it provisional.
     */
    Node available(EntryId model, ModelComponent component, Availability wanted) {
        String what = words.component(model, component);
        Release release = releases.of(model);
        List<Found> findings = findings(model, component, release, one -> one.availability() != Availability.UNKNOWN);
        Set<Availability> found = EnumSet.noneOf(Availability.class);
        List<UsedFact> facts = new ArrayList<>();
        List<String> told = new ArrayList<>();
        List<EntryId> entries = new ArrayList<>();
        for (Found one : findings) {
            Finding finding = one.finding();
            found.add(finding.availability());
            String other = otherName(finding);
            String said = words.name(finding.by()) + " found " + (other == null ? "it" : "“" + other + "”") + " "
                    + finding.availability().words() + foundAt(one, release)
                    + (other == null ? "" : ", which Openness Graph takes to hold for it");
            facts.add(fact(finding, what + ": " + said));
            told.add(said);
            entries.add(finding.id());
        }
        boolean later = findings.stream().anyMatch(Found::later);
        if (release.out() == Truth.NO && (later || findings.isEmpty())) {
            return notOut(model, release);
        }
        Want want = availability(model, component, wanted, what);
        if (found.isEmpty()) {
            return Leaf.missing(
                    want, new Said(what + ": nothing is on record on how far it can be had", List.of(model)));
        }
        Said said = new Said(what + ": " + String.join("; ", told), entries);
        boolean differ = found.size() > 1;
        if (differ && found.contains(wanted)) {
            Said conflict = new Said(said.text() + "; the findings differ", entries);
            return new Leaf(Truth.UNKNOWN, false, true, want, conflict, facts);
        }
        if (differ) {
            said = new Said(
                    said.text() + "; the findings differ, and by none of them is it " + wanted.words(), entries);
            facts.replaceAll(UsedFact::inDispute);
        }
        Truth value = found.contains(wanted) ? Truth.YES : Truth.NO;
        boolean firm = facts.stream().anyMatch(UsedFact::firm);
        if (!later) {
            return Leaf.known(value, firm, said, facts);
        }
        if (release.out() == Truth.UNKNOWN) {
            return ifOut(model, release, said, Leaf.known(value, firm, null, facts), want);
        }
        return Leaf.known(value, firm && firm(release), said, with(facts, release));
    }

    /** What the finder spoke of in words of its own, where that is not the component. */
    private static @Nullable String otherName(Finding finding) {
        String feature = finding.feature();
        if (feature == null || !feature.contains(" ")) {
            return null;
        }
        return feature.equalsIgnoreCase(finding.component().words()) ? null : feature;
    }

    private static Want availability(EntryId model, ModelComponent component, Availability wanted, String what) {
        Fact fact = new Fact(MissingKind.AVAILABILITY, model, component, null, "");
        Set<String> values = new LinkedHashSet<>();
        List<String> others = new ArrayList<>();
        for (Availability value : EnumSet.range(Availability.OPEN, Availability.CLOSED)) {
            values.add(value.name());
            if (value != wanted) {
                others.add(value.words());
            }
        }
        return Want.value(
                fact, wanted.name(), values, what + ": " + wanted.words(), what + ": " + String.join(" or ", others));
    }

    /** What is held of a model as a whole; what is held later tells of the day only if the model was out. */
    Optional<Node> heldOf(EntryId model, Reading reading) {
        Leaf voice = licenses.voice(reading, true);
        Release release = releases.of(model);
        boolean later = reading.on() != null && release.day().before(reading.on()) == Truth.YES;
        if (!later || release.out() == Truth.YES) {
            return Optional.of(voice);
        }
        Said said = voice.said();
        return release.out() == Truth.NO || said == null
                ? Optional.empty()
                : Optional.of(new Guarded(out(model, release, said), voice));
    }

    /** What was found later, if the thing was out by the day, or something that is found of the day itself. */
    private Node ifOut(EntryId subject, Release release, Said said, Node found, Want want) {
        List<Node> voices = List.of(
                new Guarded(out(subject, release, said), found),
                new Leaf(Truth.UNKNOWN, false, false, want, null, List.of()));
        return new Weighing(voices, voices);
    }

    /** That something was out by the day, which is not known, under what was said of it later. */
    private Leaf out(EntryId subject, Release release, Said said) {
        String name = words.name(subject);
        String when = release.dated() && release.shown() != null
                ? release.shown().says()
                : "when " + name + " was released is not on record";
        return Leaf.missing(
                Want.of(
                        new Fact(MissingKind.DATE, subject, null, null, day.toString()),
                        name + " was out by " + day.inWords(),
                        null),
                new Said(
                        said.text() + "; that tells of " + day.inWords() + " only if " + name + " was out by then, and "
                                + when,
                        said.entries()));
    }

    private Leaf notOut(EntryId subject, Release release) {
        String why = release.shown() == null
                ? words.name(subject) + " was not out"
                : release.shown().says();
        return Leaf.missing(null, new Said(why + ", not by " + day.inWords(), List.of(subject)));
    }

    private static boolean firm(Release release) {
        return release.shown() != null && release.shown().firm();
    }

    private static List<UsedFact> with(Collection<UsedFact> facts, Release release) {
        List<UsedFact> more = new ArrayList<>(facts);
        if (release.shown() != null) {
            more.add(release.shown());
        }
        return more;
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
        String what = component == null ? words.name(subject) : words.component(subject, component);
        Release release = releases.of(subject);
        List<List<Grant>> levels = new ArrayList<>();
        for (List<Grant> level : levels(subject, component, release)) {
            List<Grant> inForce =
                    level.stream().filter(grant -> grant.holds() != Truth.NO).toList();
            if (!inForce.isEmpty()) {
                levels.add(inForce);
            }
        }
        if (!levels.isEmpty()) {
            List<Grant> nearest = levels.get(0);
            if (levels.size() > 1 && (named(nearest).equals(named(levels.get(1))) || yields(nearest, levels.get(1)))) {
                nearest = new ArrayList<>(nearest);
                nearest.addAll(levels.get(1));
            }
            return licensed(what, subject, component, condition, nearest, release, rule);
        }
        if (release.out() == Truth.NO) {
            return notOut(subject, release);
        }
        return Leaf.missing(
                licenses.licenseOf(subject, component, condition),
                new Said(
                        "no licence of " + (component == null ? "" : "the ") + what + " is on record for "
                                + day.inWords(),
                        List.of(subject)));
    }

    /**
     * What is granted for the whole bears out what was found of the part. And what was only found later of the part does
     * not set aside what was granted for the whole at the time.
     */
    private static boolean yields(List<Grant> part, List<Grant> whole) {
        return part.stream().allMatch(Grant::later) && whole.stream().anyMatch(Grant::covers);
    }

    private Node licensed(
            String what,
            EntryId subject,
            @Nullable ModelComponent component,
            String condition,
            List<Grant> grants,
            Release release,
            Function<EntryId, Node> rule) {
        Set<EntryId> named = named(grants);
        List<UsedFact> facts = new ArrayList<>();
        List<EntryId> entries = new ArrayList<>();
        Set<String> told = new LinkedHashSet<>();
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
        String how = String.join("; ", told);
        List<Grant> sure =
                grants.stream().filter(grant -> grant.holds() == Truth.YES).toList();
        String on = "the licence of " + (component == null ? "" : "the ") + what + Words.at(day);
        if (named.size() == 1 && !sure.isEmpty()) {
            EntryId license = named.iterator().next();
            boolean onlyLater = sure.stream().allMatch(Grant::later);
            boolean firm = sure.stream().anyMatch(grant -> grant.fact().firm() && (!grant.later() || firm(release)));
            Said said = new Said(on + " is " + words.name(license) + ": " + how, entries);
            Node inner = rule.apply(license);
            List<UsedFact> used = onlyLater ? with(facts, release) : facts;
            if (isCategory(license) && Evaluation.byTheRecord().of(inner) == Truth.UNKNOWN) {
                // Nobody will approve or read a kind of licences: what is missing is the licence itself.
                return new Leaf(
                        Truth.UNKNOWN,
                        false,
                        false,
                        licenses.licenseOf(subject, component, condition),
                        new Said("of " + on + " only a kind is on record: " + how, entries),
                        used);
            }
            return new Guarded(Leaf.known(Truth.YES, firm, said, used), inner);
        }
        Want want = licenses.licenseOf(subject, component, condition);
        if (named.size() == 1 && grants.stream().allMatch(Grant::later)) {
            EntryId license = named.iterator().next();
            boolean firm = grants.stream().anyMatch(grant -> grant.fact().firm());
            return ifOut(
                    subject,
                    release,
                    new Said(what + ": " + how, entries),
                    new Guarded(Leaf.known(Truth.YES, firm, null, facts), rule.apply(license)),
                    want);
        }
        String why = named.size() > 1 ? "the record names several" : "it is not certain that it was in force";
        return new Leaf(
                Truth.UNKNOWN,
                false,
                named.size() > 1,
                want,
                new Said(on + " is not settled, as " + why + ": " + how, entries),
                facts);
    }

    private static Set<EntryId> named(List<Grant> grants) {
        return grants.stream().map(Grant::license).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * A licence that somebody says is in force.
     *
     * @param license the licence
     * @param holds whether it holds on the day
     * @param dated whether that rests on a date
     * @param later whether it was found after the day
     * @param fact who says so
     */
    private record Grant(EntryId license, Truth holds, boolean dated, boolean later, UsedFact fact) {
        boolean covers() {
            return holds == Truth.YES && dated && !later;
        }
    }

    /** Where to look for the licence of a component, the nearest first; the first place with something decides. */
    private List<List<Grant>> levels(EntryId subject, @Nullable ModelComponent component, Release release) {
        List<List<Grant>> levels = new ArrayList<>();
        if (component == null) {
            levels.add(grants(subject, release, governance -> true));
            return levels;
        }
        level(levels, subject, component, release);
        EntryId family = known.find(subject, Model.class).map(Model::family).orElse(null);
        if (family != null && release.out() != Truth.NO) {
            level(levels, family, component, release);
        }
        return levels;
    }

    private void level(List<List<Grant>> levels, EntryId subject, ModelComponent component, Release release) {
        List<Grant> own =
                grants(subject, release, governance -> governance.components().contains(component));
        for (Found found : findings(subject, component, release, one -> one.license() != null)) {
            Finding finding = found.finding();
            EntryId license = finding.license();
            if (license != null && !changed(subject, component, found, license)) {
                String said =
                        words.name(finding.by()) + " found it under " + words.name(license) + foundAt(found, release);
                Truth holds = !found.later()
                        ? Truth.YES
                        : releases.notPublished(license).isPresent() ? Truth.NO : release.out();
                own.add(new Grant(license, holds, finding.on() != null, found.later(), fact(finding, said)));
            }
        }
        if (own.stream().anyMatch(Grant::covers)) {
            own.removeIf(Grant::later);
        }
        levels.add(withoutCategories(own));
        levels.add(withoutCategories(
                grants(subject, release, governance -> governance.components().isEmpty())));
    }

    /** Whether the record has a change of the licence between the day and a finding, whichever was first. */
    private boolean changed(EntryId subject, ModelComponent component, Found found, EntryId license) {
        PartialDate on = found.finding().on();
        if (on == null) {
            return false;
        }
        for (License changed : known.linking(LinkType.GOVERNS, subject, License.class)) {
            for (Governance governance : changed.governs()) {
                PartialDate from = governance.from();
                boolean fits = governance.subject().equals(subject)
                        && governance.verification() != Verification.UNVERIFIED
                        && (governance.components().isEmpty()
                                || governance.components().contains(component));
                if (fits && from != null && changed.kind() != LicenseKind.POLICY) {
                    boolean before = !found.later()
                            && !changed.id().equals(license)
                            && on.before(from) == Truth.YES
                            && day.before(from) == Truth.NO;
                    boolean after = found.later() && day.before(from) == Truth.YES && on.before(from) != Truth.YES;
                    if (before || after) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private List<Grant> grants(EntryId subject, Release release, Predicate<Governance> fits) {
        List<Grant> grants = new ArrayList<>();
        for (License license : known.linking(LinkType.GOVERNS, subject, License.class)) {
            if (license.kind() == LicenseKind.POLICY) {
                continue;
            }
            for (Governance governance : license.governs()) {
                if (governance.subject().equals(subject) && fits.test(governance)) {
                    boolean checked = governance.verification() != Verification.UNVERIFIED;
                    Truth holds = holds(license, governance, release);
                    grants.add(new Grant(
                            license.id(),
                            // What nobody has checked is no evidence, but it keeps others from being certain.
                            checked || holds == Truth.NO ? holds : Truth.UNKNOWN,
                            governance.from() != null || governance.to() != null,
                            false,
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

    /** A grant without a first day holds from the release on; if that is not on record, on any day of the licence. */
    private Truth holds(License license, Governance governance, Release release) {
        Truth between = InForce.between(governance.from(), governance.to(), release.day());
        if (releases.notPublished(license.id()).isPresent()) {
            return Truth.NO;
        }
        if (governance.from() != null || release.out() == Truth.YES) {
            return between;
        }
        return release.out() == Truth.NO || release.dated() ? between.and(release.out()) : between;
    }

    private String granted(Governance governance) {
        PartialDate from = governance.from();
        PartialDate to = governance.to();
        return "granted for "
                + (governance.components().isEmpty()
                        ? words.name(governance.subject()) + " as a whole"
                        : "the "
                                + governance.components().stream()
                                        .map(ModelComponent::words)
                                        .collect(Collectors.joining(", "))
                                + " of " + words.name(governance.subject()))
                + (from == null ? "" : " since " + from.inWords())
                + (to == null ? "" : " until " + to.inWords())
                + (from == null && to == null ? ", since when is not on record" : "");
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

    /** A finding, and whether it was made after the day. */
    private record Found(Finding finding, boolean later) {}

    /**
     * The admitted findings on a component: those made by the day, the last one of each finder; if there are none, those
     * made later, the first one of each finder.
     */
    private List<Found> findings(
            EntryId subject, ModelComponent component, Release release, Predicate<Finding> speaks) {
        List<Finding> made = new ArrayList<>();
        List<Finding> later = new ArrayList<>();
        for (Finding finding : known.linking(LinkType.FOUND_IN, subject, Finding.class)) {
            if (finding.component() == component
                    && finding.verification() != Verification.UNVERIFIED
                    && speaks.test(finding)) {
                PartialDate on = finding.on();
                boolean after =
                        on == null ? release.out() == Truth.NO : release.day().before(on) == Truth.YES;
                (after ? later : made).add(finding);
            }
        }
        boolean carried = made.isEmpty();
        Map<String, List<Finding>> byFinder = new LinkedHashMap<>();
        (carried ? later : made).forEach(finding -> byFinder.computeIfAbsent(
                        finding.by() + " " + finding.feature(), finder -> new ArrayList<>())
                .add(finding));
        return byFinder.values().stream()
                .flatMap(all -> nearest(all, carried).stream())
                .map(finding -> new Found(finding, carried))
                .toList();
    }

    private static List<Finding> nearest(List<Finding> findings, boolean later) {
        return findings.stream()
                .filter(one ->
                        findings.stream().noneMatch(other -> later ? precedes(other, one) : precedes(one, other)))
                .toList();
    }

    private static boolean precedes(Finding one, Finding other) {
        return one.on() != null && other.on() != null && one.on().before(other.on()) == Truth.YES;
    }

    /** When it was found; of a later finding also what it was that was found. */
    private static String foundAt(Found found, Release release) {
        PartialDate on = found.finding().on();
        return (on == null ? "" : Words.at(on)) + (found.later() ? release.what() : "");
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
