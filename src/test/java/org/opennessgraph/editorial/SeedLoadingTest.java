// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opennessgraph.domain.Access;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Mention;
import org.opennessgraph.domain.Person;
import org.opennessgraph.domain.Source;
import org.opennessgraph.domain.SourceKind;
import org.opennessgraph.domain.Verification;
import org.opennessgraph.format.EntryJson;
import org.opennessgraph.format.LaterFormats;
import org.opennessgraph.ledger.ChainReport;
import org.opennessgraph.ledger.Change;
import org.opennessgraph.ledger.Contribution;
import org.opennessgraph.ledger.Draft;
import org.opennessgraph.ledger.Head;
import org.opennessgraph.ledger.LedgerReader;
import org.opennessgraph.ledger.LedgerTestProfile;
import org.opennessgraph.ledger.LedgerWriter;
import org.opennessgraph.ledger.Operation;
import org.opennessgraph.ledger.Origin;
import org.opennessgraph.ledger.Status;
import org.opennessgraph.ledger.TestLedger;

@QuarkusTest
@TestProfile(LedgerTestProfile.class)
class SeedLoadingTest {
    private static final EntryId ADA = EntryId.parse("person:ada");
    private static final EntryId BOB = EntryId.parse("person:bob");
    private static final EntryId POST = EntryId.parse("source:post");

    private final EntryJson json = new EntryJson();

    @Inject
    TestLedger ledger;

    @Inject
    LedgerReader reader;

    @Inject
    LedgerWriter writer;

    @Inject
    SeedLoading loading;

    @BeforeEach
    void startAnew() {
        ledger.startAnew();
    }

    @Test
    void a_first_load_is_one_set_that_says_where_each_entry_comes_from() {
        SeedReport report =
                load(at(post("https://a.example/1", ADA), "b.yaml", 7), at(person(ADA, "Ada"), "a.yaml", 3));

        assertThat(report).isEqualTo(new SeedReport(2, 0, 0, 0, List.of(), List.of(), 2));
        List<Change> changes = reader.after(0, 10);
        assertThat(changes).extracting(Change::set).containsExactly(1L, 1L);
        assertThat(changes).extracting(Change::id).containsExactly(ADA, POST);
        assertThat(changes).extracting(Change::actor).containsOnly("seed");
        assertThat(changes)
                .extracting(Change::origin)
                .containsExactly(new Origin(Origin.Kind.SEED, "a.yaml:3"), new Origin(Origin.Kind.SEED, "b.yaml:7"));
        assertThat(changes.get(0).reason()).isEqualTo("Seed: 2 added, 0 changed, 0 retracted (a.yaml, b.yaml)");
        assertThat(reader.verify().intact()).isTrue();
    }

    @Test
    void loading_twice_changes_nothing_wherever_the_entries_stand() {
        load(at(person(ADA, "Ada"), "a.yaml", 3), at(person(BOB, "Bob"), "a.yaml", 4));

        SeedReport report = load(at(person(BOB, "Bob"), "z.yaml", 9), at(person(ADA, "Ada"), "b.yaml", 1));

        assertThat(report).isEqualTo(new SeedReport(0, 0, 0, 2, List.of(), List.of(), 2));
    }

    @Test
    void changing_one_entry_appends_one_change() {
        load(person(ADA, "Ada"), person(BOB, "Bob"));

        SeedReport report = load(person(ADA, "Ada Lovelace"), person(BOB, "Bob"));

        assertThat(report).isEqualTo(new SeedReport(0, 1, 0, 1, List.of(), List.of(), 3));
        assertThat(name(ADA)).isEqualTo("Ada Lovelace");
        assertThat(reader.head(ADA)).map(Head::version).hasValue(2);
    }

    @Test
    void what_only_another_way_changed_stays_and_is_no_conflict() {
        load(person(ADA, "Ada"));
        contribute(person(ADA, "Countess of Lovelace"));

        SeedReport report = load(person(ADA, "Ada"));

        assertThat(report).isEqualTo(new SeedReport(0, 0, 0, 1, List.of(), List.of(), 2));
        assertThat(name(ADA)).isEqualTo("Countess of Lovelace");
    }

    @Test
    void of_what_both_changed_the_other_way_wins_and_the_conflict_is_told_each_time() {
        load(person(ADA, "Ada"), person(BOB, "Bob"));
        contribute(person(ADA, "Countess of Lovelace"));

        for (int i = 0; i < 2; i++) {
            SeedReport report =
                    load(at(person(ADA, "Ada Lovelace"), "a.yaml", 5), at(person(BOB, "Robert"), "a.yaml", 9));

            assertThat(report.conflicts())
                    .containsExactly(new SeedConflict(
                            ADA,
                            "a.yaml:5",
                            "was changed another way by eve at position 3 as well as in the seed; the former stays,"
                                    + " bring it into the seed to end the conflict"));
            assertThat(report.changed()).isEqualTo(1 - i);
        }
        assertThat(name(ADA)).isEqualTo("Countess of Lovelace");
        assertThat(name(BOB)).isEqualTo("Robert");
        assertThat(reader.position()).isEqualTo(4);
    }

    @Test
    void both_making_the_same_change_is_no_conflict() {
        load(person(ADA, "Ada"));
        contribute(person(ADA, "Ada Lovelace"));

        SeedReport report = load(person(ADA, "Ada Lovelace"));

        assertThat(report).isEqualTo(new SeedReport(0, 0, 0, 1, List.of(), List.of(), 2));
    }

    @Test
    void what_another_way_changed_and_put_back_can_be_changed_by_the_seed() {
        load(person(ADA, "Ada"));
        contribute(person(ADA, "Countess of Lovelace"));
        contribute(person(ADA, "Ada"));

        assertThat(load(person(ADA, "Ada Lovelace")).changed()).isEqualTo(1);
        assertThat(name(ADA)).isEqualTo("Ada Lovelace");
    }

    @Test
    void what_another_way_retracted_stays_retracted() {
        load(person(ADA, "Ada"), person(BOB, "Bob"));
        contribute(Draft.retract(ADA, null), Draft.retract(BOB, null));

        SeedReport report = load(person(ADA, "Ada Lovelace"), person(BOB, "Bob"));

        assertThat(report.conflicts())
                .extracting(SeedConflict::toString)
                .containsExactly("test.yaml:1: person:ada: was retracted by eve at position 3; that stays");
        assertThat(reader.position()).isEqualTo(4);
    }

    @Test
    void what_another_way_merged_stays_merged() {
        load(person(ADA, "Ada"), person(BOB, "Bob"));
        contribute(Draft.merge(ADA, null, BOB));

        SeedReport report = load(person(ADA, "Ada Lovelace"), person(BOB, "Bob"));

        assertThat(report.conflicts())
                .extracting(SeedConflict::message)
                .containsExactly("was merged into person:bob by eve at position 3; that stays");
    }

    @Test
    void what_was_redacted_is_not_brought_again() {
        load(person(ADA, "Ada"));
        writer.redact(1, "eve", "the law");

        for (String name : List.of("Ada", "Ada Lovelace")) {
            SeedReport report = load(person(ADA, name));

            assertThat(report.conflicts())
                    .extracting(SeedConflict::message)
                    .containsExactly("its content was redacted; that stays, take the entry out of the seed");
        }
        assertThat(reader.position()).isEqualTo(2);
    }

    @Test
    void the_redaction_of_an_older_state_does_not_stand_in_the_way() {
        load(person(ADA, "Ada with her street"));
        load(person(ADA, "Ada"));
        writer.redact(1, "eve", "the law");

        assertThat(load(person(ADA, "Ada")).unchanged()).isEqualTo(1);
        assertThat(load(person(ADA, "Ada Lovelace")).changed()).isEqualTo(1);
        assertThat(name(ADA)).isEqualTo("Ada Lovelace");
    }

    @Test
    void a_removed_entry_is_told_and_retracted_only_on_request() {
        load(person(ADA, "Ada"), person(BOB, "Bob"));

        assertThat(load(person(BOB, "Bob"))).isEqualTo(new SeedReport(0, 0, 0, 1, List.of(), List.of(ADA), 2));
        assertThat(loading.load(List.of(at(person(BOB, "Bob"), "a.yaml", 1)), true))
                .isEqualTo(new SeedReport(0, 0, 1, 1, List.of(), List.of(), 3));
        assertThat(reader.head(ADA)).map(Head::status).hasValue(Status.RETRACTED);
        assertThat(load(person(BOB, "Bob"))).isEqualTo(new SeedReport(0, 0, 0, 1, List.of(), List.of(), 3));
    }

    @Test
    void an_entry_that_the_seed_retracted_can_come_back_with_it() {
        load(person(ADA, "Ada"), person(BOB, "Bob"));
        loading.load(List.of(at(person(BOB, "Bob"), "a.yaml", 1)), true);

        assertThat(load(person(ADA, "Ada"), person(BOB, "Bob")).added()).isEqualTo(1);
        assertThat(reader.head(ADA)).map(Head::status).hasValue(Status.ACTIVE);
    }

    @Test
    void a_removed_entry_that_another_way_changed_is_never_retracted() {
        load(person(ADA, "Ada"), person(BOB, "Bob"));
        contribute(person(ADA, "Countess of Lovelace"));

        SeedReport report = loading.load(List.of(at(person(BOB, "Bob"), "a.yaml", 1)), true);

        assertThat(report.retracted()).isZero();
        assertThat(report.removed()).containsExactly(ADA);
        assertThat(report.conflicts())
                .extracting(SeedConflict::toString)
                .containsExactly("person:ada: is in the seed no more, but was changed another way since; it is not"
                        + " retracted");
    }

    @Test
    void an_entry_that_came_another_way_first_stays_as_it_came() {
        contribute(person(ADA, "Countess of Lovelace"), person(BOB, "Bob"));

        SeedReport report = load(person(ADA, "Ada"), person(BOB, "Bob"));

        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(report.conflicts())
                .extracting(SeedConflict::message)
                .containsExactly("was brought another way by eve at position 1 and says something else; that stays");
    }

    @Test
    void what_refers_to_a_retracted_entry_is_left_out_with_what_refers_to_it_and_the_rest_is_brought() {
        EntryId reply = EntryId.parse("source:reply");
        load(person(ADA, "Ada"));
        contribute(Draft.retract(ADA, null));

        SeedReport report = load(
                person(ADA, "Ada"),
                post("https://a.example/1", ADA),
                new SourceOf(reply).containedIn(POST),
                person(BOB, "Bob"));

        assertThat(report.added()).isEqualTo(1);
        assertThat(report.conflicts())
                .extracting(SeedConflict::toString)
                .containsExactly(
                        "test.yaml:1: source:post: refers to person:ada, which was retracted",
                        "test.yaml:1: source:reply: refers to source:post, which is not in the ledger");
        assertThat(reader.heads(List.of(POST, reply, BOB)).keySet()).containsExactly(BOB);
    }

    @Test
    void an_address_that_another_entry_holds_leaves_out_the_new_one_and_what_refers_to_it() {
        EntryId reply = EntryId.parse("source:reply");
        contribute(new SourceOf(EntryId.parse("source:other")).at("https://a.example/1"));

        SeedReport report =
                load(post("https://www.a.example/1/"), new SourceOf(reply).containedIn(POST), person(BOB, "Bob"));

        assertThat(report.added()).isEqualTo(1);
        assertThat(report.conflicts())
                .extracting(SeedConflict::toString)
                .containsExactly(
                        "test.yaml:1: source:post: 'url:a.example/1' belongs to source:other: change that entry, or"
                                + " give source:post another",
                        "test.yaml:1: source:reply: refers to source:post, which is not in the ledger");
        assertThat(reader.position()).isEqualTo(2);
    }

    @Test
    void an_address_may_move_from_one_entry_to_another() {
        EntryId reply = EntryId.parse("source:reply");
        load(post("https://a.example/1"), new SourceOf(reply).at("https://a.example/2"));

        SeedReport report = load(post("https://a.example/2"), new SourceOf(reply).at("https://a.example/1"));

        assertThat(report.changed()).isEqualTo(2);
        assertThat(report.conflicts()).isEmpty();
    }

    @Test
    void a_new_format_alone_is_no_change() {
        SeedLoading later = new SeedLoading(reader, writer, LaterFormats.personsWithoutNotes(), 100);
        load(noted(ADA, "Ada", "an old note"));

        assertThat(later.load(List.of(at(person(ADA, "Ada"), "a.yaml", 1)), false)
                        .unchanged())
                .isEqualTo(1);
        assertThat(later.load(List.of(at(person(ADA, "Ada Lovelace"), "a.yaml", 1)), false)
                        .changed())
                .isEqualTo(1);
        assertThat(reader.history(ADA))
                .extracting(change ->
                        change.payload() == null ? 0 : change.payload().format())
                .containsExactly(1, 2);
    }

    @Test
    void entries_may_refer_to_each_other_in_a_circle() {
        SeedReport report = load(mentioned(ADA, POST), post("https://a.example/1", ADA));

        assertThat(report.added()).isEqualTo(2);
    }

    @Test
    void a_large_seed_goes_in_parts_with_what_is_referred_to_first() {
        List<SeedEntry> wanted = new ArrayList<>();
        for (int i = 9; i >= 1; i--) {
            SourceOf source = new SourceOf(EntryId.parse("source:s" + i));
            wanted.add(at(
                    i == 1 ? source.at("https://a.example/1") : source.containedIn(EntryId.parse("source:s" + (i - 1))),
                    "a.yaml",
                    i));
        }

        SeedReport report = new SeedLoading(reader, writer, json, 4).load(wanted, false);

        assertThat(report).isEqualTo(new SeedReport(9, 0, 0, 0, List.of(), List.of(), 9));
        assertThat(reader.after(0, 100))
                .extracting(change -> change.set() + " " + change.id().key())
                .containsExactly("1 s1", "1 s2", "1 s3", "1 s4", "2 s5", "2 s6", "2 s7", "2 s8", "3 s9");
    }

    @Test
    void a_circle_that_is_too_large_for_one_set_is_refused_with_nothing_written() {
        List<SeedEntry> wanted = IntStream.range(0, 5)
                .mapToObj(i -> at(
                        new SourceOf(EntryId.parse("source:s" + i))
                                .containedIn(EntryId.parse("source:s" + (i + 1) % 5)),
                        "a.yaml",
                        i))
                .toList();

        assertThatThrownBy(() -> new SeedLoading(reader, writer, json, 4).load(wanted, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("5 entries of the seed refer to each other in a circle");
        assertThat(reader.position()).isZero();
    }

    @Test
    void a_change_that_comes_between_plan_and_set_is_seen() {
        load(person(ADA, "Ada"), person(BOB, "Bob"));
        LedgerReader disturbed = new Disturbed(reader, () -> contribute(person(ADA, "Countess of Lovelace")));

        SeedReport report = new SeedLoading(disturbed, writer, json, 100)
                .load(
                        List.of(at(person(ADA, "Ada Lovelace"), "a.yaml", 1), at(person(BOB, "Robert"), "a.yaml", 2)),
                        false);

        assertThat(report.changed()).isEqualTo(1);
        assertThat(report.conflicts()).extracting(SeedConflict::id).containsExactly(ADA);
        assertThat(name(ADA)).isEqualTo("Countess of Lovelace");
        assertThat(name(BOB)).isEqualTo("Robert");
    }

    @Test
    void several_that_load_at_once_bring_each_entry_once() throws Exception {
        List<SeedEntry> wanted = IntStream.range(0, 40)
                .mapToObj(i -> at(person(EntryId.parse("person:p" + i), "P" + i), "a.yaml", i))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<SeedReport> reports = new ArrayList<>();
        try {
            List<Callable<SeedReport>> loads = Collections.nCopies(4, () -> loading.load(wanted, false));
            for (Future<SeedReport> one : threads.invokeAll(loads)) {
                reports.add(one.get());
            }
        } finally {
            threads.shutdown();
        }

        assertThat(reader.position()).isEqualTo(40);
        assertThat(reports.stream().mapToInt(SeedReport::added).sum()).isEqualTo(40);
        assertThat(reports).allSatisfy(one -> assertThat(one.conflicts()).isEmpty());
    }

    private SeedReport load(Entry... entries) {
        SeedEntry[] wanted = new SeedEntry[entries.length];
        for (int i = 0; i < entries.length; i++) {
            wanted[i] = at(entries[i], "test.yaml", 1);
        }
        return load(wanted);
    }

    private SeedReport load(SeedEntry... wanted) {
        return loading.load(List.of(wanted), false);
    }

    private void contribute(Entry... entries) {
        Draft[] drafts = new Draft[entries.length];
        for (int i = 0; i < entries.length; i++) {
            Entry entry = entries[i];
            drafts[i] = Draft.put(entry.id(), null, json.write(entry), entry.references(), entry.uniqueKeys());
        }
        contribute(drafts);
    }

    private void contribute(Draft... drafts) {
        writer.append(new Contribution("eve", "because", new Origin(Origin.Kind.CONTRIBUTION, null), List.of(drafts)));
    }

    private String name(EntryId id) {
        return reader.history(id).stream()
                .filter(change -> change.operation() == Operation.PUT)
                .reduce((earlier, later) -> later)
                .map(Change::payload)
                .map(payload -> ((Person) json.read(id.type(), payload)).name())
                .orElseThrow();
    }

    private static SeedEntry at(Entry entry, String file, int line) {
        return new SeedEntry(entry, file, line);
    }

    private static Person person(EntryId id, String name) {
        return new Person(id, name, List.of(), null, List.of(), List.of(), List.of(), Verification.VERIFIED, null);
    }

    private static Person noted(EntryId id, String name, String note) {
        return new Person(id, name, List.of(), null, List.of(), List.of(), List.of(), Verification.VERIFIED, note);
    }

    private static Person mentioned(EntryId id, EntryId source) {
        List<Mention> mentions = List.of(new Mention(source, "L1", null));
        return new Person(id, "Ada", List.of(), null, List.of(), List.of(), mentions, Verification.VERIFIED, null);
    }

    private static Source post(String url, EntryId... authors) {
        return source(POST, url, null, authors);
    }

    private record SourceOf(EntryId id) {
        Source at(String url) {
            return source(id, url, null);
        }

        Source containedIn(EntryId container) {
            return source(id, null, container);
        }
    }

    private static Source source(EntryId id, @Nullable String url, @Nullable EntryId container, EntryId... authors) {
        return new Source(
                id,
                "A title",
                List.of(),
                SourceKind.BLOG_POST,
                url,
                List.of(),
                List.of(),
                List.of(authors),
                null,
                container,
                null,
                Access.PUBLIC,
                null,
                false,
                null,
                List.of(),
                Verification.VERIFIED,
                null);
    }

    /** The ledger, with something that happens once after its heads were read. */
    private static final class Disturbed implements LedgerReader {
        private final LedgerReader reader;
        private final Runnable disturbance;
        private boolean done;

        Disturbed(LedgerReader reader, Runnable disturbance) {
            this.reader = reader;
            this.disturbance = disturbance;
        }

        @Override
        public Map<EntryId, Head> heads(Collection<EntryId> ids) {
            Map<EntryId, Head> heads = reader.heads(ids);
            if (!done) {
                done = true;
                disturbance.run();
            }
            return heads;
        }

        @Override
        public Map<String, EntryId> holders(Collection<String> keys) {
            return reader.holders(keys);
        }

        @Override
        public long position() {
            return reader.position();
        }

        @Override
        public long positionAt(Instant moment) {
            return reader.positionAt(moment);
        }

        @Override
        public long setEnd(long position) {
            return reader.setEnd(position);
        }

        @Override
        public List<Change> after(long position, int limit) {
            return reader.after(position, limit);
        }

        @Override
        public Optional<Head> head(EntryId id) {
            return reader.head(id);
        }

        @Override
        public Map<EntryId, Change> last(Origin.Kind kind, Collection<EntryId> ids) {
            return reader.last(kind, ids);
        }

        @Override
        public Map<EntryId, Change> allLast(Origin.Kind kind) {
            return reader.allLast(kind);
        }

        @Override
        public List<Change> history(EntryId id) {
            return reader.history(id);
        }

        @Override
        public ChainReport verify() {
            return reader.verify();
        }
    }
}
