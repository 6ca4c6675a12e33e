// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.opennessgraph.domain.Citation;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.LinkType;

/** The reads as of a position: from past states and ended links beside what was there already. */
final class PastGraphReads implements GraphReads {
    /** How long a chain of rebuttals of rebuttals is followed. */
    private static final int MAX_CHAIN = 8;

    private final GraphSession session;
    private final PastStatements statements;
    private final EntryRows rows;
    private final long position;
    private final int candidates;
    private final PastLookup past;

    PastGraphReads(GraphSession session, PastStatements statements, EntryRows rows, long position) {
        this(session, statements, rows, position, MAX_PAST_CANDIDATES);
    }

    /** Reads that go through fewer candidates before they refuse. */
    PastGraphReads(GraphSession session, PastStatements statements, EntryRows rows, long position, int candidates) {
        this.session = session;
        this.statements = statements;
        this.rows = rows;
        this.position = position;
        this.candidates = candidates;
        this.past = new PastLookup(session, statements, rows, position, candidates);
    }

    /** One entry of a list at its place. */
    private record Placed(PastState state, String place) {}

    @Override
    public long position() {
        return position;
    }

    @Override
    public OptionalLong settledPosition() {
        return OptionalLong.of(position);
    }

    @Override
    public GraphReads readsAt(long other) {
        return new PastGraphReads(session, statements, rows, other, candidates);
    }

    @Override
    public RecordView now() {
        return new RecordOfReads(this);
    }

    /** At most five statements. */
    @Override
    public Map<EntryId, Found> byId(Collection<EntryId> asked) {
        if (asked.isEmpty()) {
            return Map.of();
        }
        PastIds ids = past.ids(PastLookup.texts(asked));
        Map<String, Found> states =
                past.states(asked.stream().map(id -> ids.at(id.toString())).toList(), null);
        Map<EntryId, Found> found = new HashMap<>();
        for (EntryId id : asked) {
            Found state = states.get(ids.at(id.toString()));
            if (state != null) {
                found.put(id, state.id().equals(id) ? state : state.redirectedFrom(id));
            }
        }
        return found;
    }

    /** At most six statements. */
    @Override
    public Optional<Found> byAddress(String comparableAddress) {
        return past.read(PastStatements.BY_ADDRESS, Map.of("url", TextKey.of(comparableAddress))).stream()
                .findFirst()
                .map(row -> EntryId.parse(row.get("id").asString()))
                .map(id -> byId(List.of(id)).get(id));
    }

    /** At most sixteen statements; without a filter by claimants or source, at most eight. */
    @Override
    public Slice list(EntryType type, EntryFilter filter, Window window) {
        boolean claims = type == EntryType.CLAIM;
        Optional<EntryFilter.Required> driver = filter.links().stream().findFirst();
        if (driver.isPresent() && (claims || !window.order().byName())) {
            EntryFilter.Required link = driver.get();
            return incoming(link.type(), type, List.of(link.to()), filter.without(link), window)
                    .getOrDefault(link.to(), Slice.EMPTY);
        }
        // Who said it, and where, is asked of claims only.
        PastTests tests = past.tests(claims ? filter : filter.ofAnybody());
        return slices(Map.of("", past.all(type, tests)), claims, tests, window).getOrDefault("", Slice.EMPTY);
    }

    /** At most sixteen statements; without a filter by claimants or source, at most eight. */
    @Override
    public Map<EntryId, Slice> incoming(
            LinkType link, EntryType from, Collection<EntryId> to, EntryFilter filter, Window window) {
        if (to.isEmpty()) {
            return Map.of();
        }
        PastTests tests = past.tests(filter);
        Map<String, Slice> slices =
                slices(past.linking(link, from, PastLookup.texts(to), tests), from == EntryType.CLAIM, tests, window);
        Map<EntryId, Slice> found = new HashMap<>();
        to.forEach(id -> found.put(id, slices.getOrDefault(id.toString(), Slice.EMPTY)));
        return found;
    }

    /** Orders lists, cuts a page out of each, and fetches the states of all pages together. */
    private Map<String, Slice> slices(
            Map<String, List<PastState>> lists, boolean claims, PastTests tests, Window window) {
        Map<String, PastLookup.Said> said = null;
        if (claims && (!window.order().byName() || tests.testDates())) {
            said = past.said(ids(lists.values()));
        }
        Map<String, List<Placed>> pages = new HashMap<>();
        for (Map.Entry<String, List<PastState>> list : lists.entrySet()) {
            pages.put(list.getKey(), page(list.getValue(), said, tests, window));
        }
        Map<String, Found> found = past.states(
                pages.values().stream()
                        .flatMap(page -> page.stream().map(one -> one.state.id()))
                        .toList(),
                said);
        Map<String, Slice> slices = new HashMap<>();
        pages.forEach((to, page) -> {
            List<Slice.Hit> hits = new ArrayList<>();
            for (Placed one : page) {
                Found state = found.get(one.state.id());
                if (state != null) {
                    hits.add(new Slice.Hit(state, one.place));
                }
            }
            slices.put(to, DriverGraphReads.slice(hits, window, null));
        });
        return slices;
    }

    /** The first of the window in its direction, and one more if there is one. */
    private static List<Placed> page(
            List<PastState> list, @Nullable Map<String, PastLookup.Said> said, PastTests tests, Window window) {
        boolean ascending = window.order().ascending() != window.fromEnd();
        boolean behindIsGreater = window.order().ascending();
        Comparator<Placed> byPlace = Comparator.comparing(Placed::place);
        return list.stream()
                .filter(state -> tests.passDay(earliest(state, said)))
                .map(state -> new Placed(state, window.order().byName() ? state.name() : sort(state, said)))
                .filter(one -> isIn(one.place, behindIsGreater ? window.after() : window.before(), 1)
                        && isIn(one.place, behindIsGreater ? window.before() : window.after(), -1))
                .sorted(ascending ? byPlace : byPlace.reversed())
                .limit(window.size() + 1L)
                .toList();
    }

    private static boolean isIn(String place, @Nullable String limit, int side) {
        return limit == null || Integer.signum(place.compareTo(limit)) == side;
    }

    private static String sort(PastState state, @Nullable Map<String, PastLookup.Said> said) {
        return said == null
                ? state.sort()
                : said.getOrDefault(state.id(), PastLookup.Said.NEVER).sort(state);
    }

    private static @Nullable String earliest(PastState state, @Nullable Map<String, PastLookup.Said> said) {
        return said == null
                ? state.earliest()
                : said.getOrDefault(state.id(), PastLookup.Said.NEVER).earliest(state);
    }

    private static List<String> ids(Collection<List<PastState>> lists) {
        return lists.stream()
                .flatMap(Collection::stream)
                .map(PastState::id)
                .distinct()
                .toList();
    }

    /** One statement, which goes through all that the type has and had. */
    @Override
    public long count(EntryType type) {
        return past.read(statements.count(type), Map.of("type", type.prefix())).stream()
                .mapToLong(row -> row.get("entries").asLong())
                .sum();
    }

    /** At most three statements. */
    @Override
    public Map<EntryId, Long> degrees(LinkType link, Collection<EntryId> to) {
        if (to.isEmpty()) {
            return Map.of();
        }
        PastIds ids = past.ids(PastLookup.texts(to));
        List<Map<String, Object>> entries = new ArrayList<>();
        for (String id : PastLookup.texts(to)) {
            entries.add(
                    Map.of("id", id, "now", ids.now(id), "named", ids.family(id).size() > 1));
        }
        Map<EntryId, Long> degrees = new HashMap<>();
        Map<String, Set<String>> together = new HashMap<>();
        for (Record row : past.read(statements.degree(link), Map.of("entries", entries))) {
            String id = row.get("id").asString();
            degrees.put(EntryId.parse(id), row.get("degree").asLong());
            if (ids.family(id).size() > 1) {
                Set<String> starts = new HashSet<>(ids.family(id));
                starts.addAll(row.get("ids").asList(Value::asString));
                together.put(id, starts);
            }
        }
        if (!together.isEmpty()) {
            // Links to ids that are one today lie together: those count that meant this one.
            Map<String, PastState> starts = past.keys(
                    together.values().stream().flatMap(Collection::stream).toList());
            together.forEach((id, all) -> {
                Set<String> leading = ids.leadingTo(id);
                degrees.put(
                        EntryId.parse(id),
                        all.stream()
                                .map(starts::get)
                                .filter(start -> start != null && start.linksTo(link, id, leading))
                                .count());
            });
        }
        return degrees;
    }

    /**
     * Words are found whole, cut and misspelt, as in the present: the index of past states is made like that of the
     * present ones. At most five statements.
     */
    @Override
    public SearchHits search(String text, Set<EntryType> types, int skip, int limit) {
        List<String> words = SearchWords.of(text);
        if (words.isEmpty()) {
            return new SearchHits(List.of(), false, words, Map.of(), false);
        }
        Map<EntryType, Long> facets = new EnumMap<>(EntryType.class);
        Map<String, Double> scores = new LinkedHashMap<>();
        long scanned = 0;
        for (Record row : past.read(PastStatements.FULL_TEXT, Map.of("query", FullTextQuery.of(words)))) {
            scanned = Math.max(scanned, row.get("scanned").asLong());
            for (Value hit : row.get("found").values()) {
                EntryType type = EntryType.ofPrefix(hit.get("type").asString()).orElseThrow();
                facets.merge(type, 1L, Long::sum);
                if (types.isEmpty() || types.contains(type)) {
                    scores.put(hit.get("id").asString(), hit.get("score").asDouble());
                }
            }
        }
        past.require(scanned);
        List<String> page = scores.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .skip(skip)
                .limit(limit)
                .toList();
        Map<String, Found> found = past.states(page, null);
        return new SearchHits(
                page.stream()
                        .filter(found::containsKey)
                        .map(id ->
                                new SearchHits.Hit(Objects.requireNonNull(found.get(id)), scores.getOrDefault(id, 0.0)))
                        .toList(),
                scores.size() > (long) skip + limit,
                words,
                facets,
                false);
    }

    /** At most three statements for each step along a chain, of which at most eight are followed; and one. */
    @Override
    public List<Found> hangingOn(Collection<EntryId> claims, int limit) {
        Map<String, PastState> found = new LinkedHashMap<>();
        Set<String> frontier = new LinkedHashSet<>(PastLookup.texts(claims));
        for (int step = 0; step < MAX_CHAIN && !frontier.isEmpty() && found.size() <= limit; step++) {
            Set<String> next = new LinkedHashSet<>();
            past.hangingOn(frontier)
                    .values()
                    .forEach(hanging -> hanging.forEach(one -> {
                        if (found.putIfAbsent(one.id(), one) == null) {
                            next.add(one.id());
                        }
                    }));
            frontier = next;
        }
        List<String> page = found.values().stream()
                .limit(limit + 1L)
                .sorted(Comparator.comparing(PastState::sort))
                .map(PastState::id)
                .toList();
        Map<String, Found> states = past.states(page, Map.of());
        return page.stream().map(states::get).filter(Objects::nonNull).toList();
    }

    @Override
    public Map<EntryId, List<EntryId>> opposedTo(Collection<EntryId> claims) {
        return claims.isEmpty() ? Map.of() : new PastOpposition(past).opposedTo(claims);
    }

    /** Nothing: what is worked out of the whole record is kept for the present only. */
    @Override
    public Map<EntryId, DerivedClaimValues> derived(Collection<EntryId> claims) {
        return Map.of();
    }

    /** At most seven statements. */
    @Override
    public List<EntryId> claimsAbout(EntryId subject, @Nullable EntryId term, int limit) {
        PastTests tests = term == null
                ? PastTests.NONE
                : past.tests(new EntryFilter(
                        Map.of("term", List.of(term.toString())), List.of(), List.of(), null, null, null, null));
        List<PastState> claims = past.linking(LinkType.ABOUT, EntryType.CLAIM, List.of(subject.toString()), tests)
                .getOrDefault(subject.toString(), List.of());
        Map<String, PastLookup.Said> said = past.said(ids(List.of(claims)));
        return claims.stream()
                .sorted(Comparator.comparing(claim -> sort(claim, said)))
                .limit(limit)
                .map(claim -> EntryId.parse(claim.id()))
                .toList();
    }

    /** At most four statements. */
    @Override
    public Map<String, List<Found>> claimsWithProperty(Collection<String> properties, int limit) {
        return facts(PastStatements.CLAIMS_WITH_PROPERTY, TextKey.ofProperties(properties), limit);
    }

    /** At most four statements. */
    @Override
    public Map<String, List<Found>> claimsNaming(Collection<EntryId> documents, int limit) {
        return facts(PastStatements.CLAIMS_NAMING, PastLookup.texts(documents), limit);
    }

    private Map<String, List<Found>> facts(String statement, List<String> properties, int limit) {
        if (properties.isEmpty()) {
            return Map.of();
        }
        Map<String, List<String>> ids = new HashMap<>();
        for (Record row : past.read(statement, Map.of("properties", properties))) {
            List<String> with = row.get("ids").asList(Value::asString);
            past.require(with.size());
            if (!with.isEmpty()) {
                ids.put(row.get("property").asString(), with);
            }
        }
        List<String> all =
                ids.values().stream().flatMap(Collection::stream).distinct().toList();
        Map<String, PastLookup.Said> said = past.said(all);
        Map<String, PastState> states = past.keys(all);
        Map<String, Found> found = past.states(all, said);
        Map<String, List<Found>> claims = new HashMap<>();
        ids.forEach((property, with) -> claims.put(
                property,
                with.stream()
                        .map(states::get)
                        .filter(Objects::nonNull)
                        .sorted(Comparator.comparing(state -> sort(state, said)))
                        .map(state -> found.get(state.id()))
                        .filter(Objects::nonNull)
                        .limit(limit + 1L)
                        .toList()));
        return claims;
    }

    /** At most five statements. */
    @Override
    public List<Found> citationsAmong(Collection<EntryId> sources, int limit) {
        if (sources.isEmpty()) {
            return List.of();
        }
        List<String> all = PastLookup.texts(sources);
        PastIds ids = past.ids(all);
        Set<String> citing = new HashSet<>();
        all.forEach(source -> citing.addAll(ids.leadingTo(source)));
        List<String> among = past.linking(LinkType.CITED, EntryType.CITATION, all, PastTests.NONE).values().stream()
                .flatMap(Collection::stream)
                .filter(citation -> citation.written(LinkType.CITING).anyMatch(citing::contains))
                .map(PastState::id)
                .distinct()
                .sorted()
                .limit(limit)
                .toList();
        Map<String, Found> found = past.states(among, Map.of());
        return among.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** At most five statements. */
    @Override
    public List<CitationRow> citationsMade(Collection<EntryId> citing, int limit) {
        return now().linking(LinkType.CITING, EntryType.CITATION, citing, limit).entries().stream()
                .filter(Citation.class::isInstance)
                .map(Citation.class::cast)
                .map(CitationRow::of)
                .limit(limit)
                .toList();
    }
}
