// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.judging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.opennessgraph.domain.Agent;
import org.opennessgraph.domain.Assertion;
import org.opennessgraph.domain.Citation;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.Criterion;
import org.opennessgraph.domain.Definition;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.Finding;
import org.opennessgraph.domain.Governance;
import org.opennessgraph.domain.Incorporation;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.License;
import org.opennessgraph.domain.Link;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.Model;
import org.opennessgraph.domain.OpennessTerm;
import org.opennessgraph.domain.Rebuttal;
import org.opennessgraph.domain.Remark;
import org.opennessgraph.domain.contradiction.FactProperty;
import org.opennessgraph.domain.contradiction.Selection;
import org.opennessgraph.graph.RecordView;

/**
 * Gathers what rules need around subjects and claims. Costs at most some forty statements, whatever is asked; what they
 * would return beyond the bounds of {@link RecordView} is missed, which is said.
 */
final class Gathering {
    /** A policy that a policy incorporates, and once more; deeper nesting is not known. */
    private static final int POLICY_DEPTH = 3;

    /** How long a chain of rebuttals of rebuttals, or of versions of a licence, is followed. */
    private static final int LONGEST_CHAIN = 8;

    /** Links along which an entry bears on another. */
    private static final Set<LinkType> BEARING = EnumSet.of(
            LinkType.ASSERTS,
            LinkType.TARGETS,
            LinkType.ANSWERS,
            LinkType.CARRIES,
            LinkType.CLAUSE_OF,
            LinkType.READS,
            LinkType.FOUND_IN,
            LinkType.FINDS_LICENSE,
            LinkType.GOVERNS,
            LinkType.INCORPORATES,
            LinkType.SUPERSEDES,
            LinkType.TEXT_IN,
            LinkType.MEMBER_OF_FAMILY,
            LinkType.DERIVED_FROM,
            LinkType.ABOUT,
            LinkType.TIES,
            LinkType.TIED_TO);

    /** What judges, whatever is judged. */
    private static final Set<EntryType> RULES =
            EnumSet.of(EntryType.DEFINITION, EntryType.CRITERION, EntryType.OPENNESS_TERM);

    /** Who or what speaks. */
    private static final Set<EntryType> VOICES =
            EnumSet.of(EntryType.PERSON, EntryType.ORGANIZATION, EntryType.AGENT_GROUP, EntryType.SOURCE);

    private final RecordView record;
    private final GatheredEntries entries;

    private Gathering(RecordView record) {
        this.record = record;
        this.entries = new GatheredEntries(record);
    }

    /**
     * What was gathered.
     *
     * @param known the entries
     * @param whole false if a bound was reached, so that judgements may miss something
     */
    record Gathered(KnownEntries known, boolean whole) {}

    /** What definitions need to judge subjects. */
    static Gathered evidence(RecordView record, Collection<EntryId> subjects) {
        Gathering gathering = new Gathering(record);
        gathering.evidenceAround(gathering.entries.fetch(subjects));
        gathering.rules();
        gathering.neighbours();
        return gathering.gathered();
    }

    /** All disputes that touch claims or subjects: what definitions need, and who says what about these and what is near. */
    static Gathered disputes(RecordView record, Collection<EntryId> claims, Collection<EntryId> subjects) {
        Gathering gathering = new Gathering(record);
        gathering.entries.fetch(claims);
        gathering.factsAlike();
        Set<EntryId> core = new LinkedHashSet<>(subjects);
        core.addAll(gathering.subjects());
        Set<EntryId> near = gathering.evidenceAround(gathering.akin(core));
        gathering.link(LinkType.ABOUT, EntryType.CLAIM, near);
        gathering.factsAlike();
        // An editor may set a claim against one on something else, or call what is said agreed.
        gathering.entries.fetch(gathering.named(
                gathering.link(LinkType.REMARKS_ON, EntryType.REMARK, gathering.ids(Claim.class)),
                Remark.class,
                Remark::on));
        gathering.documents();
        gathering.entries.add(record.hangingOn(gathering.ids(Claim.class)));
        gathering.beside(core);
        gathering.link(LinkType.REMARKS_ON, EntryType.REMARK, gathering.ids(Assertion.class));
        gathering.rules();
        gathering.neighbours();
        Set<EntryId> agents = gathering.agents();
        gathering.link(LinkType.TIES, EntryType.AFFILIATION, agents);
        gathering.link(LinkType.TIED_TO, EntryType.AFFILIATION, agents);
        gathering.neighbours();
        return gathering.gathered();
    }

    /**
     * The claims on which judgements may rest on entries: those about what the entries bear on, and about what is near.
     *
     * @param states the entries as they were and as they are
     * @return the claims; nothing if all claims may be touched, as by a definition or a term
     */
    static Optional<Set<EntryId>> touched(RecordView record, Collection<Entry> states) {
        if (states.stream()
                .anyMatch(state ->
                        state instanceof Definition || state instanceof Criterion || state instanceof OpennessTerm)) {
            return Optional.empty();
        }
        Gathering gathering = new Gathering(record);
        Set<EntryId> bears = new LinkedHashSet<>();
        states.forEach(state -> {
            bears.add(state.id());
            state.links().stream()
                    .filter(link -> BEARING.contains(link.type()))
                    .map(Link::to)
                    .forEach(bears::add);
        });
        Set<EntryId> voices = new LinkedHashSet<>(bears);
        voices.removeIf(id -> !VOICES.contains(id.type()));
        for (EntryType type : List.of(EntryType.ASSERTION, EntryType.REBUTTAL, EntryType.READING, EntryType.FINDING)) {
            for (LinkType link : List.of(LinkType.MADE_BY, LinkType.APPEARS_IN)) {
                bears.addAll(ids(gathering.link(link, type, voices)));
            }
        }
        for (EntryType type :
                List.of(EntryType.MODEL, EntryType.MODEL_FAMILY, EntryType.SUBJECT_CLASS, EntryType.PRODUCT)) {
            bears.addAll(ids(gathering.link(LinkType.DEVELOPED_BY, type, voices)));
        }
        bears.addAll(ids(gathering.link(LinkType.STEWARDED_BY, EntryType.LICENSE, voices)));
        gathering.follow(bears);
        bears.addAll(gathering.named(
                gathering.link(LinkType.FINDS_LICENSE, EntryType.FINDING, ofType(bears, EntryType.LICENSE)),
                Finding.class,
                finding -> List.of(finding.model())));
        Set<EntryId> claims = ofType(bears, EntryType.CLAIM);
        Set<EntryId> core = new LinkedHashSet<>(bears);
        core.removeIf(id -> !id.type().isSubject());
        List<Claim> spoken = new ArrayList<>();
        gathering.entries.fetch(claims).stream()
                .filter(Claim.class::isInstance)
                .map(Claim.class::cast)
                .forEach(spoken::add);
        states.stream().filter(Claim.class::isInstance).map(Claim.class::cast).forEach(spoken::add);
        spoken.addAll(gathering.naming(documents(states)));
        spoken.forEach(claim -> core.addAll(claim.subjects()));
        claims.addAll(ids(gathering.withProperty(properties(spoken))));
        Set<EntryId> near = gathering.evidenceAround(gathering.akin(core));
        List<Entry> spokenNear = gathering.link(LinkType.ABOUT, EntryType.CLAIM, near);
        claims.addAll(ids(spokenNear));
        claims.addAll(ids(gathering.withProperty(properties(spokenNear))));
        return gathering.entries.whole() ? Optional.of(claims) : Optional.empty();
    }

    /** The sources and licences among entries, and the sources that their findings stand in. */
    private static Set<EntryId> documents(Collection<Entry> states) {
        Set<EntryId> documents = new LinkedHashSet<>();
        for (Entry state : states) {
            if (state.id().type() == EntryType.SOURCE || state.id().type() == EntryType.LICENSE) {
                documents.add(state.id());
            } else if (state instanceof Finding finding && finding.source() != null) {
                documents.add(finding.source());
            }
        }
        return documents;
    }

    /** Adds what entries bear on through others: a rebuttal on the claim of the assertion that it argues against. */
    private void follow(Set<EntryId> bears) {
        Set<EntryId> frontier = bears;
        for (int step = 0; step < LONGEST_CHAIN && !frontier.isEmpty(); step++) {
            Set<EntryId> next = new LinkedHashSet<>();
            for (Entry entry : entries.fetch(frontier)) {
                entry.links().stream()
                        .filter(link -> BEARING.contains(link.type()))
                        .map(Link::to)
                        .filter(to -> !bears.contains(to))
                        .forEach(next::add);
            }
            bears.addAll(next);
            frontier = next;
        }
    }

    /** What tells the contradictions of a selection. */
    static Gathered of(RecordView record, Selection selection) {
        EntryId id = selection.id();
        Gathering gathering = new Gathering(record);
        return switch (selection.role()) {
            case SUBJECT -> disputes(record, List.of(), List.of(id));
            case CLAIM -> disputes(record, List.of(id), List.of());
            case CLAIMANT -> disputes(record, gathering.claimsOf(LinkType.MADE_BY, id), List.of());
            case SOURCE -> {
                Set<EntryId> claims = gathering.claimsOf(LinkType.APPEARS_IN, id);
                gathering
                        .named(
                                gathering.link(LinkType.CITING, EntryType.CITATION, List.of(id)),
                                Citation.class,
                                citation -> citation.carries() == null ? List.of() : List.of(citation.carries()))
                        .forEach(claims::add);
                yield disputes(record, claims, List.of());
            }
        };
    }

    /** The claims that statements linked to something assert, or argue against. */
    private Set<EntryId> claimsOf(LinkType link, EntryId to) {
        Set<EntryId> claims =
                named(link(link, EntryType.ASSERTION, List.of(to)), Assertion.class, said -> List.of(said.claim()));
        Set<EntryId> targets =
                named(link(link, EntryType.REBUTTAL, List.of(to)), Rebuttal.class, said -> List.of(said.target()));
        claims.addAll(ofType(targets, EntryType.CLAIM));
        claims.addAll(named(
                entries.fetch(ofType(targets, EntryType.ASSERTION)), Assertion.class, said -> List.of(said.claim())));
        return claims;
    }

    /** Adds the other claims that state a value of what a fact so far states one of. */
    private void factsAlike() {
        withProperty(properties(entries.claims()));
    }

    private static Set<String> properties(Collection<? extends Entry> entries) {
        Set<String> properties = new LinkedHashSet<>();
        for (Entry entry : entries) {
            if (entry instanceof Claim claim && claim.property() != null) {
                properties.add(claim.property());
            }
        }
        return properties;
    }

    private List<Claim> naming(Set<EntryId> documents) {
        if (documents.isEmpty()) {
            return List.of();
        }
        return entries.add(record.claimsNaming(documents)).stream()
                .map(Claim.class::cast)
                .toList();
    }

    private List<Entry> withProperty(Set<String> properties) {
        if (properties.isEmpty()) {
            return List.of();
        }
        return entries.add(record.claimsWithProperty(properties));
    }

    /**
     * Adds what those who argue against claims put forward beside it: then they are heard with that, and only once.
     *
     * @param known the subjects of which the evidence is gathered
     */
    private void beside(Set<EntryId> known) {
        Set<EntryId> sources = new LinkedHashSet<>();
        Set<EntryId> voices = new LinkedHashSet<>();
        for (Entry entry : entries.all()) {
            if (entry instanceof Rebuttal rebuttal) {
                sources.add(rebuttal.said().in());
                voices.addAll(rebuttal.by());
            }
        }
        Set<EntryId> claims = new LinkedHashSet<>();
        for (Entry entry : link(LinkType.APPEARS_IN, EntryType.ASSERTION, sources)) {
            if (entry instanceof Assertion assertion && assertion.by().stream().anyMatch(voices::contains)) {
                claims.add(assertion.claim());
            }
        }
        Set<EntryId> subjects = new LinkedHashSet<>();
        entries.fetch(claims).forEach(entry -> {
            if (entry instanceof Claim claim) {
                subjects.addAll(claim.subjects());
            }
        });
        subjects.removeAll(known);
        if (!subjects.isEmpty()) {
            evidenceAround(akin(subjects));
        }
    }

    /** Adds the documents that facts so far are about, and the findings of which some values are made up. */
    private void documents() {
        Set<EntryId> named = new LinkedHashSet<>();
        Set<EntryId> counted = new LinkedHashSet<>();
        entries.claims().forEach(claim -> Optional.ofNullable(claim.property()).ifPresent(property -> {
            named.addAll(FactProperty.documents(property));
            FactProperty.sourceOfFindings(property).ifPresent(counted::add);
        }));
        entries.fetch(named);
        link(LinkType.APPEARS_IN, EntryType.FINDING, counted);
    }

    private Set<EntryId> subjects() {
        Set<EntryId> subjects = new LinkedHashSet<>();
        entries.claims().forEach(claim -> subjects.addAll(claim.subjects()));
        return subjects;
    }

    /**
     * Adds the subjects of which claims may seem to speak to claims on these: what their licences are granted for, their
     * lines, and the models made from each other. Those in turn are granted licences, which is evidence.
     */
    private List<Entry> akin(Collection<EntryId> core) {
        Set<EntryId> akin = new LinkedHashSet<>(ids(entries.fetch(core)));
        Set<EntryId> licenses = ofType(akin, EntryType.LICENSE);
        akin.addAll(versions(licenses));
        Set<EntryId> wholes = licenses;
        for (int depth = 0; depth < POLICY_DEPTH && !wholes.isEmpty(); depth++) {
            wholes = ids(link(LinkType.INCORPORATES, EntryType.LICENSE, wholes));
            wholes.removeAll(licenses);
            licenses.addAll(wholes);
        }
        akin.addAll(licenses);
        akin.addAll(ids(entries.fetch(named(entries.of(licenses), License.class, license -> license.governs().stream()
                .map(Governance::subject)
                .toList()))));
        Set<EntryId> families = ofType(akin, EntryType.MODEL_FAMILY);
        families.addAll(named(
                entries.of(akin), Model.class, model -> model.family() == null ? List.of() : List.of(model.family())));
        Set<EntryId> models = ofType(akin, EntryType.MODEL);
        akin.addAll(ids(link(LinkType.DERIVED_FROM, EntryType.MODEL, models)));
        akin.addAll(families);
        akin.addAll(named(entries.of(models), Model.class, Model::derivedFrom));
        return entries.fetch(akin);
    }

    /** Adds the earlier and later versions of licences; returns these. */
    private Set<EntryId> versions(Set<EntryId> licenses) {
        Set<EntryId> versions = new LinkedHashSet<>();
        Set<EntryId> frontier = licenses;
        for (int step = 0; step < LONGEST_CHAIN && !frontier.isEmpty(); step++) {
            Set<EntryId> next = ids(link(LinkType.SUPERSEDES, EntryType.LICENSE, frontier));
            next.addAll(ids(entries.fetch(named(entries.of(frontier), License.class, License::supersedes))));
            next.removeAll(versions);
            next.removeAll(licenses);
            versions.addAll(next);
            frontier = next;
        }
        return versions;
    }

    /** Adds what bears on subjects; returns the subjects and what is near them, licences and policies included. */
    private Set<EntryId> evidenceAround(List<Entry> subjects) {
        Set<EntryId> near = new LinkedHashSet<>(ids(subjects));
        near.addAll(ids(entries.fetch(
                named(subjects, Model.class, model -> model.family() == null ? List.of() : List.of(model.family())))));
        near.addAll(ids(link(LinkType.MEMBER_OF_FAMILY, EntryType.MODEL, ofType(near, EntryType.MODEL_FAMILY))));
        near.addAll(ids(link(LinkType.INCORPORATES, EntryType.LICENSE, ofType(near, EntryType.LICENSE))));
        near.addAll(
                ids(entries.fetch(named(List.copyOf(entries.all()), License.class, license -> license.governs().stream()
                        .map(Governance::subject)
                        .toList()))));
        Set<EntryId> licenses = new LinkedHashSet<>(ofType(near, EntryType.LICENSE));
        licenses.addAll(ids(link(LinkType.GOVERNS, EntryType.LICENSE, near)));
        List<Entry> findings = link(LinkType.FOUND_IN, EntryType.FINDING, near);
        List<Entry> found = entries.fetch(named(
                findings,
                Finding.class,
                finding -> finding.license() == null ? List.of() : List.of(finding.license())));
        licenses.addAll(ids(found));
        Set<EntryId> policies = licenses;
        for (int depth = 0; depth < POLICY_DEPTH && !policies.isEmpty(); depth++) {
            policies = ids(
                    entries.fetch(named(entries.of(policies), License.class, license -> license.incorporates().stream()
                            .map(Incorporation::policy)
                            .toList())));
            policies.removeAll(licenses);
            licenses.addAll(policies);
        }
        Set<EntryId> read = ids(link(LinkType.CLAUSE_OF, EntryType.LICENSE_TERM, licenses));
        read.addAll(licenses);
        read.addAll(near);
        Set<EntryId> targets = ids(link(LinkType.READS, EntryType.READING, read));
        targets.addAll(ids(findings));
        link(LinkType.TARGETS, EntryType.REBUTTAL, targets);
        near.addAll(licenses);
        return near;
    }

    private void rules() {
        entries.add(record.all(RULES));
    }

    /** Adds what the entries so far name. */
    private void neighbours() {
        Set<EntryId> named = new LinkedHashSet<>();
        entries.all().forEach(entry -> entry.links().stream().map(Link::to).forEach(named::add));
        entries.fetch(named);
    }

    private Set<EntryId> agents() {
        return ids(entries.all().stream().filter(Agent.class::isInstance).toList());
    }

    private List<Entry> link(LinkType link, EntryType from, Collection<EntryId> to) {
        if (to.isEmpty()) {
            return List.of();
        }
        return entries.add(record.linking(link, from, to));
    }

    private <T> Set<EntryId> named(Collection<Entry> entries, Class<T> type, Function<T, List<EntryId>> names) {
        Set<EntryId> named = new LinkedHashSet<>();
        entries.stream().filter(type::isInstance).map(type::cast).forEach(entry -> named.addAll(names.apply(entry)));
        return named;
    }

    private <T extends Entry> Set<EntryId> ids(Class<T> type) {
        return ids(entries.all().stream().filter(type::isInstance).toList());
    }

    private static Set<EntryId> ids(Collection<? extends Entry> entries) {
        Set<EntryId> ids = new LinkedHashSet<>();
        entries.forEach(entry -> ids.add(entry.id()));
        return ids;
    }

    private static Set<EntryId> ofType(Collection<EntryId> ids, EntryType type) {
        Set<EntryId> wanted = new LinkedHashSet<>(ids);
        wanted.removeIf(id -> id.type() != type);
        return wanted;
    }

    private Gathered gathered() {
        return new Gathered(entries.known(), entries.whole());
    }
}
