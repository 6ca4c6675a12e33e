// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Affiliation;
import org.opennessgraph.domain.AffiliationKind;
import org.opennessgraph.domain.Assertion;
import org.opennessgraph.domain.Channel;
import org.opennessgraph.domain.Citation;
import org.opennessgraph.domain.CitationIntent;
import org.opennessgraph.domain.CitationManner;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.ClaimKind;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.FactDate;
import org.opennessgraph.domain.Finding;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.Model;
import org.opennessgraph.domain.Organization;
import org.opennessgraph.domain.OrganizationKind;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Reading;
import org.opennessgraph.domain.Rebuttal;
import org.opennessgraph.domain.Reply;
import org.opennessgraph.domain.Source;
import org.opennessgraph.domain.SourceKind;
import org.opennessgraph.domain.Statement;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.domain.Verification;
import org.opennessgraph.domain.admission.Interests;

/** Derives what chains are made of from the record. */
public final class Chains {
    /** Texts that are themselves what others look at and speak of. */
    static final Set<SourceKind> IS_LOOKED_AT =
            EnumSet.of(SourceKind.LEGAL_TEXT, SourceKind.DEFINITION_TEXT, SourceKind.INDEX, SourceKind.REPOSITORY);

    private final KnownEntries known;
    private final Interests interests;

    /**
     * @param known sources and citations, with what they name: agents and their ties for the makers, statements,
     *     findings and readings for whose word a source holds, claims and models for what a citation carries
     */
    public Chains(KnownEntries known) {
        this.known = known;
        this.interests = new Interests(known);
    }

    /**
     * Makes a graph of all sources and citations known. A source that cites one that is not known here is marked as
     * citing more than the graph holds. Near linear in the entries.
     *
     * @return the graph
     */
    public CitationGraph graph() {
        CitationGraph.Builder builder = CitationGraph.builder();
        known.all(Source.class).forEach(source -> builder.add(source(source)));
        for (Citation citation : known.all(Citation.class)) {
            if (known.find(citation.citing(), Source.class).isEmpty()) {
                continue;
            }
            if (known.find(citation.cited(), Source.class).isPresent()) {
                builder.add(link(citation));
            } else {
                builder.leftOut(citation.citing());
            }
        }
        return builder.build();
    }

    /**
     * The sources to start from to see where a claim comes from.
     *
     * @param claim a claim
     * @return the sources that tell it, and those that cite something for it, by id
     */
    public List<EntryId> carriers(EntryId claim) {
        Set<EntryId> carriers = new TreeSet<>();
        known.linking(LinkType.ASSERTS, claim, Assertion.class)
                .forEach(assertion -> carriers.add(assertion.said().in()));
        known.linking(LinkType.CARRIES, claim, Citation.class).forEach(citation -> carriers.add(citation.citing()));
        return List.copyOf(carriers);
    }

    /**
     * Which citations belong to a claim, so that its lineage is not led astray by what its sources cite for other
     * things: those that carry it, or any claim about the same line of subjects.
     *
     * @param claim a claim
     * @return a filter for {@link CitationGraph#where}
     */
    public Predicate<CitationLink> about(EntryId claim) {
        Optional<Meaning> meaning = meaning(claim);
        Scopes scopes = new Scopes(known);
        Map<EntryId, Boolean> decided = new HashMap<>();
        decided.put(claim, true);
        return link -> {
            EntryId carried = link.carries();
            return carried != null
                    && meaning.isPresent()
                    && decided.computeIfAbsent(carried, other -> meaning(other)
                            .map(its -> scopes.areOneLine(its, meaning.get()))
                            .orElse(false));
        };
    }

    private Optional<Meaning> meaning(EntryId claim) {
        return known.find(claim, Claim.class).map(Meaning::of);
    }

    /**
     * @param source a source
     * @return it as a point of a chain, without what its content is known by
     */
    public CitedSource source(Source source) {
        return new CitedSource(source.id(), source.when(), makers(source), origin(source), null);
    }

    /**
     * The makers of a source: its authors and its publisher, except a platform that hosts what others publish, with the
     * bodies that people among them worked or spoke for or belonged to on the day of publication, and who owned those
     * then. That one body is a member of another does not make them one voice.
     *
     * @param source a source
     * @return them
     */
    public Set<EntryId> makers(Source source) {
        List<EntryId> voices = new ArrayList<>(source.authors());
        EntryId publisher = source.publisher();
        if (publisher != null && !isPlatform(publisher)) {
            voices.add(publisher);
        }
        Set<EntryId> makers = new TreeSet<>();
        for (EntryId voice : voices) {
            // A body speaks for itself, whatever it is a member of.
            makers.addAll(
                    voice.type() == EntryType.ORGANIZATION ? Set.of(voice) : interests.bodies(voice, source.when()));
        }
        List<EntryId> owned = new ArrayList<>(makers);
        while (!owned.isEmpty()) {
            EntryId one = owned.remove(owned.size() - 1);
            for (Affiliation tie : known.linking(LinkType.TIED_TO, one, Affiliation.class)) {
                if (tie.kind() == AffiliationKind.OWNS && held(tie, source.when()) && makers.add(tie.agent())) {
                    owned.add(tie.agent());
                }
            }
        }
        return makers;
    }

    /**
     * Whose word a source holds. It is generated if it is marked so, or if all that is recorded of it is; it speaks
     * first hand if a statement in it is its own, a finding or reading was made in it, or it is a licence, definition,
     * index or repository; it speaks second hand if words are recorded in it, but none are its own.
     *
     * @param source a source
     * @return whose word it holds, UNKNOWN if no words of it are recorded
     */
    public Origin origin(Source source) {
        if (source.generated() || source.kind() == SourceKind.GENERATED_TEXT) {
            return Origin.GENERATED;
        }
        List<Statement> statements = new ArrayList<>();
        statements.addAll(known.linking(LinkType.APPEARS_IN, source.id(), Assertion.class));
        statements.addAll(known.linking(LinkType.APPEARS_IN, source.id(), Rebuttal.class));
        statements.addAll(known.linking(LinkType.APPEARS_IN, source.id(), Reply.class));
        // What is known only from a link to the source tells nothing of the words in it.
        statements.removeIf(statement -> statement.said().channel() == Channel.CITED_ONLY);
        if (IS_LOOKED_AT.contains(source.kind())
                || statements.stream().anyMatch(statement -> statement.said().channel() == Channel.STATED)
                || !known.linking(LinkType.APPEARS_IN, source.id(), Finding.class)
                        .isEmpty()
                || !known.linking(LinkType.APPEARS_IN, source.id(), Reading.class)
                        .isEmpty()) {
            return Origin.FIRST_HAND;
        }
        if (statements.isEmpty()) {
            return Origin.UNKNOWN;
        }
        return statements.stream().allMatch(statement -> statement.said().channel() == Channel.GENERATED)
                ? Origin.GENERATED
                : Origin.SECOND_HAND;
    }

    /**
     * @param citation a citation
     * @return it as a step of a chain
     */
    public CitationLink link(Citation citation) {
        return link(
                citation.id(),
                citation.citing(),
                citation.cited(),
                citation.intent(),
                citation.manner(),
                citation.carries());
    }

    /**
     * Makes a step of a chain of what is known of a citation.
     *
     * @param id its id
     * @param citing the source that cites
     * @param cited the source that is cited
     * @param intent why
     * @param manner how it is made
     * @param carries the claim that it carries over, if one is named
     * @return the step
     */
    public CitationLink link(
            EntryId id,
            EntryId citing,
            EntryId cited,
            CitationIntent intent,
            CitationManner manner,
            @Nullable EntryId carries) {
        return new CitationLink(id, citing, cited, intent, manner, carries, subjectKnown(cited, carries));
    }

    /** When the first of the subjects of the carried claim was made known, if that is told of all of them. */
    private @Nullable PartialDate subjectKnown(EntryId citedSource, @Nullable EntryId carried) {
        Claim claim = carried == null ? null : known.find(carried, Claim.class).orElse(null);
        Source cited = known.find(citedSource, Source.class).orElse(null);
        if (claim == null || claim.kind() != ClaimKind.OPENNESS || cited == null) {
            return null;
        }
        FactDate published = cited.date();
        // Where it is on record what the cited source speaks of, it is not judged by its date.
        boolean tells = known.linking(LinkType.APPEARS_IN, cited.id(), Assertion.class).stream()
                .flatMap(assertion -> known.find(assertion.claim(), Claim.class).stream())
                .anyMatch(told -> told.kind() == ClaimKind.OPENNESS && !told.subjectUnresolved());
        if (tells
                || IS_LOOKED_AT.contains(cited.kind())
                || published == null
                || published.verification() == Verification.UNVERIFIED) {
            return null;
        }
        PartialDate first = null;
        for (EntryId subject : claim.subjects()) {
            FactDate announced =
                    known.find(subject, Model.class).map(Model::announced).orElse(null);
            if (announced == null || announced.verification() == Verification.UNVERIFIED) {
                return null;
            }
            first = first == null || beginsBefore(announced.on(), first) ? announced.on() : first;
        }
        return first;
    }

    private static boolean beginsBefore(PartialDate one, PartialDate other) {
        LocalDate begin = one.earliestPossible();
        LocalDate otherBegin = other.earliestPossible();
        return otherBegin != null && (begin == null || begin.isBefore(otherBegin));
    }

    private static boolean held(Affiliation tie, @Nullable PartialDate on) {
        if (tie.verification() == Verification.UNVERIFIED) {
            return false;
        }
        return on == null || on.within(tie.from(), tie.to()) != Truth.NO;
    }

    private boolean isPlatform(EntryId publisher) {
        return known.find(publisher, Organization.class)
                .map(found -> found.kind() == OrganizationKind.PLATFORM)
                .orElse(false);
    }
}
