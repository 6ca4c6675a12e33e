// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.contradiction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.FactDate;
import org.opennessgraph.domain.Governance;
import org.opennessgraph.domain.Incorporation;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.License;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.Model;
import org.opennessgraph.domain.ModelComponent;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Quantifier;
import org.opennessgraph.domain.Statement;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.domain.Verification;

/** How subjects lie to each other: the same, covered, governed, or merely akin. */
final class Subjects {
    private final KnownEntries known;
    private final Names names;

    Subjects(KnownEntries known) {
        this.known = known;
        this.names = new Names(known);
    }

    /** A grant of a licence, with the policies on the way from the licence that is spoken of. */
    record Grant(License license, Governance governance, List<Step> steps) {}

    /** All ways in which two positions' subjects lie to each other; nothing if they are not akin. */
    List<Focus> relate(Position one, Position other) {
        List<Focus> all = new ArrayList<>();
        for (EntryId first : one.claim().subjects()) {
            for (EntryId second : other.claim().subjects()) {
                relate(one, first, other, second).ifPresent(all::add);
            }
        }
        return all;
    }

    private Optional<Focus> relate(Position one, EntryId first, Position other, EntryId second) {
        if (first.equals(second)) {
            return Optional.of(new Focus(first, second, Focus.How.MEETS, List.of()));
        }
        Optional<Focus> focus = directed(one, first, other, second);
        return focus.isPresent() ? focus : directed(other, second, one, first).map(Focus::turned);
    }

    private Optional<Focus> directed(Position one, EntryId first, Position other, EntryId second) {
        if (first.type() == EntryType.MODEL_FAMILY && second.type() == EntryType.MODEL) {
            return ofFamily(one, first, second);
        }
        if (first.type() == EntryType.LICENSE && second.type() != EntryType.LICENSE) {
            return ofLicense(one, first, other, second);
        }
        if (first.type() == EntryType.LICENSE) {
            return ofLicenses(first, other, second);
        }
        if (first.type() == EntryType.MODEL && second.type() == EntryType.MODEL && akin(first, second)) {
            return Optional.of(version(
                    first,
                    second,
                    names.of(first),
                    " and ",
                    names.of(second),
                    " are different models; what is said of one is not said of the other."));
        }
        return Optional.empty();
    }

    private Optional<Focus> ofFamily(Position family, EntryId familyId, EntryId modelId) {
        Optional<Model> model = known.find(modelId, Model.class).filter(found -> familyId.equals(found.family()));
        if (model.isEmpty()) {
            return Optional.empty();
        }
        if (family.claim().quantifier() != Quantifier.ALL) {
            return Optional.of(version(
                    familyId,
                    modelId,
                    "The claim on ",
                    names.of(familyId),
                    " does not speak of all of them, so it does not reach ",
                    names.of(modelId),
                    "."));
        }
        FactDate released = model.get().released();
        for (PartialDate day : family.days()) {
            if (released != null && day.before(released.on()) == Truth.NO) {
                return Optional.of(new Focus(
                        modelId,
                        modelId,
                        Focus.How.MEETS,
                        List.of(Step.of(
                                "The claim speaks of all of ",
                                names.of(familyId),
                                "; ",
                                names.of(modelId),
                                " was out by then (",
                                Names.day(released.on()),
                                ")."))));
            }
        }
        return Optional.of(version(
                familyId,
                modelId,
                "The claim speaks of all of ",
                names.of(familyId),
                " as of its day; that ",
                names.of(modelId),
                " was out by then is not shown."));
    }

    /**
     * A position on a line as far as it reaches a member: who spoke before the member was out did not speak of it.
     *
     * @return the position with the statements that reach the subject; all of them, if it is on the subject itself
     */
    Position reaching(Position position, EntryId subject) {
        Claim claim = position.claim();
        FactDate released =
                known.find(subject, Model.class).map(Model::released).orElse(null);
        boolean ofLine = claim.subjects().stream().anyMatch(on -> on.type() == EntryType.MODEL_FAMILY);
        if (released == null
                || !ofLine
                || claim.about() != null
                || claim.subjects().contains(subject)) {
            return position;
        }
        return new Position(
                claim,
                position.denied(),
                since(released.on(), position.admitted()),
                since(released.on(), position.leads()));
    }

    private static List<Statement> since(PartialDate released, List<Statement> statements) {
        return statements.stream()
                .filter(statement -> {
                    PartialDate on = statement.said().on();
                    return on == null || on.before(released) == Truth.NO;
                })
                .toList();
    }

    private Optional<Focus> ofLicense(Position license, EntryId licenseId, Position other, EntryId subject) {
        List<PartialDate> days = new ArrayList<>(license.days());
        days.addAll(other.days());
        List<Grant> grants = grants(licenseId);
        @Nullable Grant elsewhen = null;
        @Nullable Grant ofParts = null;
        for (Grant grant : grants) {
            if (!reaches(grant.governance().subject(), subject)) {
                continue;
            }
            if (days.stream().anyMatch(day -> inForce(grant.governance(), day) == Truth.NO)) {
                elsewhen = grant;
            } else if (!ofWhole(grant.governance()) || license.affirms()) {
                ofParts = grant;
            } else {
                List<Step> steps = new ArrayList<>(grant.steps());
                steps.add(granted(grant, subject));
                return Optional.of(new Focus(licenseId, subject, Focus.How.MEETS, steps));
            }
        }
        if (ofParts != null) {
            List<Step> steps = new ArrayList<>(ofParts.steps());
            steps.add(granted(ofParts, subject));
            steps.add(Step.of(
                    "An open licence of a part does not open the whole: the claim on ",
                    names.of(licenseId),
                    " is carried to what it governs and no further."));
            return Optional.of(new Focus(licenseId, subject, Focus.How.COMPONENT, steps));
        }
        if (elsewhen != null) {
            return Optional.of(new Focus(
                    licenseId,
                    subject,
                    Focus.How.TEMPORAL,
                    List.of(Step.of(
                            "On one of the days ",
                            names.of(elsewhen.license().id()),
                            " was not the licence of ",
                            names.of(subject),
                            "."))));
        }
        return grants.stream()
                .filter(grant -> akin(grant.governance().subject(), subject))
                .min(Comparator.comparing(grant -> grant.governance().subject()))
                .map(grant -> version(
                        licenseId,
                        subject,
                        names.of(licenseId),
                        " belongs to ",
                        names.of(grant.governance().subject()),
                        ", not to ",
                        names.of(subject),
                        "."));
    }

    private Optional<Focus> ofLicenses(EntryId first, Position other, EntryId second) {
        if (incorporated(first).contains(second)) {
            // What the policy forbids, the licence forbids; what the policy allows, the licence may still forbid.
            return other.affirms()
                    ? Optional.empty()
                    : Optional.of(new Focus(
                            first,
                            second,
                            Focus.How.MEETS,
                            List.of(Step.of(names.of(first), " makes ", names.of(second), " part of itself."))));
        }
        Set<EntryId> governed = new TreeSet<>();
        grants(first).forEach(grant -> governed.add(grant.governance().subject()));
        for (Grant grant : grants(second)) {
            EntryId subject = grant.governance().subject();
            if (governed.contains(subject)) {
                boolean apart = grants(first).stream()
                        .filter(mine -> mine.governance().subject().equals(subject))
                        .allMatch(mine -> disjoint(mine.governance(), grant.governance()));
                if (apart) {
                    return Optional.of(new Focus(
                            first,
                            second,
                            Focus.How.COMPONENT,
                            List.of(Step.of(
                                    names.of(first),
                                    " and ",
                                    names.of(second),
                                    " are granted for different components of ",
                                    names.of(subject),
                                    "."))));
                }
            }
        }
        boolean successive = supersedes(first, second) || supersedes(second, first);
        boolean kin = successive
                || grants(second).stream()
                        .map(grant -> grant.governance().subject())
                        .anyMatch(subject -> governed.stream().anyMatch(mine -> akin(mine, subject)));
        return kin
                ? Optional.of(version(
                        first,
                        second,
                        names.of(first),
                        " and ",
                        names.of(second),
                        " are different texts; what is said of one is not said of the other."))
                : Optional.empty();
    }

    private static Focus version(EntryId first, EntryId second, Object... words) {
        return new Focus(first, second, Focus.How.VERSION, List.of(Step.of(words)));
    }

    Step granted(Grant grant, EntryId subject) {
        List<ModelComponent> components = grant.governance().components();
        PartialDate from = grant.governance().from();
        EntryId source = grant.governance().source();
        List<Object> parts = new ArrayList<>();
        parts.add(names.of(grant.license().id()));
        parts.add(
                components.isEmpty() ? " is the licence of " : " is the licence of the " + words(components) + " of ");
        parts.add(names.of(subject));
        parts.add(from == null ? "" : " since " + Names.day(from));
        if (source != null) {
            parts.add(" (");
            parts.add(names.of(source));
            parts.add(")");
        }
        parts.add(".");
        return Step.of(parts.toArray());
    }

    /** Grants of a licence; of a policy, those of the licences that make it part of themselves. */
    List<Grant> grants(EntryId licenseId) {
        List<Grant> grants = new ArrayList<>();
        collect(licenseId, List.of(), grants, new TreeSet<>());
        return grants;
    }

    private void collect(EntryId licenseId, List<Step> steps, List<Grant> grants, Set<EntryId> visited) {
        Optional<License> found = known.find(licenseId, License.class);
        if (found.isEmpty() || !visited.add(licenseId)) {
            return;
        }
        License license = found.get();
        license.governs().stream()
                .filter(governance -> governance.verification() != Verification.UNVERIFIED)
                .forEach(governance -> grants.add(new Grant(license, governance, steps)));
        for (License whole : known.linking(LinkType.INCORPORATES, licenseId, License.class)) {
            Incorporation part = whole.incorporates().stream()
                    .filter(one -> one.policy().equals(licenseId))
                    .findFirst()
                    .orElseThrow();
            List<Step> further = new ArrayList<>(steps);
            further.add(Step.of(
                    names.of(licenseId),
                    " is made part of ",
                    names.of(whole.id()),
                    part.locator() == null ? "" : " by its clause " + part.locator(),
                    "."));
            collect(whole.id(), further, grants, visited);
        }
    }

    /** The licences in force for a subject as a whole, or for the learned parameters, which stand for it. */
    List<Grant> licensesOf(EntryId subject, @Nullable PartialDate day) {
        List<Grant> grants = new ArrayList<>();
        List<EntryId> wholes = new ArrayList<>(List.of(subject));
        known.find(subject, Model.class).map(Model::family).ifPresent(wholes::add);
        for (EntryId whole : wholes) {
            known.linking(LinkType.GOVERNS, whole, License.class).forEach(license -> license.governs().stream()
                    .filter(governance -> governance.subject().equals(whole)
                            && ofWhole(governance)
                            && governance.verification() != Verification.UNVERIFIED
                            && (day == null || inForce(governance, day) != Truth.NO))
                    .forEach(governance -> grants.add(new Grant(license, governance, List.of()))));
            if (!grants.isEmpty()) {
                return grants;
            }
        }
        return grants;
    }

    static Truth inForce(Governance governance, PartialDate day) {
        PartialDate from = governance.from();
        PartialDate to = governance.to();
        Truth begun = from == null ? Truth.YES : day.before(from).not();
        Truth notEnded = to == null ? Truth.YES : to.before(day).not();
        return begun.and(notEnded);
    }

    private static boolean ofWhole(Governance governance) {
        return governance.components().isEmpty()
                || governance.components().contains(ModelComponent.MODEL_PARAMETERS_FINAL);
    }

    private static boolean disjoint(Governance one, Governance other) {
        return !one.components().isEmpty()
                && !other.components().isEmpty()
                && one.components().stream().noneMatch(other.components()::contains);
    }

    private boolean reaches(EntryId governed, EntryId subject) {
        return governed.equals(subject)
                || known.find(subject, Model.class)
                        .map(model -> governed.equals(model.family()))
                        .orElse(false);
    }

    /** Of one line, or one made from the other. */
    boolean akin(EntryId one, EntryId other) {
        if (one.equals(other)) {
            return true;
        }
        Optional<Model> first = known.find(one, Model.class);
        Optional<Model> second = known.find(other, Model.class);
        @Nullable EntryId family = first.map(Model::family).orElse(one.type() == EntryType.MODEL_FAMILY ? one : null);
        @Nullable
        EntryId otherFamily = second.map(Model::family).orElse(other.type() == EntryType.MODEL_FAMILY ? other : null);
        return (family != null && family.equals(otherFamily))
                || first.map(model -> model.derivedFrom().contains(other)).orElse(false)
                || second.map(model -> model.derivedFrom().contains(one)).orElse(false);
    }

    private Set<EntryId> incorporated(EntryId license) {
        Set<EntryId> parts = new TreeSet<>();
        incorporated(license, parts);
        return parts;
    }

    private void incorporated(EntryId license, Set<EntryId> parts) {
        known.find(license, License.class)
                .ifPresent(found -> found.incorporates().forEach(part -> {
                    if (parts.add(part.policy())) {
                        incorporated(part.policy(), parts);
                    }
                }));
    }

    private boolean supersedes(EntryId later, EntryId earlier) {
        Set<EntryId> earlierOnes = new TreeSet<>();
        List<EntryId> next = new ArrayList<>(List.of(later));
        while (!next.isEmpty()) {
            EntryId one = next.remove(next.size() - 1);
            known.find(one, License.class)
                    .ifPresent(license -> license.supersedes().forEach(before -> {
                        if (earlierOnes.add(before)) {
                            next.add(before);
                        }
                    }));
        }
        return earlierOnes.contains(earlier);
    }

    /** Members of a family that were certainly out on a day. */
    List<EntryId> members(EntryId family, PartialDate day) {
        return known.linking(LinkType.MEMBER_OF_FAMILY, family, Model.class).stream()
                .filter(model -> {
                    FactDate released = model.released();
                    return released != null && day.before(released.on()) == Truth.NO;
                })
                .map(Model::id)
                .toList();
    }

    /** The subjects whose claims concern this one: itself, its licences and their policies, and its line. */
    Set<EntryId> covering(EntryId subject) {
        Set<EntryId> reached = new TreeSet<>();
        reached.add(subject);
        reached.addAll(incorporated(subject));
        known.find(subject, Model.class).map(Model::family).ifPresent(reached::add);
        for (EntryId governed : List.copyOf(reached)) {
            known.linking(LinkType.GOVERNS, governed, License.class).forEach(license -> {
                reached.add(license.id());
                reached.addAll(incorporated(license.id()));
            });
        }
        return reached;
    }

    /** The subjects that claims which seem to speak to this one may be about, itself included. */
    Set<EntryId> akinTo(EntryId subject) {
        Set<EntryId> reached = new TreeSet<>();
        reached.add(subject);
        Collection<EntryId> things =
                subject.type() == EntryType.LICENSE ? governedBy(subject, reached) : Set.of(subject);
        Set<EntryId> models = new TreeSet<>();
        for (EntryId thing : things) {
            models.add(thing);
            @Nullable
            EntryId family = thing.type() == EntryType.MODEL_FAMILY
                    ? thing
                    : known.find(thing, Model.class).map(Model::family).orElse(null);
            if (family != null) {
                models.add(family);
                known.linking(LinkType.MEMBER_OF_FAMILY, family, Model.class).forEach(model -> models.add(model.id()));
            }
            known.find(thing, Model.class).ifPresent(model -> models.addAll(model.derivedFrom()));
            known.linking(LinkType.DERIVED_FROM, thing, Model.class).forEach(model -> models.add(model.id()));
        }
        reached.addAll(models);
        for (EntryId model : models) {
            known.linking(LinkType.GOVERNS, model, License.class).forEach(license -> {
                reached.add(license.id());
                reached.addAll(incorporated(license.id()));
            });
        }
        return reached;
    }

    private Set<EntryId> governedBy(EntryId license, Set<EntryId> reached) {
        reached.addAll(incorporated(license));
        wholes(license, reached);
        succession(license, reached);
        Set<EntryId> governed = new TreeSet<>();
        grants(license).forEach(grant -> governed.add(grant.governance().subject()));
        return governed;
    }

    /** Adds the licences that make one part of themselves. */
    private void wholes(EntryId license, Set<EntryId> reached) {
        for (License whole : known.linking(LinkType.INCORPORATES, license, License.class)) {
            if (reached.add(whole.id())) {
                wholes(whole.id(), reached);
            }
        }
    }

    /** Adds the versions of a licence, earlier and later ones. */
    private void succession(EntryId license, Set<EntryId> reached) {
        Set<EntryId> versions = new TreeSet<>();
        List<EntryId> next = new ArrayList<>(List.of(license));
        while (!next.isEmpty()) {
            EntryId one = next.remove(next.size() - 1);
            if (versions.add(one)) {
                known.find(one, License.class).ifPresent(found -> next.addAll(found.supersedes()));
                known.linking(LinkType.SUPERSEDES, one, License.class).forEach(later -> next.add(later.id()));
            }
        }
        reached.addAll(versions);
    }

    static String words(List<ModelComponent> components) {
        return components.stream()
                .map(ModelComponent::words)
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }
}
