// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opennessgraph.domain.Sample.id;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opennessgraph.domain.Availability;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Finding;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.ModelComponent;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Polarity;
import org.opennessgraph.domain.Quantifier;
import org.opennessgraph.domain.QuoteKind;
import org.opennessgraph.domain.Sample;
import org.opennessgraph.domain.Verification;

class RecordSaysTest {
    private final List<Entry> entries = new ArrayList<>();

    @Test
    void a_title_bears_out_the_claim_that_gives_it_and_speaks_against_another() {
        add(
                Sample.source("source:paper", "On Lynx: a study", "2023-07-19"),
                Say.fact("right", "title of source:paper", "On lynx: a study", null, null),
                Say.fact("wrong", "title of source:paper", "On Lynx", null, null));

        assertThat(on("claim:right")).contains(word(true, "source:paper", "2023-07-19", "its own title"));
        assertThat(on("claim:wrong")).contains(word(false, "source:paper", "2023-07-19", "its own title"));
    }

    @Test
    void a_date_bears_out_a_wider_one_and_leaves_open_a_narrower_one() {
        add(
                Sample.source("source:paper", "On Lynx", "2023-07"),
                Say.fact("year", "date of source:paper", "2023", null, null),
                Say.fact("day", "date of source:paper", "2023-07-19", null, null),
                Say.fact("later", "date of source:paper", "2023-12", null, null));

        assertThat(on("claim:year")).map(RecordSays.Word::bearsOut).contains(true);
        assertThat(on("claim:day")).isEmpty();
        assertThat(on("claim:later")).contains(word(false, "source:paper", "2023-07", "its own date"));
    }

    @Test
    void a_documents_own_text_bears_out_what_it_says_and_speaks_against_what_it_does_not() {
        add(
                Say.license("lynx", List.of(), List.of()),
                Sample.source("source:text-of-lynx", "Licence", "2023-07-18"),
                Say.fact("cats", "users that license:lynx excludes", "cats", null, null, "license:lynx"),
                Say.fact("dogs", "users that license:lynx excludes", "dogs", null, null, "license:lynx"),
                Say.said().in("source:text-of-lynx").on("2023-07-18").that("claim:cats", "own", "organization:felis"),
                Say.said().that("claim:dogs", "a", "person:ada"));

        assertThat(on("claim:cats")).contains(own(true));
        assertThat(on("claim:dogs")).contains(own(false));
    }

    private static RecordSays.Word own(boolean bearsOut) {
        return new RecordSays.Word(
                bearsOut,
                id("license:lynx"),
                PartialDate.parse("2023-07-18"),
                Sample.ids("assertion:own", "license:lynx"),
                "its own text, “words”");
    }

    @Test
    void a_paraphrase_or_words_elsewhere_are_not_the_documents_text() {
        add(
                Say.license("lynx", List.of(), List.of()),
                Say.fact("cats", "users that license:lynx excludes", "cats", null, null, "license:lynx"),
                Say.fact("dogs", "users that license:lynx excludes", "dogs", null, null, "license:lynx"),
                Say.said()
                        .in("source:text-of-lynx")
                        .quote(QuoteKind.PARAPHRASE)
                        .that("claim:cats", "own", "organization:felis"),
                Say.said().that("claim:dogs", "a", "person:ada"));

        assertThat(on("claim:cats")).isEmpty();
        assertThat(on("claim:dogs")).isEmpty();
    }

    @Test
    void findings_that_agree_bear_out_and_those_that_do_not_say_nothing() {
        add(
                Sample.model("model:lynx", "Lynx", "2023-07-18"),
                Say.fact("open", "availability of TRAINING_CODE", "OPEN", null, null, "model:lynx"),
                Say.fact("closed", "availability of TRAINING_CODE", "CLOSED", null, null, "model:lynx"),
                finding("one", Availability.CLOSED, Verification.VERIFIED));

        assertThat(on("claim:closed"))
                .contains(new RecordSays.Word(
                        true,
                        id("source:index"),
                        PartialDate.parse("2024-01-01"),
                        Sample.ids("finding:one"),
                        "its finding (training code of Lynx: closed)"));
        assertThat(on("claim:open")).map(RecordSays.Word::bearsOut).contains(false);

        add(finding("two", Availability.OPEN, Verification.VERIFIED));
        assertThat(on("claim:closed")).isEmpty();
        assertThat(on("claim:open")).isEmpty();
    }

    @Test
    void later_entries_are_told_by_their_days() {
        add(
                Sample.model("model:lynx", "Lynx", "2023-07-18"),
                Sample.source("source:index", "Index", "2023"),
                Say.fact("stale", "latest entry of source:index", "../2023-12", null, null),
                finding("one", Availability.CLOSED, Verification.VERIFIED));

        assertThat(on("claim:stale"))
                .contains(new RecordSays.Word(
                        false,
                        id("source:index"),
                        PartialDate.parse("2024-01-01"),
                        Sample.ids("finding:one"),
                        "its entry of 2024-01-01"));
    }

    @Test
    void entries_that_came_after_the_statement_tell_nothing_against_it() {
        add(
                Sample.model("model:lynx", "Lynx", "2023-07-18"),
                Sample.source("source:index", "Index", "2023"),
                Say.fact("stale", "latest entry of source:index", "../2023-11", null, null),
                finding("one", Availability.CLOSED, Verification.VERIFIED),
                Say.said().on("2023-12-31").that("claim:stale", "a", "person:ada"));

        assertThat(on("claim:stale")).isEmpty();

        add(Say.said().on("2024-01-01").that("claim:stale", "b", "person:bo"));
        assertThat(on("claim:stale")).map(RecordSays.Word::what).contains("its entry of 2024-01-01");
    }

    @Test
    void what_was_not_verified_what_may_be_later_than_the_day_and_what_is_no_fact_has_no_word() {
        add(
                Sample.source("source:paper", "On Lynx", "2023-07-19"),
                Say.fact("right", "title of source:paper", "On Lynx", null, null),
                Say.fact("unknown", "title of source:other", "On Lynx", null, null),
                Say.claim("open", "open-source", Polarity.AFFIRMS, Quantifier.ONE, "model:lynx"));

        assertThat(new RecordSays(known(), PartialDate.parse("2023-07-18")).of(id("claim:right")))
                .isEmpty();
        assertThat(new RecordSays(known(), PartialDate.parse("2023-07-19")).of(id("claim:right")))
                .isPresent();
        assertThat(on("claim:unknown")).isEmpty();
        assertThat(on("claim:open")).isEmpty();
    }

    private static Finding finding(String key, Availability availability, Verification verification) {
        return new Finding(
                id("finding:" + key),
                id("model:lynx"),
                ModelComponent.TRAINING_CODE,
                null,
                availability,
                null,
                null,
                id("organization:index"),
                PartialDate.parse("2024-01-01"),
                id("source:index"),
                null,
                List.of(),
                null,
                verification,
                null,
                List.of());
    }

    private static RecordSays.Word word(boolean bearsOut, String document, @Nullable String on, String what) {
        EntryId id = id(document);
        return new RecordSays.Word(bearsOut, id, on == null ? null : PartialDate.parse(on), List.of(id), what);
    }

    private Optional<RecordSays.Word> on(String claim) {
        return new RecordSays(known(), null).of(id(claim));
    }

    private KnownEntries known() {
        return KnownEntries.of(entries);
    }

    private void add(Entry... more) {
        entries.addAll(Arrays.asList(more));
    }
}
