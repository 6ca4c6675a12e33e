// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opennessgraph.domain.Sample.assertion;
import static org.opennessgraph.domain.Sample.id;
import static org.opennessgraph.domain.Sample.norm;
import static org.opennessgraph.domain.Sample.organization;
import static org.opennessgraph.domain.Sample.person;
import static org.opennessgraph.domain.Sample.product;
import static org.opennessgraph.domain.Sample.said;
import static org.opennessgraph.domain.Sample.source;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.engine.GraphDriver;
import org.opennessgraph.graph.EntryFilter;
import org.opennessgraph.graph.GraphReads;
import org.opennessgraph.graph.Order;
import org.opennessgraph.graph.Slice;
import org.opennessgraph.graph.TestGraph;
import org.opennessgraph.graph.Window;

/** Paging through any list, in pages of any size, forwards and backwards: each entry once, in order. */
@QuarkusTest
class PagingTest {
    private static final List<String> DATES =
            List.of("2023", "2023-01-01", "2023-07", "2023-07-18", "2023-07-18", "../2024", "2024-02~");
    private static final List<String> NAMES = List.of(
            "alpha", "Alpha", "Älpha", "beta", "ÿ", "Ωmega", "開放", "\uFFFD", "\uD83E\uDD99 llama", "zeta", "zeta");

    @Inject
    Editor editor;

    @Inject
    GraphReads graph;

    @Inject
    GraphDriver driver;

    /** A list that can be paged through. */
    private interface Listing {
        Slice page(Window window);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void what_links_to_an_entry_is_paged_through(long seed) {
        Random random = new Random(seed);
        List<Entry> assertions = assertions("pg" + seed, 40, random);
        List<String> inOrder = inOrder(assertions, Entry::sortKey);
        Listing listing = window -> graph.incoming(
                        LinkType.ASSERTS, EntryType.ASSERTION, List.of(id("claim:pg" + seed)), EntryFilter.NONE, window)
                .getOrDefault(id("claim:pg" + seed), Slice.EMPTY);

        assertPaged(listing, Order.DATE_ASC, inOrder, random);
        assertPaged(listing, Order.DATE_DESC, reversed(inOrder), random);
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void a_whole_type_is_paged_through(Order order) {
        Random random = new Random(order.name().hashCode());
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            String name = NAMES.get(random.nextInt(NAMES.size()));
            entries.add(source(
                    "source:pt" + order.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + i,
                    name,
                    date(random)));
        }
        Collections.shuffle(entries, random);
        editor.show(entries.toArray(Entry[]::new));
        Listing listing = window -> graph.list(EntryType.SOURCE, EntryFilter.NONE, window);
        // Others have sources too: a single page is the measure, and these here must be in it.
        List<String> inOrder = ids(listing.page(Window.first(order, 100_000)));

        assertThat(inOrder).doesNotHaveDuplicates().containsAll(names(entries));
        assertThat(places(listing.page(Window.first(order, 100_000)))).isSortedAccordingTo(byCodePoint(order));
        assertPaged(listing, order, inOrder, random);
    }

    @Test
    void names_are_in_the_order_that_a_reader_expects() {
        List<String> names = List.of(
                "pn 10",
                "\u201Cpn Äpfel\u201D",
                "PN apfel 2",
                "pn Apfel-2 chat",
                "pn birne",
                "pn \u958B\u653E",
                "pn \uD840\uDC00");
        List<Entry> products = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            products.add(product("product:pn-" + (9 - i), names.get(i), null));
        }
        editor.show(products.toArray(Entry[]::new));
        EntryFilter these = new EntryFilter(Map.of(), List.of(), List.of(), null, "pn", null, null);

        assertThat(ids(graph.list(EntryType.PRODUCT, these, Window.first(Order.NAME_ASC, 20))))
                .isEqualTo(names(products));
    }

    @Test
    void entries_that_are_added_meanwhile_disturb_nobody() {
        Random random = new Random(7);
        List<Entry> before = assertions("pm", 30, random);
        List<String> seen = new ArrayList<>();
        String place = null;
        for (int round = 0; ; round++) {
            editor.show(assertion(
                    "assertion:pm-late-" + round, "claim:pm", said("source:pm", date(random), null), "person:pm"));
            Slice page = graph.incoming(
                            LinkType.ASSERTS,
                            EntryType.ASSERTION,
                            List.of(id("claim:pm")),
                            EntryFilter.NONE,
                            new Window(Order.DATE_ASC, place, null, 4, false))
                    .getOrDefault(id("claim:pm"), Slice.EMPTY);
            seen.addAll(ids(page));
            if (!page.moreAfter()) {
                break;
            }
            place = last(page);
        }

        assertThat(seen).doesNotHaveDuplicates().containsAll(names(before));
        assertThat(seen.stream().filter(id -> !id.contains("late"))).isEqualTo(inOrder(before, Entry::sortKey));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_filter_that_lets_little_through_answers_in_parts(boolean fromEnd) {
        String prefix = fromEnd ? "pfe" : "pf";
        Random random = new Random(11);
        List<Entry> all = new ArrayList<>();
        all.add(person("person:" + prefix, "somebody"));
        for (int i = 0; i < 60; i++) {
            String word = i % 20 == 13 ? "needle" : "hay";
            all.add(norm("claim:" + prefix + "-" + i, word + " " + prefix, date(random), "organization:" + prefix));
        }
        all.add(organization("organization:" + prefix, "subject"));
        editor.show(all.toArray(Entry[]::new));
        EntryFilter needles = new EntryFilter(
                Map.of(),
                List.of(new EntryFilter.Required(LinkType.ABOUT, id("organization:" + prefix))),
                List.of(),
                null,
                "needle",
                null,
                null);
        GraphReads few = new TestGraph(driver::driver).reads(7);

        List<String> found = new ArrayList<>();
        String place = null;
        int parts = 0;
        for (boolean more = true; more; ) {
            Window window = fromEnd
                    ? new Window(Order.DATE_ASC, null, place, 2, true)
                    : new Window(Order.DATE_ASC, place, null, 2, false);
            Slice page = few.list(EntryType.CLAIM, needles, window);
            found.addAll(fromEnd ? reversed(ids(page)) : ids(page));
            String partial = page.partialAt();
            more = fromEnd ? page.moreBefore() : page.moreAfter();
            assertThat(page.hits().size() <= 2).isTrue();
            if (partial != null) {
                assertThat(more).isTrue();
                parts++;
                place = partial;
            } else if (more) {
                place = fromEnd ? page.hits().get(0).sortKey() : last(page);
            }
        }

        List<String> inOrder = inOrder(
                all.stream().filter(entry -> entry.label().startsWith("needle")).toList(), Entry::sortKey);
        assertThat(found).isEqualTo(fromEnd ? reversed(inOrder) : inOrder);
        assertThat(parts).isGreaterThan(3);
    }

    private List<Entry> assertions(String prefix, int count, Random random) {
        List<Entry> assertions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            assertions.add(assertion(
                    "assertion:" + prefix + "-" + i,
                    "claim:" + prefix,
                    said("source:" + prefix, date(random), null),
                    "person:" + prefix));
        }
        List<Entry> all = new ArrayList<>(assertions);
        all.add(norm("claim:" + prefix, "It ought to be so.", null));
        all.add(source("source:" + prefix, "A source", null));
        all.add(person("person:" + prefix, "Somebody"));
        Collections.shuffle(all, random);
        editor.show(all.toArray(Entry[]::new));
        return assertions;
    }

    /** Pages through forwards and backwards, in pages of different sizes; and from the middle to both sides. */
    private static void assertPaged(Listing listing, Order order, List<String> inOrder, Random random) {
        for (int size : new int[] {1 + random.nextInt(3), 7, inOrder.size(), inOrder.size() + 1}) {
            if (inOrder.size() / size > 60) {
                continue;
            }
            String as = order + " in pages of " + size;
            List<String> forwards = new ArrayList<>();
            Slice page = listing.page(Window.first(order, size));
            assertThat(page.moreBefore()).as(as).isFalse();
            forwards.addAll(ids(page));
            while (page.moreAfter()) {
                assertThat(page.hits()).as(as).hasSize(size);
                page = listing.page(new Window(order, last(page), null, size, false));
                assertThat(page.moreBefore()).as(as).isTrue();
                forwards.addAll(ids(page));
            }
            assertThat(forwards).as(as).isEqualTo(inOrder);

            List<String> backwards = new ArrayList<>();
            page = listing.page(new Window(order, null, null, size, true));
            assertThat(page.moreAfter()).as(as).isFalse();
            backwards.addAll(reversed(ids(page)));
            while (page.moreBefore()) {
                assertThat(page.hits()).as(as).hasSize(size);
                page = listing.page(new Window(order, null, page.hits().get(0).sortKey(), size, true));
                assertThat(page.moreAfter()).as(as).isTrue();
                backwards.addAll(reversed(ids(page)));
            }
            assertThat(backwards).as(as).isEqualTo(reversed(inOrder));
        }
        Slice whole = listing.page(Window.first(order, inOrder.size() + 1));
        int middle = random.nextInt(inOrder.size());
        String place = whole.hits().get(middle).sortKey();
        int size = inOrder.size() + 1;
        assertThat(ids(listing.page(new Window(order, place, null, size, false))))
                .isEqualTo(inOrder.subList(middle + 1, inOrder.size()));
        assertThat(ids(listing.page(new Window(order, null, place, size, true))))
                .isEqualTo(inOrder.subList(0, middle));
        String first = whole.hits().get(0).sortKey();
        assertThat(ids(listing.page(new Window(order, first, place, size, false))))
                .isEqualTo(inOrder.subList(Math.min(1, middle), middle));
    }

    private static Comparator<String> byCodePoint(Order order) {
        Comparator<String> comparator = (one, other) -> {
            int[] points = one.codePoints().toArray();
            int[] others = other.codePoints().toArray();
            return Arrays.compare(points, others);
        };
        return order == Order.DATE_ASC || order == Order.NAME_ASC ? comparator : comparator.reversed();
    }

    private static @Nullable String date(Random random) {
        return random.nextInt(6) == 0 ? null : DATES.get(random.nextInt(DATES.size()));
    }

    private static List<String> inOrder(List<Entry> entries, Function<Entry, String> key) {
        Map<String, String> sorted = new TreeMap<>();
        entries.forEach(entry -> sorted.put(key.apply(entry), entry.id().toString()));
        return List.copyOf(sorted.values());
    }

    private static List<String> names(List<Entry> entries) {
        return entries.stream().map(Entry::id).map(EntryId::toString).toList();
    }

    private static List<String> ids(Slice slice) {
        return slice.hits().stream().map(hit -> hit.found().id().toString()).toList();
    }

    private static List<String> places(Slice slice) {
        return slice.hits().stream().map(Slice.Hit::sortKey).toList();
    }

    private static String last(Slice slice) {
        return slice.hits().get(slice.hits().size() - 1).sortKey();
    }

    private static List<String> reversed(List<String> list) {
        List<String> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }
}
