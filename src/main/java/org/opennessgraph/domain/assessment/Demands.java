// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Truth;

/** What some missing facts are taken to say, without contradiction. Immutable. */
final class Demands {
    private static final int MOST_CHOICES = 64;

    /** Nothing. */
    static final Demands NONE = new Demands(new TreeMap<>());

    private final SortedMap<Fact, Ask> asks;
    private final int points;
    private final int remoteness;
    /** Worked out when first asked for: most demands are dropped before. */
    private @Nullable String sortKey;

    /** What one fact is taken to say: these points are well; of each of these groups one is not. */
    private record Ask(NavigableSet<String> well, Set<NavigableSet<String>> notAllWell, NavigableSet<String> texts) {
        boolean contradicts() {
            return notAllWell.stream().anyMatch(well::containsAll);
        }

        Ask and(Ask other) {
            NavigableSet<String> bothWell = new TreeSet<>(well);
            bothWell.addAll(other.well);
            Set<NavigableSet<String>> bothNot = new LinkedHashSet<>(notAllWell);
            bothNot.addAll(other.notAllWell);
            NavigableSet<String> bothTexts = new TreeSet<>(texts);
            bothTexts.addAll(other.texts);
            return new Ask(bothWell, bothNot, bothTexts);
        }

        /** Whether the point of a group that is not well must be one of these. */
        boolean leaves(NavigableSet<String> group, NavigableSet<String> points) {
            return group.stream().allMatch(point -> well.contains(point) || points.contains(point));
        }

        /** Whether whatever fits the other fits this. */
        boolean follows(Ask other) {
            return other.well.containsAll(well)
                    && notAllWell.stream()
                            .allMatch(group -> other.notAllWell.stream().anyMatch(group::containsAll));
        }
    }

    private Demands(SortedMap<Fact, Ask> asks) {
        this.asks = asks;
        int asked = 0;
        int remote = 0;
        for (Map.Entry<Fact, Ask> one : asks.entrySet()) {
            Ask ask = one.getValue();
            asked += ask.well().size() + ask.notAllWell().size();
            remote += remoteness(one.getKey().kind(), ask.well().isEmpty());
        }
        this.points = asked;
        this.remoteness = remote;
    }

    /** That a leaf's fact makes it YES or NO; nothing if it cannot. */
    static List<Demands> deciding(@Nullable Want want, Truth value) {
        if (want == null) {
            return List.of();
        }
        Set<NavigableSet<String>> not = new LinkedHashSet<>();
        if (!want.never().isEmpty()) {
            not.add(want.never());
        }
        String text = value == Truth.YES ? want.ifYes() : want.ifNo();
        if (text == null) {
            return List.of();
        }
        NavigableSet<String> well = value == Truth.YES ? want.points() : want.opposite();
        if (value == Truth.NO && well.isEmpty()) {
            not.add(want.points());
        }
        Ask ask = new Ask(well, not, new TreeSet<>(Set.of(text)));
        SortedMap<Fact, Ask> asks = new TreeMap<>();
        asks.put(want.fact(), ask);
        return List.of(new Demands(asks));
    }

    /** Both together; null if they contradict each other. */
    @Nullable
    Demands and(Demands other) {
        if (asks.isEmpty()) {
            return other;
        }
        if (other.asks.isEmpty()) {
            return this;
        }
        SortedMap<Fact, Ask> both = new TreeMap<>(asks);
        for (Map.Entry<Fact, Ask> one : other.asks.entrySet()) {
            Ask joined = both.merge(one.getKey(), one.getValue(), Ask::and);
            if (joined.contradicts()) {
                return null;
            }
        }
        return new Demands(both);
    }

    /** Whether these are among the others, so that the others are not the smallest. */
    boolean within(Demands others) {
        if (asks.size() > others.asks.size()) {
            return false;
        }
        for (Map.Entry<Fact, Ask> one : asks.entrySet()) {
            Ask theirs = others.asks.get(one.getKey());
            if (theirs == null || !one.getValue().follows(theirs)) {
                return false;
            }
        }
        return true;
    }

    /**
     * What a leaf becomes when what the facts say beside is taken into account: who reads a text as a whole learns of
     * every point, be it asked or not.
     *
     * @param want what the leaf asks
     * @param rest whether the points that are not asked for turn out well
     */
    Truth completed(@Nullable Want want, boolean rest) {
        Truth answer = answer(want);
        if (want == null || answer != Truth.UNKNOWN || want.fact().kind() != MissingKind.WHOLE_TEXT) {
            return answer;
        }
        Ask ask = asks.get(want.fact());
        if (ask == null || ask.well().isEmpty()) {
            return answer;
        }
        return rest ? Truth.YES : Truth.NO;
    }

    /** What a leaf becomes. */
    Truth answer(@Nullable Want want) {
        Ask ask = want == null ? null : asks.get(want.fact());
        if (want == null || ask == null) {
            return Truth.UNKNOWN;
        }
        if (ask.well().containsAll(want.points())) {
            return Truth.YES;
        }
        boolean no = want.opposite().isEmpty()
                ? ask.notAllWell().stream().anyMatch(group -> ask.leaves(group, want.points()))
                : ask.well().containsAll(want.opposite());
        return no ? Truth.NO : Truth.UNKNOWN;
    }

    /**
     * What these leave open, closed in each way: of a group of points of which one is not well, which one. At most
     * {@value #MOST_CHOICES} ways; of more the first.
     */
    List<Demands> choices() {
        List<Demands> open = List.of(this);
        for (Map.Entry<Fact, Ask> one : asks.entrySet()) {
            for (NavigableSet<String> group : one.getValue().notAllWell()) {
                List<Demands> closed = new ArrayList<>();
                for (Demands demands : open) {
                    for (String point : group) {
                        demands.choosing(one.getKey(), group, point).ifPresent(closed::add);
                    }
                }
                open = closed.size() <= MOST_CHOICES ? closed : closed.subList(0, MOST_CHOICES);
            }
        }
        return open;
    }

    /**
     * The point is one of the group that is not well. Of a fact with one value the others are well then; a text that has
     * one clause may have the others too, and was not read for them.
     */
    private Optional<Demands> choosing(Fact fact, NavigableSet<String> group, String point) {
        Ask ask = asks.get(fact);
        if (ask == null) {
            return Optional.empty();
        }
        Set<NavigableSet<String>> not = new LinkedHashSet<>(ask.notAllWell());
        not.remove(group);
        not.add(new TreeSet<>(Set.of(point)));
        NavigableSet<String> well = new TreeSet<>(ask.well());
        if (fact.kind() != MissingKind.WHOLE_TEXT) {
            group.stream().filter(other -> !other.equals(point)).forEach(well::add);
        }
        Ask chosen = new Ask(well, not, ask.texts());
        if (chosen.contradicts()) {
            return Optional.empty();
        }
        SortedMap<Fact, Ask> all = new TreeMap<>(asks);
        all.put(fact, chosen);
        return Optional.of(new Demands(all));
    }

    int size() {
        return asks.size();
    }

    /** How far off it is that somebody goes and finds one of these. */
    private static int remoteness(MissingKind kind, boolean onlyNotWell) {
        return switch (kind) {
            case AVAILABILITY, LICENSE, APPROVAL, DATE -> 0;
            case CHECK, RECORD -> 1;
            case JUDGEMENT -> 2;
            // That a text is to be read is a task; that there might be a clause in it, which nobody read, is none.
            case WHOLE_TEXT -> onlyNotWell ? 3 : 1;
        };
    }

    /** How far off it is in all that somebody finds these; of sets of one size the least goes first. */
    int remoteness() {
        return remoteness;
    }

    /** How much is asked in all. */
    int points() {
        return points;
    }

    /** By the facts, then by what they say. */
    String sortKey() {
        String known = sortKey;
        if (known == null) {
            StringBuilder key = new StringBuilder();
            asks.forEach(
                    (fact, ask) -> key.append(fact.key()).append(ask.texts()).append('\n'));
            known = key.toString();
            sortKey = known;
        }
        return known;
    }

    List<MissingFact> facts() {
        List<MissingFact> facts = new ArrayList<>();
        asks.forEach((fact, ask) -> facts.add(fact.saying(String.join("; ", ask.texts()))));
        return facts;
    }
}
