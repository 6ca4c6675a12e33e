// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opennessgraph.domain.Sample.id;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SayingTest {
    private static final String POST = "source:critic-post";
    private static final String OWN = "source:felis-post";
    private static final Set<QuoteKind> OWN_WORDS =
            EnumSet.of(QuoteKind.VERBATIM, QuoteKind.FRAGMENT, QuoteKind.TRANSCRIPT);

    private final KnownEntries known = KnownEntries.of(List.of(
            Sample.organization("organization:felis", "Felis"),
            Sample.person("person:ada", "Ada"),
            Sample.person("person:cyd", "Cyd"),
            Sample.sourceBy(POST, "Lynx is a lie", "2024-04-30", List.of("person:cyd"), null),
            Sample.sourceBy(OWN, "Here is Lynx", "2023-07-18", List.of("organization:felis"), null),
            Sample.source("source:leaflet", "A leaflet", "2024"),
            Sample.assertion(
                    "assertion:ada-says-no",
                    "claim:lynx-is-not-open",
                    Sample.said("source:leaflet", "2024", null),
                    "person:ada")));
    private final Saying saying = new Saying(known);

    @Test
    void who_speaks_in_a_source_of_their_own_is_named_with_the_day() {
        Assertion said = said(OWN, Channel.STATED, QuoteKind.VERBATIM, Attribution.CERTAIN, Verification.VERIFIED);

        assertThat(saying.words(said)).isEqualTo("Felis, between 2023-07 and 2024");
        assertThat(saying.quotation(said)).contains("in the words “Lynx is open.”");
    }

    @Test
    void what_a_critic_reports_names_the_critic_and_quotes_nobody() {
        Assertion said =
                said(POST, Channel.REPORTED, QuoteKind.PARAPHRASE, Attribution.CERTAIN, Verification.SECONDARY);

        assertThat(saying.words(said)).isEqualTo("Felis, between 2023-07 and 2024 (as reported by Cyd, 2024-04-30)");
        assertThat(saying.quotation(said)).isEmpty();
    }

    @Test
    void before_a_verb_day_and_reporter_stand_in_one_pair_of_brackets() {
        Assertion said =
                said(POST, Channel.REPORTED, QuoteKind.PARAPHRASE, Attribution.CERTAIN, Verification.SECONDARY);

        assertThat(plain(saying.inBrackets(said)))
                .isEqualTo("Felis (between 2023-07 and 2024, as reported by Cyd, 2024-04-30)");
        assertThat(plain(saying.inBrackets(undated()))).isEqualTo("Felis (undated)");
    }

    @Test
    void parts_lead_to_makers_statement_reporters_and_their_text() {
        Assertion said =
                said(POST, Channel.REPORTED, QuoteKind.PARAPHRASE, Attribution.CERTAIN, Verification.SECONDARY);

        assertThat(saying.parts(said).stream().map(Saying.Part::entry).filter(part -> part != null))
                .containsExactly(id("organization:felis"), said.id(), id("person:cyd"), id(POST));
    }

    /** Of all ways and kinds only the speaker's own words, certainly theirs, stand in quotation marks. */
    @ParameterizedTest
    @MethodSource("waysAndKinds")
    void only_own_words_are_quoted(Channel channel, @Nullable QuoteKind kind, Attribution attribution) {
        boolean own = (channel == Channel.STATED || channel == Channel.QUOTED)
                && attribution == Attribution.CERTAIN
                && (OWN_WORDS.contains(kind) || kind == QuoteKind.TRANSLATION);
        Assertion said = said(POST, channel, kind, attribution, Verification.VERIFIED);

        assertThat(saying.quotation(said).isPresent()).isEqualTo(own);
        assertThat(saying.words(said)).doesNotContain("Lynx is open");
    }

    static Stream<Arguments> waysAndKinds() {
        return Arrays.stream(Channel.values())
                .flatMap(channel -> Stream.concat(Arrays.stream(QuoteKind.values()), Stream.of((QuoteKind) null))
                        .flatMap(kind -> Arrays.stream(Attribution.values())
                                .map(attribution -> Arguments.of(channel, kind, attribution))));
    }

    @Test
    void what_is_quoted_names_who_quotes_it() {
        Assertion said = said(POST, Channel.QUOTED, QuoteKind.FRAGMENT, Attribution.CERTAIN, Verification.VERIFIED);

        assertThat(saying.words(said)).isEqualTo("Felis, between 2023-07 and 2024 (as quoted by Cyd, 2024-04-30)");
        assertThat(saying.quotation(said)).contains("in the words “Lynx is open.”");
    }

    @Test
    void words_that_were_not_seen_in_the_original_say_so() {
        Assertion said = said(OWN, Channel.STATED, QuoteKind.VERBATIM, Attribution.CERTAIN, Verification.SECONDARY);

        assertThat(saying.quotation(said)).contains("in the words “Lynx is open.” (seen at second hand)");
    }

    @Test
    void a_translation_says_so() {
        Assertion said = said(OWN, Channel.STATED, QuoteKind.TRANSLATION, Attribution.CERTAIN, Verification.VERIFIED);

        assertThat(saying.quotation(said)).contains("in words translated as “Lynx is open.”");
    }

    @Test
    void an_uncertain_maker_is_called_uncertain() {
        Assertion said =
                said(POST, Channel.REPORTED, QuoteKind.PARAPHRASE, Attribution.AMBIGUOUS, Verification.SECONDARY);

        assertThat(saying.words(said))
                .isEqualTo("Felis, between 2023-07 and 2024 (as reported by Cyd, 2024-04-30; it is not certain who said"
                        + " it)");
    }

    @Test
    void what_is_only_linked_is_known_from_who_links_it() {
        Assertion said =
                said(OWN, Channel.CITED_ONLY, QuoteKind.FRAGMENT, Attribution.CERTAIN, Verification.SECONDARY, POST);

        assertThat(saying.words(said))
                .isEqualTo("Felis, between 2023-07 and 2024 (known only from a link by Cyd, 2024-04-30)");
    }

    @Test
    void what_a_machine_generated_says_so() {
        Assertion said = said(POST, Channel.GENERATED, QuoteKind.VERBATIM, Attribution.CERTAIN, Verification.VERIFIED);

        assertThat(saying.words(said)).endsWith("(generated by a machine)");
    }

    @Test
    void a_report_is_its_named_makers_else_those_of_the_statement_that_it_is_from_else_its_authors_else_its_title() {
        assertThat(reportedBy(POST, "person:ada")).isEqualTo("(as reported by Ada, 2024-04-30)");
        assertThat(reportedBy(POST, "assertion:ada-says-no")).isEqualTo("(as reported by Ada, 2024-04-30)");
        assertThat(reportedBy(POST, OWN)).isEqualTo("(as reported by Cyd, 2024-04-30)");
        assertThat(reportedBy("source:leaflet")).isEqualTo("(as reported in “A leaflet”, 2024)");
    }

    @Test
    void who_reports_their_own_words_is_no_reporter() {
        Assertion said = said(OWN, Channel.REPORTED, QuoteKind.PARAPHRASE, Attribution.CERTAIN, Verification.VERIFIED);

        assertThat(saying.reporters(said)).isEmpty();
        assertThat(saying.words(said)).isEqualTo("Felis, between 2023-07 and 2024");
    }

    @Test
    void long_words_break_off_after_a_whole_word() {
        assertThat(Saying.shortened("Lynx, a cat, is open.", 13)).isEqualTo("Lynx, a cat…");
        assertThat(Saying.shortened("Lynx is open.", 12)).isEqualTo("Lynx is open");
    }

    private String reportedBy(String in, String... via) {
        String words = saying.words(
                said(in, Channel.REPORTED, QuoteKind.PARAPHRASE, Attribution.CERTAIN, Verification.SECONDARY, via));
        return words.substring(words.indexOf('('));
    }

    private static String plain(List<Saying.Part> parts) {
        return parts.stream().map(Saying.Part::text).collect(Collectors.joining());
    }

    private static Assertion undated() {
        return Sample.assertion(
                "assertion:felis", "claim:lynx-is-open", Sample.said(OWN, null, null), "organization:felis");
    }

    private static Assertion said(
            String in,
            Channel channel,
            @Nullable QuoteKind kind,
            Attribution attribution,
            Verification verification,
            String... via) {
        Utterance said = new Utterance(
                id(in),
                PartialDate.parse("2023-07/2024"),
                kind == null ? null : new Quote("Lynx is open.", kind, null, null),
                null,
                Placement.BODY,
                channel,
                Force.ASSERTED,
                Capacity.UNKNOWN,
                attribution,
                Sample.ids(via),
                null,
                DefinitionUse.NONE,
                verification,
                null);
        return Sample.assertion("assertion:felis", "claim:lynx-is-open", said, "organization:felis");
    }
}
