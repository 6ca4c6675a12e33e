// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opennessgraph.domain.Sample.assertion;
import static org.opennessgraph.domain.Sample.claim;
import static org.opennessgraph.domain.Sample.id;
import static org.opennessgraph.domain.Sample.model;
import static org.opennessgraph.domain.Sample.organization;
import static org.opennessgraph.domain.Sample.rebuttal;
import static org.opennessgraph.domain.Sample.reply;
import static org.opennessgraph.domain.Sample.said;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Polarity;
import org.opennessgraph.graph.EntryStatus;
import org.opennessgraph.graph.Found;
import org.opennessgraph.graph.GraphReads;
import org.opennessgraph.ledger.ChangeNotice;
import org.opennessgraph.ledger.LedgerFeed;
import org.opennessgraph.ledger.LedgerReader;
import org.opennessgraph.ledger.Operation;
import org.opennessgraph.ledger.Origin;
import org.opennessgraph.ledger.StandingChange;

/** Reading on through changes by a filter: nothing is missed or told twice, whatever the pages are. */
class ChangesOfFilterTest {
    private final Map<EntryId, Found> graph = new HashMap<>();

    @Property(tries = 300)
    void pages_of_any_size_together_are_what_the_filter_lets_through(
            @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 9) Integer> entries,
            @ForAll Set<@IntRange(min = 0, max = 9) Integer> wanted,
            @ForAll @IntRange(min = 1, max = 7) int size,
            @ForAll @IntRange(min = 0, max = 60) int shown) {
        List<EntryId> changed = entries.stream().map(n -> id("model:m" + n)).toList();
        Set<EntryId> ids =
                Set.copyOf(wanted.stream().map(n -> id("model:m" + n)).toList());
        long upTo = Math.min(shown, changed.size());
        Changes changes = changes(changed);

        List<Long> told = new ArrayList<>();
        long place = 0;
        boolean more = true;
        while (more) {
            FeedPart<RecordedChange> part = changes.after(place, upTo, new Changes.Filter(null, ids, null, null), size);
            assertThat(part.hits()).hasSizeLessThanOrEqualTo(size);
            part.hits().forEach(hit -> told.add(hit.position()));
            assertThat(part.end() > place || !part.more()).as("it gets on").isTrue();
            place = part.end();
            more = part.more();
        }

        List<Long> expected = new ArrayList<>();
        for (int position = 1; position <= upTo; position++) {
            if (ids.contains(changed.get(position - 1))) {
                expected.add((long) position);
            }
        }
        assertThat(told).isEqualTo(expected);
        assertThat(place).isEqualTo(upTo);
    }

    @Test
    void a_page_looks_at_so_many_changes_and_says_where_to_go_on() {
        List<EntryId> changed = new ArrayList<>();
        for (int n = 0; n < Changes.MAX_CANDIDATES + 10; n++) {
            changed.add(id("model:m"));
        }
        changed.add(id("model:wanted"));
        Changes.Filter filter = new Changes.Filter(null, Set.of(id("model:wanted")), null, null);
        Changes changes = changes(changed);

        FeedPart<RecordedChange> first = changes.after(0, changed.size(), filter, 20);
        FeedPart<RecordedChange> second = changes.after(first.end(), changed.size(), filter, 20);

        assertThat(first.hits()).isEmpty();
        assertThat(first.more()).isTrue();
        assertThat(first.end()).isEqualTo(Changes.MAX_CANDIDATES);
        assertThat(second.hits()).extracting(RecordedChange::position).containsExactly((long) changed.size());
        assertThat(second.more()).isFalse();
    }

    @Test
    void what_hangs_on_a_claim_concerns_its_subject_however_long_the_dispute() {
        dispute();
        List<EntryId> all = List.copyOf(graph.keySet());

        assertThat(Concerning.subject(reads(), id("model:one")).of(all))
                .containsExactlyInAnyOrderElementsOf(ids(
                        "model:one",
                        "claim:is",
                        "assertion:said",
                        "rebuttal:objects",
                        "reply:answers",
                        "rebuttal:again"));
        assertThat(Concerning.subject(reads(), id("model:two")).of(all)).containsExactly(id("model:two"));
    }

    @Test
    void what_is_about_what_an_organization_makes_concerns_it() {
        dispute();
        List<EntryId> all = List.copyOf(graph.keySet());

        assertThat(Concerning.organization(reads(), id("organization:maker")).of(all))
                .containsExactlyInAnyOrderElementsOf(ids(
                        "organization:maker",
                        "model:one",
                        "claim:is",
                        "assertion:said",
                        "rebuttal:objects",
                        "reply:answers",
                        "rebuttal:again"));
        assertThat(Concerning.organization(reads(), id("organization:other")).of(all))
                .containsExactlyInAnyOrderElementsOf(ids("organization:other", "model:two"));
    }

    @Test
    void a_merged_id_stands_for_its_survivor_on_both_sides() {
        dispute();
        graph.put(id("model:old"), Objects.requireNonNull(graph.get(id("model:one"))));
        put(claim("claim:old", "It was open", "openness-term:open", Polarity.AFFIRMS, "model:old"));

        assertThat(Concerning.subject(reads(), id("model:old")).of(ids("claim:old", "claim:is", "model:old")))
                .containsExactlyInAnyOrderElementsOf(ids("claim:old", "claim:is", "model:old"));
    }

    @Test
    void who_contributes_is_not_named() {
        Changes changes = changes(ids("model:a", "model:b"));

        assertThat(changes.after(0, 2, Changes.Filter.NONE, 2).hits())
                .extracting(RecordedChange::actor)
                .containsExactly(null, "seed");
    }

    @Test
    void rings_of_links_end() {
        put(rebuttal("rebuttal:a", "rebuttal:b", "No", said("source:s", null, null), List.of(), "person:p"));
        put(rebuttal("rebuttal:b", "rebuttal:a", "No", said("source:s", null, null), List.of(), "person:p"));

        assertThat(Concerning.subject(reads(), id("model:one")).of(ids("rebuttal:a", "rebuttal:b")))
                .isEmpty();
    }

    private void dispute() {
        put(organization("organization:maker", "Maker"));
        put(organization("organization:other", "Other"));
        put(model("model:one", "One", null, "organization:maker"));
        put(model("model:two", "Two", null, "organization:other"));
        put(claim("claim:is", "It is open", "openness-term:open", Polarity.AFFIRMS, "model:one"));
        put(assertion("assertion:said", "claim:is", said("source:s", null, null), "person:p"));
        put(rebuttal("rebuttal:objects", "assertion:said", "No", said("source:s", null, null), List.of(), "person:q"));
        put(reply("reply:answers", "rebuttal:objects", "Yes", said("source:s", null, null), "person:p"));
        put(rebuttal("rebuttal:again", "rebuttal:objects", "No", said("source:s", null, null), List.of(), "person:q"));
    }

    private void put(Entry entry) {
        graph.put(entry.id(), new Found(entry.id(), entry, EntryStatus.ACTIVE, 1, 1, null, null, null));
    }

    private static List<EntryId> ids(String... ids) {
        return List.of(ids).stream().map(EntryId::parse).toList();
    }

    private Changes changes(List<EntryId> changed) {
        return new Changes(new Moments(reads(), unused(LedgerReader.class), Clock.systemUTC()), new Feed(changed));
    }

    /** A graph that answers look-ups by id only. */
    private GraphReads reads() {
        return (GraphReads) Proxy.newProxyInstance(
                GraphReads.class.getClassLoader(), new Class<?>[] {GraphReads.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("byId")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    Map<EntryId, Found> found = new HashMap<>();
                    for (Object wanted : (Collection<?>) arguments[0]) {
                        Found entry = graph.get(wanted);
                        if (entry != null) {
                            found.put((EntryId) wanted, entry);
                        }
                    }
                    return found;
                });
    }

    private static <T> T unused(Class<T> type) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    throw new UnsupportedOperationException(method.getName());
                }));
    }

    /** A ledger of puts; every second one comes from the seed. */
    private record Feed(List<EntryId> changed) implements LedgerFeed {
        @Override
        public List<ChangeNotice> changes(long after, long upTo, int most) {
            List<ChangeNotice> notices = new ArrayList<>();
            for (long position = after + 1; position <= upTo && notices.size() < most; position++) {
                boolean seed = position % 2 == 0;
                notices.add(new ChangeNotice(
                        position,
                        position,
                        changed.get((int) position - 1),
                        Operation.PUT,
                        1,
                        seed ? "seed" : "ada",
                        Instant.EPOCH,
                        seed ? Origin.Kind.SEED : Origin.Kind.CONTRIBUTION,
                        null,
                        null));
            }
            return notices;
        }

        @Override
        public List<StandingChange> standings(long after, long upTo, @Nullable EntryId claim, int most) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long standingsUpTo(long position) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long position() {
            return changed.size();
        }
    }
}
