// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
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
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.LinkType;

/** The reads, through the driver. */
@ApplicationScoped
class DriverGraphReads implements GraphReads {
    private static final String FIRST_KEY = "";
    /** The last code point there is: names can begin with any. */
    private static final String LAST_KEY = Character.toString(Character.MAX_CODE_POINT);
    /** How many licences around a subject, and how many things they govern, are looked at for opposed claims. */
    static final int MAX_NEAR = 50;

    static final int MAX_OPPOSED = 100;

    private final GraphSession session;
    private final Statements statements = new Statements();
    private final EntryRows rows = new EntryRows();
    private final @Nullable KeptTypes keptTypes;
    private final int candidates;

    @Inject
    DriverGraphReads(GraphSession session) {
        this(session, MAX_CANDIDATES);
    }

    /** Reads that test fewer candidates before they answer with a part. */
    DriverGraphReads(GraphSession session, int candidates) {
        this.session = session;
        this.keptTypes = session.making() ? null : new KeptTypes(session::settledPosition);
        this.candidates = candidates;
    }

    @Override
    public long position() {
        return session.shownPosition();
    }

    @Override
    public OptionalLong settledPosition() {
        return session.settledPosition();
    }

    @Override
    public Map<EntryId, Found> byId(Collection<EntryId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<EntryId, Found> found = new HashMap<>();
        Set<String> asked = new LinkedHashSet<>(texts(ids));
        for (Record row : session.read(Statements.BY_ID, Map.of("ids", List.copyOf(asked)))) {
            found.put(EntryId.parse(row.get("asked").asString()), rows.found(row));
            asked.remove(row.get("asked").asString());
        }
        if (!asked.isEmpty()) {
            for (Record row : session.read(Statements.BY_MERGED_ID, Map.of("ids", List.copyOf(asked)))) {
                EntryId merged = EntryId.parse(row.get("asked").asString());
                found.put(merged, rows.found(row).redirectedFrom(merged));
            }
        }
        return found;
    }

    @Override
    public Optional<Found> byAddress(String comparableAddress) {
        return session.read(Statements.BY_ADDRESS, Map.of("url", TextKey.of(comparableAddress))).stream()
                .findFirst()
                .map(rows::found);
    }

    @Override
    public Slice list(EntryType type, EntryFilter filter, Window window) {
        Optional<EntryFilter.Required> driver = window.order().byName()
                ? Optional.empty()
                : filter.links().stream().findFirst();
        if (driver.isPresent()) {
            EntryFilter.Required link = driver.get();
            return incoming(link.type(), type, List.of(link.to()), filter.without(link), window)
                    .getOrDefault(link.to(), Slice.EMPTY);
        }
        Statements.Listing listing = statements.listing(type, direction(window));
        Map<String, Object> parameters = parameters(filter, window);
        List<Slice.Hit> hits = new ArrayList<>();
        for (Record row : session.read(listing.page(), parameters)) {
            hits.add(new Slice.Hit(rows.found(row), row.get("place").asString()));
        }
        String end = null;
        if (filter.testsCandidates() && hits.size() <= window.size()) {
            end = session.read(listing.end(), parameters).stream()
                    .map(row -> row.get("place").asString())
                    .findFirst()
                    .orElse(null);
        }
        return slice(hits, window, end);
    }

    @Override
    public Map<EntryId, Slice> incoming(
            LinkType link, EntryType from, Collection<EntryId> to, EntryFilter filter, Window window) {
        if (to.isEmpty()) {
            return Map.of();
        }
        Statements.Listing listing = statements.incomingListing(link, direction(window));
        Map<String, Object> parameters = parameters(filter, window);
        parameters.put("of", from.prefix());
        parameters.put("ids", List.copyOf(new LinkedHashSet<>(texts(to))));
        Map<EntryId, List<Slice.Hit>> hits = new LinkedHashMap<>();
        for (Record row : session.read(listing.page(), parameters)) {
            hits.computeIfAbsent(EntryId.parse(row.get("to").asString()), id -> new ArrayList<>())
                    .add(new Slice.Hit(rows.found(row), row.get("place").asString()));
        }
        Map<EntryId, String> ends = new HashMap<>();
        boolean unfilled =
                to.stream().anyMatch(id -> hits.getOrDefault(id, List.of()).size() <= window.size());
        if (filter.testsCandidates() && unfilled) {
            for (Record row : session.read(listing.end(), parameters)) {
                ends.put(
                        EntryId.parse(row.get("to").asString()),
                        row.get("place").asString());
            }
        }
        Map<EntryId, Slice> slices = new HashMap<>();
        to.forEach(id -> slices.put(id, slice(hits.getOrDefault(id, List.of()), window, ends.get(id))));
        return slices;
    }

    @Override
    public long count(EntryType type) {
        return session.read(statements.count(type), Map.of())
                .get(0)
                .get("entries")
                .asLong();
    }

    @Override
    public Map<EntryId, Long> degrees(LinkType link, Collection<EntryId> to) {
        if (to.isEmpty()) {
            return Map.of();
        }
        Map<EntryId, Long> degrees = new HashMap<>();
        for (Record row : session.read(statements.degree(link), Map.of("ids", texts(to)))) {
            degrees.put(
                    EntryId.parse(row.get("id").asString()), row.get("degree").asLong());
        }
        return degrees;
    }

    @Override
    public SearchHits search(String text, Set<EntryType> types, int skip, int limit) {
        List<String> words = SearchWords.of(text);
        if (words.isEmpty()) {
            return new SearchHits(List.of(), false, words, Map.of(), false);
        }
        List<SearchHits.Hit> hits = new ArrayList<>();
        for (Record row : session.read(
                Statements.FULL_TEXT,
                Map.of("query", FullTextQuery.of(words, types), "skip", skip, "limit", limit + 1))) {
            hits.add(new SearchHits.Hit(rows.found(row), row.get("score").asDouble()));
        }
        Map<EntryType, Long> facets = new EnumMap<>(EntryType.class);
        long counted = 0;
        for (Record row : session.read(
                Statements.FULL_TEXT_FACETS, Map.of("query", FullTextQuery.of(words), "limit", MAX_FACET_HITS))) {
            EntryType type = EntryType.ofPrefix(row.get("type").asString()).orElseThrow();
            facets.put(type, row.get("hits").asLong());
            counted += row.get("hits").asLong();
        }
        boolean more = hits.size() > limit;
        return new SearchHits(more ? hits.subList(0, limit) : hits, more, words, facets, counted >= MAX_FACET_HITS);
    }

    @Override
    public List<Found> hangingOn(Collection<EntryId> claims, int limit) {
        if (claims.isEmpty()) {
            return List.of();
        }
        return session.read(Statements.HANGING_ON, Map.of("claims", texts(claims), "limit", limit + 1)).stream()
                .map(rows::found)
                .toList();
    }

    @Override
    public Map<EntryId, List<EntryId>> opposedTo(Collection<EntryId> claims) {
        if (claims.isEmpty()) {
            return Map.of();
        }
        Map<EntryId, List<EntryId>> opposed = new HashMap<>();
        for (Record row : session.read(
                Statements.OPPOSED_TO, Map.of("claims", texts(claims), "near", MAX_NEAR, "limit", MAX_OPPOSED))) {
            opposed.put(
                    EntryId.parse(row.get("claim").asString()),
                    row.get("opposed").asList(id -> EntryId.parse(id.asString())));
        }
        return opposed;
    }

    @Override
    public Map<EntryId, DerivedClaimValues> derived(Collection<EntryId> claims) {
        if (claims.isEmpty()) {
            return Map.of();
        }
        Map<EntryId, DerivedClaimValues> derived = new HashMap<>();
        for (Record row : session.read(Statements.DERIVED, Map.of("ids", texts(claims)))) {
            derived.put(EntryId.parse(row.get("id").asString()), DerivedClaimValues.of(row));
        }
        return derived;
    }

    @Override
    public List<EntryId> claimsAbout(EntryId subject, @Nullable EntryId term, int limit) {
        List<Record> found = term == null
                ? session.read(Statements.CLAIMS_ABOUT, Map.of("subject", subject.toString(), "limit", limit))
                : session.read(
                        Statements.CLAIMS_ABOUT_WITH_TERM,
                        Map.of("subject", subject.toString(), "term", term.toString(), "limit", limit));
        return found.stream()
                .map(row -> EntryId.parse(row.get("id").asString()))
                .toList();
    }

    @Override
    public Map<String, List<Found>> claimsWithProperty(Collection<String> properties, int limit) {
        return facts(Statements.CLAIMS_WITH_PROPERTY, TextKey.ofProperties(properties), limit);
    }

    @Override
    public Map<String, List<Found>> claimsNaming(Collection<EntryId> documents, int limit) {
        return facts(Statements.CLAIMS_NAMING, texts(documents), limit);
    }

    private Map<String, List<Found>> facts(String statement, List<String> properties, int limit) {
        if (properties.isEmpty()) {
            return Map.of();
        }
        Map<String, List<Found>> claims = new HashMap<>();
        for (Record row : session.read(statement, Map.of("properties", properties, "limit", limit + 1))) {
            claims.computeIfAbsent(row.get("property").asString(), property -> new ArrayList<>())
                    .add(rows.found(row));
        }
        return claims;
    }

    @Override
    public List<Found> citationsAmong(Collection<EntryId> sources, int limit) {
        if (sources.isEmpty()) {
            return List.of();
        }
        return session.read(Statements.CITATIONS_AMONG, Map.of("sources", texts(sources), "limit", limit)).stream()
                .map(rows::found)
                .toList();
    }

    @Override
    public List<CitationRow> citationsMade(Collection<EntryId> citing, int limit) {
        if (citing.isEmpty()) {
            return List.of();
        }
        Map<String, EntryId> sources = new HashMap<>();
        citing.forEach(source -> sources.put(source.toString(), source));
        return session
                .read(Statements.CITATIONS_MADE, Map.of("sources", List.copyOf(sources.keySet()), "limit", limit))
                .stream()
                .map(row -> CitationRow.of(
                        row,
                        Objects.requireNonNull(sources.get(row.get("source").asString()))))
                .toList();
    }

    @Override
    public RecordView now() {
        return new RecordOfReads(this, keptTypes);
    }

    @Override
    public GraphReads readsAt(long position) {
        return new PastGraphReads(session, statements.past(), rows, position);
    }

    /** The statement runs in the direction in which the wanted end of the range comes first. */
    private static Order direction(Window window) {
        return window.fromEnd() ? window.order().reversed() : window.order();
    }

    private Map<String, Object> parameters(EntryFilter filter, Window window) {
        // In a descending order, what comes after a place has the smaller key.
        boolean ascending = window.order().ascending();
        String low = ascending ? window.after() : window.before();
        String high = ascending ? window.before() : window.after();
        Map<String, Object> parameters = filter.parameters();
        parameters.put("after", low == null ? FIRST_KEY : low);
        parameters.put("before", high == null ? LAST_KEY : high);
        parameters.put("limit", window.size() + 1);
        parameters.put("candidates", candidates);
        return parameters;
    }

    /**
     * @param hits the first hits in the direction of the statement, one more than wanted if there are more
     * @param end where candidates that were tested end, if not all were
     */
    static Slice slice(List<Slice.Hit> hits, Window window, @Nullable String end) {
        boolean more = hits.size() > window.size();
        List<Slice.Hit> page = new ArrayList<>(more ? hits.subList(0, window.size()) : hits);
        if (window.fromEnd()) {
            Collections.reverse(page);
            return new Slice(page, more || end != null, window.before() != null, more ? null : end);
        }
        return new Slice(page, window.after() != null, more || end != null, more ? null : end);
    }

    private static List<String> texts(Collection<EntryId> ids) {
        return ids.stream().map(EntryId::toString).distinct().toList();
    }
}
