// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.Link;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.Polarity;

/**
 * Finds the claims that were opposed to others at a position, as {@link Statements#OPPOSED_TO} does for the present:
 * what was near a subject first, then the claims about that. At most sixteen
 * statements.
 */
final class PastOpposition {
    private final PastLookup past;

    PastOpposition(PastLookup past) {
        this.past = past;
    }

    /** What one claim says of which subjects. */
    private record Side(String term, Polarity polarity, Set<String> subjects) {
        private boolean isOpposed(PastState other, Set<String> term) {
            Polarity opposite = polarity == Polarity.AFFIRMS ? Polarity.DENIES : Polarity.AFFIRMS;
            return opposite.name().equals(other.polarity()) && other.linksTo(LinkType.USES_TERM, this.term, term);
        }
    }

    Map<EntryId, List<EntryId>> opposedTo(Collection<EntryId> claims) {
        Map<String, Found> states = past.states(PastLookup.texts(claims), Map.of());
        Set<String> written = new LinkedHashSet<>();
        sided(states).forEach(claim -> {
            written.add(String.valueOf(claim.term()));
            written(claim, LinkType.ABOUT).forEach(written::add);
        });
        PastIds ids = past.ids(written);
        Map<EntryId, Side> sides = new TreeMap<>();
        sided(states).forEach(claim -> sides.put(claim.id(), side(claim, states, ids)));
        Set<String> subjects = new LinkedHashSet<>();
        sides.values().forEach(side -> subjects.addAll(side.subjects));
        Map<String, Set<String>> near = near(subjects);

        Set<String> allNear = new LinkedHashSet<>();
        near.values().forEach(allNear::addAll);
        Map<String, List<PastState>> about = past.linking(LinkType.ABOUT, EntryType.CLAIM, allNear, PastTests.NONE);
        Map<EntryId, Map<String, PastState>> opposed = new HashMap<>();
        Set<String> found = new HashSet<>();
        sides.forEach((claim, side) -> {
            Set<String> term = ids.leadingTo(side.term);
            Map<String, PastState> others = new HashMap<>();
            side.subjects.stream()
                    .flatMap(subject -> near.getOrDefault(subject, Set.of()).stream())
                    .flatMap(end -> about.getOrDefault(end, List.of()).stream())
                    .filter(other -> side.isOpposed(other, term))
                    .forEach(other -> others.put(other.id(), other));
            opposed.put(claim, others);
            found.addAll(others.keySet());
        });
        Map<String, PastLookup.Said> said = past.said(found);
        Map<EntryId, List<EntryId>> inOrder = new HashMap<>();
        opposed.forEach((claim, others) -> inOrder.put(
                claim,
                others.values().stream()
                        .sorted(Comparator.comparing(other -> said.getOrDefault(other.id(), PastLookup.Said.NEVER)
                                .sort(other)))
                        .limit(DriverGraphReads.MAX_OPPOSED)
                        .map(other -> EntryId.parse(other.id()))
                        .toList()));
        return inOrder;
    }

    /** The claims that affirm or deny a term. */
    private static Stream<Claim> sided(Map<String, Found> states) {
        return states.values().stream()
                .map(Found::entry)
                .filter(Claim.class::isInstance)
                .map(Claim.class::cast)
                .filter(claim -> claim.term() != null && claim.polarity() != null);
    }

    private static Side side(Claim claim, Map<String, Found> states, PastIds ids) {
        Polarity polarity = claim.polarity();
        Found found = states.get(claim.id().toString());
        Set<String> subjects = new LinkedHashSet<>();
        // What was taken back is about nothing.
        if (found != null && found.status() == EntryStatus.ACTIVE) {
            written(claim, LinkType.ABOUT).map(ids::at).forEach(subjects::add);
        }
        return new Side(ids.at(String.valueOf(claim.term())), polarity == null ? Polarity.AFFIRMS : polarity, subjects);
    }

    /**
     * What was near subjects: each itself, what governed it, what these incorporated, and what it governed or was
     * incorporated to govern.
     */
    private Map<String, Set<String>> near(Set<String> subjects) {
        Map<String, List<PastState>> governing = licences(LinkType.GOVERNS, subjects);
        Map<String, List<PastState>> incorporating = licences(LinkType.INCORPORATES, subjects);
        Set<String> licences = new LinkedHashSet<>();
        subjects.stream()
                .filter(subject -> EntryId.parse(subject).type() == EntryType.LICENSE)
                .forEach(licences::add);
        Stream.of(governing, incorporating)
                .flatMap(found -> found.values().stream())
                .flatMap(Collection::stream)
                .forEach(licence -> licences.add(licence.id()));
        Map<String, Found> states = past.states(licences, Map.of());
        Set<String> written = new LinkedHashSet<>();
        states.values().forEach(found -> Stream.of(LinkType.GOVERNS, LinkType.INCORPORATES)
                .flatMap(link -> inForce(found, link))
                .forEach(written::add));
        Ends ends = new Ends(states, past.ids(written));

        Map<String, Set<String>> near = new HashMap<>();
        for (String subject : subjects) {
            Set<String> ofSubject = new LinkedHashSet<>(List.of(subject));
            for (PastState licence : governing.getOrDefault(subject, List.of())) {
                ofSubject.add(licence.id());
                ofSubject.addAll(ends.of(licence.id(), LinkType.INCORPORATES));
            }
            ofSubject.addAll(ends.of(subject, LinkType.GOVERNS));
            incorporating.getOrDefault(subject, List.of()).stream()
                    .flatMap(licence -> ends.all(licence.id(), LinkType.GOVERNS).stream())
                    .limit(DriverGraphReads.MAX_NEAR)
                    .forEach(ofSubject::add);
            near.put(subject, ofSubject);
        }
        return near;
    }

    private Map<String, List<PastState>> licences(LinkType link, Set<String> subjects) {
        Map<String, List<PastState>> licences = new HashMap<>();
        past.linking(link, EntryType.LICENSE, subjects, PastTests.NONE)
                .forEach((subject, found) -> licences.put(
                        subject,
                        found.stream()
                                .sorted(Comparator.comparing(PastState::sort))
                                .limit(DriverGraphReads.MAX_NEAR)
                                .toList()));
        return licences;
    }

    /** Where the links of licences led, in their own order. */
    private record Ends(Map<String, Found> states, PastIds ids) {
        private List<String> of(String licence, LinkType link) {
            return all(licence, link).stream().limit(DriverGraphReads.MAX_NEAR).toList();
        }

        private List<String> all(String licence, LinkType link) {
            Found found = states.get(licence);
            List<String> ends = new ArrayList<>();
            if (found != null) {
                inForce(found, link)
                        .filter(end -> end.equals(licence) || !ids.at(end).equals(licence))
                        .map(ids::at)
                        .distinct()
                        .forEach(ends::add);
            }
            return ends;
        }
    }

    private static Stream<String> inForce(Found found, LinkType link) {
        Entry entry = found.entry();
        return entry == null || found.status() != EntryStatus.ACTIVE ? Stream.of() : written(entry, link);
    }

    private static Stream<String> written(Entry entry, LinkType link) {
        return entry.links().stream()
                .filter(one -> one.type() == link)
                .map(Link::to)
                .map(EntryId::toString);
    }
}
