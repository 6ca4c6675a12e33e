// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opennessgraph.domain.Sample.assertion;
import static org.opennessgraph.domain.Sample.citation;
import static org.opennessgraph.domain.Sample.claim;
import static org.opennessgraph.domain.Sample.id;
import static org.opennessgraph.domain.Sample.ids;
import static org.opennessgraph.domain.Sample.licenseWith;
import static org.opennessgraph.domain.Sample.model;
import static org.opennessgraph.domain.Sample.norm;
import static org.opennessgraph.domain.Sample.organization;
import static org.opennessgraph.domain.Sample.person;
import static org.opennessgraph.domain.Sample.rebuttal;
import static org.opennessgraph.domain.Sample.reply;
import static org.opennessgraph.domain.Sample.said;
import static org.opennessgraph.domain.Sample.source;
import static org.opennessgraph.domain.Sample.term;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.Polarity;
import org.opennessgraph.domain.Sample;
import org.opennessgraph.domain.SourceAddress;
import org.opennessgraph.graph.EntryFilter;
import org.opennessgraph.graph.EntryStatus;
import org.opennessgraph.graph.Found;
import org.opennessgraph.graph.GraphReads;
import org.opennessgraph.graph.Order;
import org.opennessgraph.graph.SearchHits;
import org.opennessgraph.graph.Slice;
import org.opennessgraph.graph.Window;

/**
 * A small dispute goes into the ledger and is read from the graph. Ids begin with "pe-" and names with a ship's,
 * by which lists of whole types are narrowed, because other tests write to the same stores.
 */
@QuarkusTest
class ProjectedEntriesTest {
    private static final List<Entry> DISPUTE = List.of(
            term("openness-term:pe-open", "Pequod open source"),
            organization("organization:pe-maker", "Pequod Maker Éclair", "Pequod Mäker Labs"),
            person("person:pe-critic", "Pequod Søren Straßer"),
            person("person:pe-boss", "Pequod Boss"),
            model("model:pe-one", "Pequod One 3.1", "2023-07", "organization:pe-maker"),
            model("model:pe-two", "Pequod Two", null),
            licenseWith("license:pe-policy", "Pequod Policy", null, List.of()),
            licenseWith(
                    "license:pe-license", "Pequod License", "2023-01-02", List.of("license:pe-policy"), "model:pe-one"),
            source("source:pe-blog", "Pequod blog on open innovation", "2023-07-18", "https://pe.example.org/blog/"),
            source(
                    "source:pe-reply",
                    "Pequod second thoughts",
                    "2023-07-20",
                    "https://pe.example.org/b",
                    "http://pe2.org/b"),
            claim(
                    "claim:pe-is",
                    "Pequod One is open source",
                    "openness-term:pe-open",
                    Polarity.AFFIRMS,
                    "model:pe-one"),
            claim(
                    "claim:pe-is-not",
                    "Pequod One is no such thing",
                    "openness-term:pe-open",
                    Polarity.DENIES,
                    "model:pe-one"),
            claim(
                    "claim:pe-license-is-not",
                    "The Pequod policy shuts it",
                    "openness-term:pe-open",
                    Polarity.DENIES,
                    "license:pe-policy"),
            norm("claim:pe-ought", "Pequod models ought to be open", "2022", "model:pe-one", "model:pe-two"),
            assertion(
                    "assertion:pe-boss-says",
                    "claim:pe-is",
                    said("source:pe-blog", "2023-07-18", "open source, free to all"),
                    "person:pe-boss",
                    "organization:pe-maker"),
            assertion(
                    "assertion:pe-boss-said-before",
                    "claim:pe-is",
                    said("source:pe-reply", "2023-02", null),
                    "person:pe-boss"),
            assertion(
                    "assertion:pe-undated",
                    "claim:pe-is",
                    said("source:pe-reply", null, null),
                    "organization:pe-maker"),
            assertion(
                    "assertion:pe-critic-says",
                    "claim:pe-is-not",
                    said("source:pe-reply", "2023-07-20", null),
                    "person:pe-critic"),
            rebuttal(
                    "rebuttal:pe-critic-objects",
                    "assertion:pe-boss-says",
                    "Its licence limits use",
                    said("source:pe-reply", "2023-07-20", null),
                    List.of("license:pe-license"),
                    "person:pe-critic"),
            reply(
                    "reply:pe-boss-answers",
                    "rebuttal:pe-critic-objects",
                    "The limits are small",
                    said("source:pe-blog", "2023-07-21", null),
                    "person:pe-boss"),
            citation("citation:pe-cites", "source:pe-reply", "source:pe-blog", "claim:pe-is"));

    private static boolean written;

    @Inject
    Editor editor;

    @Inject
    GraphReads graph;

    @BeforeEach
    void write() {
        if (!written) {
            editor.show(DISPUTE.toArray(Entry[]::new));
            written = true;
        }
    }

    @Test
    void each_entry_is_read_back_as_it_was_written() {
        Map<EntryId, Found> found = graph.byId(DISPUTE.stream().map(Entry::id).toList());

        assertThat(found).hasSize(DISPUTE.size());
        for (Entry entry : DISPUTE) {
            Found one = Objects.requireNonNull(found.get(entry.id()));
            assertThat(one.entry()).isEqualTo(entry);
            assertThat(one.status()).isEqualTo(EntryStatus.ACTIVE);
            assertThat(one.version()).isEqualTo(1);
            assertThat(one.redirectedFrom()).isNull();
        }
        assertThat(graph.byId(ids("model:pe-nobody-knows"))).isEmpty();
    }

    @Test
    void a_claim_carries_its_first_and_last_dated_assertion() {
        Found claim = found("claim:pe-is");

        assertThat(claim.firstSaid()).isEqualTo("2023-02");
        assertThat(claim.lastSaid()).isEqualTo("2023-07-18");
        assertThat(found("claim:pe-ought").firstSaid()).isNull();
    }

    @Test
    void a_type_is_listed_in_every_order() {
        EntryFilter mine = filter("pequod");

        assertThat(list(EntryType.CLAIM, mine, Order.DATE_ASC))
                .containsExactly("claim:pe-ought", "claim:pe-is", "claim:pe-is-not", "claim:pe-license-is-not");
        assertThat(list(EntryType.CLAIM, mine, Order.DATE_DESC))
                .containsExactly("claim:pe-license-is-not", "claim:pe-is-not", "claim:pe-is", "claim:pe-ought");
        assertThat(list(EntryType.PERSON, mine, Order.NAME_ASC)).containsExactly("person:pe-boss", "person:pe-critic");
        assertThat(list(EntryType.PERSON, mine, Order.NAME_DESC)).containsExactly("person:pe-critic", "person:pe-boss");
    }

    @Test
    void lists_are_filtered_by_all_that_is_asked() {
        assertThat(list(EntryType.CLAIM, equal("polarity", "DENIES").and("pequod")))
                .containsExactly("claim:pe-is-not", "claim:pe-license-is-not");
        assertThat(list(EntryType.CLAIM, equal("kind", "NORM", "FACT").and("pequod")))
                .containsExactly("claim:pe-ought");
        assertThat(list(EntryType.CLAIM, linking(LinkType.ABOUT, "model:pe-one")))
                .containsExactly("claim:pe-ought", "claim:pe-is", "claim:pe-is-not");
        assertThat(list(
                        EntryType.CLAIM,
                        new EntryFilter(
                                Map.of(),
                                List.of(
                                        new EntryFilter.Required(LinkType.ABOUT, id("model:pe-one")),
                                        new EntryFilter.Required(LinkType.ABOUT, id("model:pe-two"))),
                                List.of(),
                                null,
                                null,
                                null,
                                null)))
                .containsExactly("claim:pe-ought");
        assertThat(names(graph.list(
                        EntryType.CLAIM, linking(LinkType.ABOUT, "model:pe-two"), Window.first(Order.NAME_ASC, 10))))
                .containsExactly("claim:pe-ought");
        assertThat(list(EntryType.CLAIM, claimants("organization:pe-maker"))).containsExactly("claim:pe-is");
        assertThat(list(EntryType.CLAIM, claimants("person:pe-critic", "person:pe-boss")))
                .containsExactly("claim:pe-is", "claim:pe-is-not");
        assertThat(list(EntryType.CLAIM, saidIn("source:pe-blog"))).containsExactly("claim:pe-is");
        assertThat(list(EntryType.CLAIM, dated("2023-02-01", "2023-07-01"))).containsExactly("claim:pe-is");
        assertThat(list(EntryType.CLAIM, filter("pequod OUGHT"))).containsExactly("claim:pe-ought");
        assertThat(list(EntryType.ASSERTION, linking(LinkType.MADE_BY, "person:pe-boss")))
                .containsExactly("assertion:pe-boss-said-before", "assertion:pe-boss-says");
    }

    @Test
    void who_says_a_claim_where_and_when_is_asked_of_one_assertion() {
        String boss = "person:pe-boss";
        String maker = "organization:pe-maker";

        // First said in 2023-02, by another than the maker.
        assertThat(list(EntryType.CLAIM, saidBy(maker, null, "2023-07-01", null)))
                .containsExactly("claim:pe-is");
        assertThat(list(EntryType.CLAIM, saidBy(maker, null, "2023-02-01", "2023-06-30")))
                .isEmpty();
        assertThat(list(EntryType.CLAIM, saidBy(boss, null, "2023-02-01", "2023-06-30")))
                .containsExactly("claim:pe-is");
        assertThat(list(EntryType.CLAIM, saidBy(boss, "source:pe-blog", "2023-02-01", "2023-06-30")))
                .isEmpty();
        assertThat(list(EntryType.CLAIM, saidBy(null, "source:pe-blog", "2023-02-01", "2023-06-30")))
                .isEmpty();
        assertThat(list(EntryType.CLAIM, saidBy(null, "source:pe-blog", "2023-07-18", "2023-07-18")))
                .containsExactly("claim:pe-is");
        // By both, but not by her there.
        assertThat(list(EntryType.CLAIM, saidBy("person:pe-critic", "source:pe-blog", null, null)))
                .isEmpty();

        assertThat(list(
                        EntryType.CLAIM,
                        saidBy(null, "source:pe-blog", null, null).until("2023-07-17")))
                .isEmpty();
        assertThat(list(
                        EntryType.CLAIM,
                        saidBy(null, "source:pe-blog", null, null).until("2023-07-18")))
                .containsExactly("claim:pe-is");
        // What has no date is behind no day.
        assertThat(list(EntryType.CLAIM, saidBy(maker, null, null, null).until("2023-03-01")))
                .containsExactly("claim:pe-is");
    }

    private static EntryFilter saidBy(
            @Nullable String by, @Nullable String source, @Nullable String from, @Nullable String to) {
        return new EntryFilter(
                Map.of(),
                List.of(),
                by == null ? List.of() : ids(by),
                source == null ? null : id(source),
                null,
                from,
                to);
    }

    @Test
    void what_links_to_entries_is_listed_for_all_of_them_at_once() {
        Map<EntryId, Slice> said = graph.incoming(
                LinkType.ASSERTS,
                EntryType.ASSERTION,
                ids("claim:pe-is", "claim:pe-is-not", "claim:pe-ought"),
                EntryFilter.NONE,
                Window.first(Order.DATE_ASC, 2));

        assertThat(names(said.get(id("claim:pe-is"))))
                .containsExactly("assertion:pe-boss-said-before", "assertion:pe-boss-says");
        assertThat(Objects.requireNonNull(said.get(id("claim:pe-is"))).moreAfter())
                .isTrue();
        assertThat(names(said.get(id("claim:pe-is-not")))).containsExactly("assertion:pe-critic-says");
        assertThat(Objects.requireNonNull(said.get(id("claim:pe-is-not"))).moreAfter())
                .isFalse();
        assertThat(names(said.get(id("claim:pe-ought")))).isEmpty();
        assertThat(names(graph.incoming(
                                LinkType.ABOUT,
                                EntryType.CLAIM,
                                ids("model:pe-one"),
                                claimants("person:pe-boss"),
                                Window.first(Order.DATE_DESC, 5))
                        .get(id("model:pe-one"))))
                .containsExactly("claim:pe-is");
    }

    @Test
    void links_are_counted() {
        assertThat(graph.degrees(LinkType.ASSERTS, ids("claim:pe-is", "claim:pe-ought", "claim:pe-unknown")))
                .isEqualTo(Map.of(id("claim:pe-is"), 3L, id("claim:pe-ought"), 0L));
        assertThat(graph.degrees(LinkType.MADE_BY, ids("person:pe-boss"))).isEqualTo(Map.of(id("person:pe-boss"), 3L));
    }

    @Test
    void entries_in_force_are_counted() {
        long before = graph.count(EntryType.SUBJECT_CLASS);
        editor.show(Sample.subjectClass("subject-class:pe-1", "one"), Sample.subjectClass("subject-class:pe-2", "two"));
        editor.await(editor.retract(id("subject-class:pe-2")));

        assertThat(graph.count(EntryType.SUBJECT_CLASS)).isEqualTo(before + 1);
    }

    @Test
    void a_source_is_found_under_each_of_its_addresses() {
        assertThat(address("http://www.pe.example.org/blog#top")).isEqualTo("source:pe-blog");
        assertThat(address("https://pe2.org/b/")).isEqualTo("source:pe-reply");
        assertThat(address("https://pe.example.org/else")).isNull();
    }

    @Test
    void search_forgives_cut_and_misspelt_words_and_accents() {
        assertThat(search("pequod open inovation")).contains("source:pe-blog");
        assertThat(search("pequod eclair")).contains("organization:pe-maker");
        assertThat(search("Pequod Éclair")).contains("organization:pe-maker");
        assertThat(search("pequod maker lab")).contains("organization:pe-maker");
        assertThat(search("pequod soren strasser")).containsExactly("person:pe-critic");
        assertThat(search("pequod Søren Straßer")).containsExactly("person:pe-critic");
        assertThat(search("PEQUOD ONE 3.1")).startsWith("model:pe-one");
        assertThat(search("free to all open source")).contains("assertion:pe-boss-says");
        assertThat(search("pequod the critic")).isEmpty();
        assertThat(search("?!")).isEmpty();
    }

    @Test
    void search_is_narrowed_to_types_and_counts_them_all() {
        SearchHits hits = graph.search("pequod open", Set.of(EntryType.SOURCE, EntryType.OPENNESS_TERM), 0, 10);

        assertThat(hits.hits().stream().map(hit -> hit.found().id().type()))
                .containsOnly(EntryType.SOURCE, EntryType.OPENNESS_TERM);
        assertThat(hits.facets()).containsKeys(EntryType.SOURCE, EntryType.OPENNESS_TERM, EntryType.CLAIM);
        assertThat(hits.more()).isFalse();
        assertThat(hits.atLeast()).isFalse();
        assertThat(graph.search("source", Set.of(), 0, 100).hits().stream()
                        .map(hit -> hit.found().id()))
                .as("a type's name is not a word of its entries")
                .doesNotContain(id("source:pe-blog"));
    }

    @Test
    void search_pages_through_its_hits() {
        List<String> all = names(graph.search("pequod", Set.of(EntryType.CLAIM), 0, 100));
        SearchHits first = graph.search("pequod", Set.of(EntryType.CLAIM), 0, 2);
        SearchHits second = graph.search("pequod", Set.of(EntryType.CLAIM), 2, 2);

        assertThat(first.more()).isTrue();
        assertThat(names(first)).isEqualTo(all.subList(0, 2));
        assertThat(names(second)).isEqualTo(all.subList(2, 4));
    }

    @Test
    void what_hangs_on_claims_is_found_down_to_the_last_reply() {
        List<Found> hanging = graph.hangingOn(ids("claim:pe-is"), 100);

        assertThat(hanging.stream().map(found -> found.id().toString()))
                .containsExactlyInAnyOrder(
                        "assertion:pe-boss-says",
                        "assertion:pe-boss-said-before",
                        "assertion:pe-undated",
                        "rebuttal:pe-critic-objects",
                        "reply:pe-boss-answers",
                        "citation:pe-cites");
        assertThat(graph.hangingOn(ids("claim:pe-is"), 2)).hasSize(3);
    }

    @Test
    void opposed_claims_are_found_on_the_subject_its_licences_and_their_policies() {
        assertThat(graph.opposedTo(ids("claim:pe-is", "claim:pe-license-is-not", "claim:pe-ought")))
                .containsEntry(id("claim:pe-is"), ids("claim:pe-is-not", "claim:pe-license-is-not"))
                .containsEntry(id("claim:pe-license-is-not"), ids("claim:pe-is"))
                .doesNotContainKey(id("claim:pe-ought"));
    }

    @Test
    void claims_about_a_subject_are_found_in_order_of_first_assertion() {
        assertThat(graph.claimsAbout(id("model:pe-one"), null, 10))
                .isEqualTo(ids("claim:pe-ought", "claim:pe-is", "claim:pe-is-not"));
        assertThat(graph.claimsAbout(id("model:pe-one"), id("openness-term:pe-open"), 10))
                .isEqualTo(ids("claim:pe-is", "claim:pe-is-not"));
        assertThat(graph.claimsAbout(id("model:pe-one"), null, 1)).isEqualTo(ids("claim:pe-ought"));
    }

    @Test
    void citations_between_sources_of_a_set_are_found() {
        assertThat(graph.citationsAmong(ids("source:pe-blog", "source:pe-reply"), 10).stream()
                        .map(Found::id))
                .isEqualTo(ids("citation:pe-cites"));
        assertThat(graph.citationsAmong(ids("source:pe-blog"), 10)).isEmpty();
    }

    private Found found(String id) {
        return Objects.requireNonNull(graph.byId(ids(id)).get(id(id)));
    }

    private @Nullable String address(String url) {
        return graph.byAddress(SourceAddress.of(url).comparable())
                .map(found -> found.id().toString())
                .orElse(null);
    }

    private List<String> list(EntryType type, Narrow narrow) {
        return list(type, narrow.filter(), Order.DATE_ASC);
    }

    private List<String> list(EntryType type, EntryFilter filter) {
        return list(type, filter, Order.DATE_ASC);
    }

    private List<String> list(EntryType type, EntryFilter filter, Order order) {
        return names(graph.list(type, filter, Window.first(order, 20)));
    }

    private List<String> search(String text) {
        return names(graph.search(text, Set.of(), 0, 50));
    }

    private static List<String> names(SearchHits hits) {
        return hits.hits().stream().map(hit -> hit.found().id().toString()).toList();
    }

    private static List<String> names(@Nullable Slice slice) {
        return Objects.requireNonNull(slice).hits().stream()
                .map(hit -> hit.found().id().toString())
                .toList();
    }

    private static Narrow equal(String property, String... values) {
        return new Narrow(Map.of(property, List.of(values)), null);
    }

    private record Narrow(
            Map<String, List<String>> equal, @Nullable String text) {
        Narrow and(String words) {
            return new Narrow(equal, words);
        }

        EntryFilter filter() {
            return new EntryFilter(equal, List.of(), List.of(), null, text, null, null);
        }
    }

    private static EntryFilter filter(String text) {
        return new EntryFilter(Map.of(), List.of(), List.of(), null, text, null, null);
    }

    private static EntryFilter dated(String from, String to) {
        return new EntryFilter(Map.of(), List.of(), List.of(), null, "pequod", from, to);
    }

    private static EntryFilter linking(LinkType type, String to) {
        return new EntryFilter(
                Map.of(), List.of(new EntryFilter.Required(type, id(to))), List.of(), null, null, null, null);
    }

    private static EntryFilter claimants(String... agents) {
        return new EntryFilter(Map.of(), List.of(), ids(agents), null, null, null, null);
    }

    private static EntryFilter saidIn(String source) {
        return new EntryFilter(Map.of(), List.of(), List.of(), id(source), null, null, null);
    }
}
