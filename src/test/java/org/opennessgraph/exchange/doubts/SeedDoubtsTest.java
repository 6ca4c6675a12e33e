// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.doubts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opennessgraph.domain.Sample.affiliation;
import static org.opennessgraph.domain.Sample.assertion;
import static org.opennessgraph.domain.Sample.claim;
import static org.opennessgraph.domain.Sample.clause;
import static org.opennessgraph.domain.Sample.criterion;
import static org.opennessgraph.domain.Sample.finding;
import static org.opennessgraph.domain.Sample.id;
import static org.opennessgraph.domain.Sample.license;
import static org.opennessgraph.domain.Sample.licenseWith;
import static org.opennessgraph.domain.Sample.model;
import static org.opennessgraph.domain.Sample.norm;
import static org.opennessgraph.domain.Sample.organization;
import static org.opennessgraph.domain.Sample.person;
import static org.opennessgraph.domain.Sample.reading;
import static org.opennessgraph.domain.Sample.said;
import static org.opennessgraph.domain.Sample.source;
import static org.opennessgraph.domain.Sample.sourceBy;
import static org.opennessgraph.domain.Sample.term;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opennessgraph.domain.Affiliation;
import org.opennessgraph.domain.AffiliationKind;
import org.opennessgraph.domain.Channel;
import org.opennessgraph.domain.Criterion;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.Finding;
import org.opennessgraph.domain.LicenseTerm;
import org.opennessgraph.domain.OpennessTerm;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Placement;
import org.opennessgraph.domain.Polarity;
import org.opennessgraph.domain.Rule;
import org.opennessgraph.domain.Source;
import org.opennessgraph.domain.SourceKind;
import org.opennessgraph.domain.TermKind;
import org.opennessgraph.domain.TermReading;
import org.opennessgraph.domain.Utterance;
import org.opennessgraph.domain.Verification;
import org.opennessgraph.editorial.SeedEntry;

class SeedDoubtsTest {
    private static final PartialDate TODAY = PartialDate.parse("2026-06-30");

    @Test
    void an_assertion_about_what_was_made_known_only_later_is_doubted() {
        List<Entry> entries = List.of(
                model("model:sample", "Sample", "2024-03"),
                claim("claim:open", "Sample is open.", "openness-term:open", Polarity.AFFIRMS, "model:sample"),
                norm("claim:should", "Sample should be open.", null, "model:sample"),
                assertion("assertion:before", "claim:open", said("source:a", "2024-02-29", "open"), "person:a"),
                assertion("assertion:in-the-month", "claim:open", said("source:a", "2024-03-01", "open"), "person:a"),
                assertion("assertion:undated", "claim:open", said("source:a", null, "open"), "person:a"),
                assertion("assertion:wish", "claim:should", said("source:a", "2024-02-29", "open"), "person:a"));

        assertThat(doubted(DoubtKind.SUBJECT_LATER, entries)).containsExactly("assertion:before");
    }

    @Test
    void a_date_that_lies_ahead_is_doubted() {
        assertThat(doubted(
                        DoubtKind.IMPOSSIBLE_DATE,
                        List.of(
                                model("model:next-year", "A", "2027"),
                                model("model:this-year", "B", "2026"),
                                source("source:tomorrow", "C", "2026-07-01"),
                                source("source:today", "D", "2026-06-30"))))
                .containsExactly("model:next-year", "source:tomorrow");
    }

    @Test
    void words_and_findings_younger_than_their_source_are_doubted_but_not_in_what_lives_on() {
        List<Entry> entries = List.of(
                source("source:post", "Post", "2024-05-01"),
                ofKind(source("source:repository", "Repository", "2024-05-01"), SourceKind.REPOSITORY),
                ofKind(source("source:index", "Index", "2024-05-01"), SourceKind.INDEX),
                assertion("assertion:later", "claim:a", said("source:post", "2024-05-02", "open"), "person:a"),
                assertion("assertion:same", "claim:a", said("source:post", "2024-05-01", "open"), "person:a"),
                assertion("assertion:commit", "claim:a", said("source:repository", "2025", "open"), "person:a"),
                published(finding("finding:later", "model:a", "person:a", "2024-06", null), "source:post"),
                published(finding("finding:kept-up", "model:a", "person:a", "2024-06", null), "source:index"));

        assertThat(doubted(DoubtKind.IMPOSSIBLE_DATE, entries)).containsExactly("assertion:later", "finding:later");
    }

    @Test
    void an_end_before_the_start_is_doubted() {
        Entry tie = new Affiliation(
                id("affiliation:tie"),
                id("person:a"),
                AffiliationKind.EMPLOYED_BY,
                id("organization:b"),
                null,
                PartialDate.parse("2024"),
                PartialDate.parse("2023-12"),
                null,
                null,
                Verification.VERIFIED,
                null);

        assertThat(doubted(
                        DoubtKind.IMPOSSIBLE_DATE,
                        List.of(tie, affiliation("affiliation:open", "person:a", "organization:b", "2024"))))
                .containsExactly("affiliation:tie");
    }

    @Test
    void a_date_finer_than_that_of_the_source_is_doubted_where_the_source_itself_speaks() {
        Utterance reported = through(said("source:monthly", "2024-05-02", "open"), Channel.REPORTED);
        List<Entry> entries = List.of(
                source("source:monthly", "Monthly", "2024-05"),
                source("source:since", "Since", "2024-05/.."),
                assertion("assertion:day", "claim:a", said("source:monthly", "2024-05-02", "open"), "person:a"),
                assertion("assertion:month", "claim:a", said("source:monthly", "2024-05", "open"), "person:a"),
                assertion("assertion:earlier", "claim:a", said("source:monthly", "2024-04-02", "open"), "person:a"),
                assertion("assertion:open-end", "claim:a", said("source:since", "2024-05-02", "open"), "person:a"),
                assertion("assertion:reported", "claim:a", reported, "person:a"));

        assertThat(doubted(DoubtKind.FINER_DATE, entries)).containsExactly("assertion:day");
    }

    @Test
    void a_quotation_of_more_than_thirty_words_is_doubted() {
        assertThat(doubted(
                        DoubtKind.LONG_QUOTE,
                        List.of(
                                assertion("assertion:long", "claim:a", said("source:a", null, words(31)), "person:a"),
                                assertion("assertion:short", "claim:a", said("source:a", null, words(30)), "person:a"),
                                clauseQuoting("license-term:long", words(31)))))
                .containsExactly("assertion:long", "license-term:long");
    }

    @Test
    void a_source_needs_a_publisher_of_its_own_or_of_what_contains_it() {
        List<Entry> entries = List.of(
                source("source:nobody", "Nobody's", "2024"),
                publishedBy(source("source:magazine", "Magazine", "2024"), "organization:press"),
                sourceBy("source:article", "Article", "2024", List.of(), "source:magazine"),
                sourceBy("source:reply", "Reply", "2024", List.of(), "source:nobody"));

        assertThat(doubted(DoubtKind.NO_PUBLISHER, entries)).containsExactly("source:nobody", "source:reply");
    }

    @Test
    void a_source_without_a_date_is_doubted() {
        assertThat(doubted(
                        DoubtKind.NO_DATE,
                        List.of(source("source:undated", "A", null), source("source:dated", "B", "2024~"))))
                .containsExactly("source:undated");
    }

    @Test
    void an_assertion_needs_a_place_or_words() {
        Utterance bare = said("source:a", "2024", null);
        assertThat(doubted(
                        DoubtKind.NO_LOCATOR,
                        List.of(
                                assertion("assertion:nowhere", "claim:a", bare, "person:a"),
                                assertion("assertion:quoted", "claim:a", said("source:a", "2024", "open"), "person:a"),
                                assertion("assertion:line", "claim:a", at(bare, "L20", Placement.BODY), "person:a"),
                                assertion("assertion:title", "claim:a", at(bare, null, Placement.TITLE), "person:a"))))
                .containsExactly("assertion:nowhere");
    }

    @Test
    void names_that_may_be_one_are_doubted_aliases_among_them() {
        List<Entry> entries = List.of(
                person("person:maffulli", "Stefano Maffulli"),
                person("person:maffuli", "Stefano Maffuli"),
                person("person:widder", "David Gray Widder"),
                person("person:d-widder", "D. G. Widder"),
                organization("organization:apple", "Apple", "Apple Computer"),
                organization("organization:apple-computer", "Apple Computer, Inc."),
                organization("organization:widder", "D. G. Widder"));

        assertThat(doubted(DoubtKind.TWO_SPELLINGS, entries))
                .containsExactly("person:maffuli", "person:d-widder", "organization:apple-computer");
    }

    @Test
    void a_licence_that_nothing_is_under_and_nothing_names_is_doubted() {
        List<Entry> entries = List.of(
                license("license:idle", "Idle", null),
                license("license:granted", "Granted", null, "model:a"),
                license("license:found", "Found", null),
                finding("finding:a", "model:a", "person:a", null, "license:found"),
                license("license:policy", "Policy", null),
                licenseWith("license:whole", "Whole", null, List.of("license:policy"), "model:a"),
                license("license:listed", "Listed", null),
                ruled("criterion:a", new Rule.OneOf(List.of(id("license:listed")))));

        assertThat(doubted(DoubtKind.GOVERNS_NOTHING, entries)).containsExactly("license:idle");
    }

    @Test
    void a_clause_that_no_reading_and_no_rule_judges_is_doubted() {
        List<Entry> entries = List.of(
                clause("license-term:unread", "license:a", TermKind.SUIT, "Ends on a lawsuit."),
                clause("license-term:read", "license:a", TermKind.SUIT, "Ends on a lawsuit."),
                reading("reading:a", "license-term:read", "criterion:a", "person:a", null),
                clause("license-term:ruled", "license:a", TermKind.FIELD, "Bars a use."),
                ruled("criterion:a", new Rule.All(List.of(new Rule.NoTerm(List.of(TermKind.FIELD))))));

        assertThat(doubted(DoubtKind.NO_READING, entries)).containsExactly("license-term:unread");
    }

    @Test
    void a_word_that_no_definition_reads_is_doubted() {
        OpennessTerm read = new OpennessTerm(
                id("openness-term:open-source"),
                "open source",
                List.of(),
                List.of(),
                List.of(new TermReading(id("definition:osd"), null, null)),
                null,
                null);

        assertThat(doubted(DoubtKind.NO_READING, List.of(read, term("openness-term:open", "open"))))
                .containsExactly("openness-term:open");
    }

    @Test
    void a_source_that_nothing_refers_to_is_doubted() {
        List<Entry> entries = List.of(
                source("source:lost", "Lost", "2024"),
                source("source:used", "Used", "2024"),
                assertion("assertion:a", "claim:a", said("source:used", "2024", "open"), "person:a"));

        assertThat(doubted(DoubtKind.UNUSED_SOURCE, entries)).containsExactly("source:lost");
    }

    @Test
    void doubts_come_in_the_order_of_the_entries_each_with_file_and_line() {
        List<SeedDoubt> doubts = SeedDoubts.of(
                List.of(
                        new SeedEntry(term("openness-term:open", "open"), "terms.yaml", 7),
                        new SeedEntry(source("source:lost", "Lost", null), "sources/a.csv", 3)),
                TODAY);

        assertThat(doubts)
                .extracting(SeedDoubt::toString)
                .containsExactly(
                        "terms.yaml:7: NO_READING openness-term:open: is a word that is read by no definition",
                        "sources/a.csv:3: NO_PUBLISHER source:lost: has no publisher",
                        "sources/a.csv:3: NO_DATE source:lost: has no date",
                        "sources/a.csv:3: UNUSED_SOURCE source:lost: is referred to by nothing");
    }

    private static List<String> doubted(DoubtKind kind, List<Entry> entries) {
        List<SeedEntry> placed = new ArrayList<>();
        entries.forEach(entry -> placed.add(new SeedEntry(entry, "a.yaml", placed.size() + 1)));
        return SeedDoubts.of(placed, TODAY).stream()
                .filter(doubt -> doubt.kind() == kind)
                .map(doubt -> doubt.entry().toString())
                .toList();
    }

    private static String words(int count) {
        return String.join(" ", Collections.nCopies(count, "word"));
    }

    private static Entry ruled(String id, Rule rule) {
        Criterion plain = criterion(id, "definition:a", 1, "First");
        return new Criterion(
                plain.id(),
                plain.definition(),
                plain.number(),
                plain.order(),
                plain.name(),
                null,
                plain.verification(),
                null,
                rule,
                List.of());
    }

    private static Entry clauseQuoting(String id, String quote) {
        return new LicenseTerm(
                id(id),
                id("license:a"),
                TermKind.FIELD,
                null,
                quote,
                "Bars a use.",
                null,
                Verification.VERIFIED,
                null,
                List.of());
    }

    private static Finding published(Finding finding, String source) {
        return new Finding(
                finding.id(),
                finding.model(),
                finding.component(),
                null,
                finding.availability(),
                finding.license(),
                null,
                finding.by(),
                finding.on(),
                id(source),
                null,
                List.of(),
                null,
                finding.verification(),
                null,
                List.of());
    }

    private static Source ofKind(Source source, SourceKind kind) {
        return copy(source, kind, null);
    }

    private static Source publishedBy(Source source, String publisher) {
        return copy(source, source.kind(), publisher);
    }

    private static Source copy(Source source, SourceKind kind, @Nullable String publisher) {
        return new Source(
                source.id(),
                source.title(),
                List.of(),
                kind,
                null,
                List.of(),
                List.of(),
                List.of(),
                publisher == null ? null : id(publisher),
                null,
                source.date(),
                source.access(),
                null,
                false,
                null,
                List.of(),
                source.verification(),
                null);
    }

    private static Utterance through(Utterance said, Channel channel) {
        return changed(said, said.locator(), said.placement(), channel);
    }

    private static Utterance at(Utterance said, @Nullable String locator, Placement placement) {
        return changed(said, locator, placement, said.channel());
    }

    private static Utterance changed(Utterance said, @Nullable String locator, Placement placement, Channel channel) {
        return new Utterance(
                said.in(),
                said.on(),
                said.quote(),
                locator,
                placement,
                channel,
                said.force(),
                said.capacity(),
                said.attribution(),
                said.via(),
                said.definition(),
                said.definitionUse(),
                said.verification(),
                said.seen());
    }
}
