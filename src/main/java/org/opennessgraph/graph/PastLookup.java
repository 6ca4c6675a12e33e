// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.LinkType;

/**
 * Looks up what was in force at a position, in a number of statements that does not depend on how much is asked or
 * found. Ids are texts here: most are only compared.
 */
final class PastLookup {
    /** How those that hang on an entry name it. */
    private static final List<LinkType> HANGING =
            List.of(LinkType.ASSERTS, LinkType.TARGETS, LinkType.ANSWERS, LinkType.CARRIES);

    /** What sorts before it has a date. */
    private static final String UNDATED = "~";

    private final GraphSession session;
    private final PastStatements statements;
    private final EntryRows rows;
    private final long position;
    private final int candidates;

    /** When a claim was said: its earliest dated assertion, and its latest. */
    record Said(@Nullable PastState first, @Nullable PastState last) {
        static final Said NEVER = new Said(null, null);

        private Said with(PastState assertion) {
            if (assertion.sort().compareTo(UNDATED) >= 0) {
                return this;
            }
            return new Said(
                    first == null || assertion.sort().compareTo(first.sort()) < 0 ? assertion : first,
                    last == null || assertion.sort().compareTo(last.sort()) > 0 ? assertion : last);
        }

        /** The claim's place in orders by date. */
        String sort(PastState claim) {
            return first == null
                    ? claim.sort()
                    : first.sort().substring(0, first.sort().indexOf('|') + 1) + claim.id();
        }

        @Nullable
        String earliest(PastState claim) {
            return first == null ? claim.earliest() : first.earliest();
        }
    }

    PastLookup(GraphSession session, PastStatements statements, EntryRows rows, long position, int candidates) {
        this.session = session;
        this.statements = statements;
        this.rows = rows;
        this.position = position;
        this.candidates = candidates;
    }

    /** Where ids led. One statement. */
    PastIds ids(Collection<String> ids) {
        return new PastIds(session, ids, position);
    }

    List<Record> read(String statement, Map<String, Object> more) {
        Map<String, Object> parameters = new HashMap<>(more);
        parameters.put("position", position);
        parameters.put("candidates", candidates + 1);
        return session.read(statement, parameters);
    }

    /** Refuses to go on when more was seen than is gone through. */
    void require(long scanned) {
        if (scanned > candidates) {
            throw new TooMuchPast(candidates);
        }
    }

    /**
     * States of entries, of any status; dates of claims are looked up unless they are given. At most four statements.
     */
    Map<String, Found> states(Collection<String> ids, @Nullable Map<String, Said> known) {
        Map<String, Found> found = new LinkedHashMap<>();
        if (ids.isEmpty()) {
            return found;
        }
        for (Record row : read(PastStatements.STATES, Map.of("ids", distinct(ids)))) {
            found.put(row.get("id").asString(), rows.found(row));
        }
        List<String> claims = found.values().stream()
                .filter(one -> one.id().type() == EntryType.CLAIM && one.entry() != null)
                .map(one -> one.id().toString())
                .toList();
        Map<String, Said> said = known == null ? said(claims) : known;
        for (String claim : claims) {
            Said when = said.getOrDefault(claim, Said.NEVER);
            found.computeIfPresent(claim, (id, state) -> state.said(date(when.first()), date(when.last())));
        }
        return found;
    }

    /** What is tested of states. One statement. */
    Map<String, PastState> keys(Collection<String> ids) {
        Map<String, PastState> keys = new HashMap<>();
        for (Record row : read(PastStatements.STATES, Map.of("ids", distinct(ids)))) {
            keys.put(row.get("id").asString(), PastState.of(row.get("keys")));
        }
        return keys;
    }

    private static @Nullable String date(@Nullable PastState assertion) {
        return assertion == null ? null : assertion.date();
    }

    /** What was in force of a type and passes the tests, dates apart. One statement. */
    List<PastState> all(EntryType type, PastTests tests) {
        Map<String, Object> parameters = tests.parameters();
        parameters.put("type", type.prefix());
        List<PastState> all = new ArrayList<>();
        long scanned = 0;
        for (Record row : read(statements.list(type), parameters)) {
            scanned += row.get("scanned").asLong();
            states(row).filter(tests::pass).forEach(all::add);
        }
        require(scanned);
        return all;
    }

    /** What linked to entries and passes the tests, dates apart. At most three statements. */
    Map<String, List<PastState>> linking(LinkType link, EntryType from, Collection<String> to, PastTests tests) {
        if (to.isEmpty()) {
            return Map.of();
        }
        PastIds ids = ids(to);
        Map<String, Object> parameters = tests.parameters();
        parameters.put("of", from.prefix());
        return linked(
                statements.linking(link),
                parameters,
                to,
                ids,
                (entry, state) ->
                        state.is(from) && state.linksTo(link, entry, ids.leadingTo(entry)) && tests.pass(state));
    }

    /** What hung on entries directly, in whatever way. At most three statements. */
    Map<String, List<PastState>> hangingOn(Collection<String> entries) {
        PastIds ids = ids(entries);
        return linked(
                PastStatements.HANGING_ON, PastTests.NONE.parameters(), entries, ids, (entry, state) -> HANGING.stream()
                        .anyMatch(link -> state.linksTo(link, entry, ids.leadingTo(entry))));
    }

    /**
     * Links to ids that are one today lie together: each entry gets those that meant it. Those that such ids made to
     * each other are in the graph no more, so that each of them is looked at.
     */
    private Map<String, List<PastState>> linked(
            String statement,
            Map<String, Object> more,
            Collection<String> to,
            PastIds ids,
            BiPredicate<String, PastState> meant) {
        Map<String, Object> parameters = new HashMap<>(more);
        parameters.put("ids", to.stream().map(ids::now).distinct().toList());
        Map<String, List<PastState>> together = new HashMap<>();
        long scanned = 0;
        for (Record row : read(statement, parameters)) {
            scanned += row.get("scanned").asLong();
            together.put(row.get("to").asString(), states(row).toList());
        }
        require(scanned);
        Map<String, PastState> merged = merged(to, ids, more);
        Map<String, List<PastState>> linking = new LinkedHashMap<>();
        for (String entry : distinct(to)) {
            Map<String, PastState> near = new LinkedHashMap<>();
            together.getOrDefault(ids.now(entry), List.of()).forEach(state -> near.put(state.id(), state));
            merged.forEach((id, state) -> {
                if (ids.family(entry).contains(id)) {
                    near.put(id, state);
                }
            });
            linking.put(
                    entry,
                    near.values().stream()
                            .filter(state -> meant.test(entry, state))
                            .toList());
        }
        return linking;
    }

    /** Those that were merged, or had others merged into them, and pass the tests. At most one statement. */
    private Map<String, PastState> merged(Collection<String> to, PastIds ids, Map<String, Object> tests) {
        List<String> merged = to.stream()
                .map(ids::family)
                .filter(family -> family.size() > 1)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
        Map<String, PastState> states = new HashMap<>();
        if (!merged.isEmpty()) {
            Map<String, Object> parameters = new HashMap<>(tests);
            parameters.put("ids", merged);
            for (Record row : read(PastStatements.THESE, parameters)) {
                states(row).forEach(state -> states.put(state.id(), state));
            }
        }
        return states;
    }

    private static Stream<PastState> states(Record row) {
        return row.get("found").asList(PastState::of).stream();
    }

    /** When claims were said, by the assertions that were in force. At most three statements. */
    Map<String, Said> said(Collection<String> claims) {
        Map<String, Said> said = new HashMap<>();
        linking(LinkType.ASSERTS, EntryType.ASSERTION, claims, PastTests.NONE).forEach((claim, assertions) -> {
            Said when = Said.NEVER;
            for (PastState assertion : assertions) {
                when = when.with(assertion);
            }
            said.put(claim, when);
        });
        return said;
    }

    /** A filter with the ids of the time. At most nine statements. */
    PastTests tests(EntryFilter filter) {
        DerivedClaimValues.NAMES.stream()
                .filter(filter.equal()::containsKey)
                .findFirst()
                .ifPresent(name -> {
                    throw new NotKeptOfPast(name);
                });
        Map<String, List<String>> equal = new HashMap<>(filter.equal());
        // The term of a claim is a link: what one id says today, two may have said.
        List<String> terms = equal.remove("term");
        List<String> ends = new ArrayList<>(terms == null ? List.of() : terms);
        filter.links().forEach(link -> ends.add(link.to().toString()));
        PastIds ids = ids(ends);
        List<PastTests.Choice> choices = new ArrayList<>();
        for (EntryFilter.Required link : filter.links()) {
            choices.add(choice(link.type(), List.of(link.to().toString()), ids));
        }
        if (terms != null) {
            choices.add(choice(LinkType.USES_TERM, terms, ids));
        }
        List<String> words = filter.text() == null ? List.of() : SearchWords.of(filter.text());
        return new PastTests(equal, choices, words, claimsSaid(filter), filter);
    }

    private static PastTests.Choice choice(LinkType link, List<String> to, PastIds ids) {
        return new PastTests.Choice(
                link, to.stream().distinct().collect(Collectors.toMap(entry -> entry, ids::leadingTo)));
    }

    /**
     * The claims that some of the claimants had made, in the source and on a day that are asked for; null if neither is
     * asked for.
     */
    private @Nullable Set<String> claimsSaid(EntryFilter filter) {
        Map<String, PastState> said = null;
        if (!filter.claimants().isEmpty()) {
            said = assertions(LinkType.MADE_BY, texts(filter.claimants()));
        }
        EntryId source = filter.saidIn();
        if (source != null) {
            Map<String, PastState> there = assertions(LinkType.APPEARS_IN, List.of(source.toString()));
            if (said == null) {
                said = there;
            } else {
                said.keySet().retainAll(there.keySet());
            }
        }
        if (said == null) {
            return null;
        }
        Set<String> written = new LinkedHashSet<>();
        for (PastState assertion : said.values()) {
            if (filter.passesDaySaid(assertion.earliest())) {
                assertion.written(LinkType.ASSERTS).forEach(written::add);
            }
        }
        PastIds ids = ids(written);
        return written.stream().map(ids::at).collect(Collectors.toCollection(HashSet::new));
    }

    private Map<String, PastState> assertions(LinkType link, Collection<String> to) {
        Map<String, PastState> assertions = new HashMap<>();
        linking(link, EntryType.ASSERTION, to, PastTests.NONE)
                .values()
                .forEach(linking -> linking.forEach(assertion -> assertions.put(assertion.id(), assertion)));
        return assertions;
    }

    static List<String> texts(Collection<EntryId> ids) {
        return ids.stream().map(EntryId::toString).distinct().toList();
    }

    private static List<String> distinct(Collection<String> ids) {
        return ids.stream().distinct().toList();
    }
}
