// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opennessgraph.domain.Sample.assertion;
import static org.opennessgraph.domain.Sample.claim;
import static org.opennessgraph.domain.Sample.family;
import static org.opennessgraph.domain.Sample.id;
import static org.opennessgraph.domain.Sample.modelOf;
import static org.opennessgraph.domain.Sample.organization;
import static org.opennessgraph.domain.Sample.person;
import static org.opennessgraph.domain.Sample.rebuttal;
import static org.opennessgraph.domain.Sample.sourceBy;
import static org.opennessgraph.domain.Sample.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opennessgraph.domain.Assertion;
import org.opennessgraph.domain.Attribution;
import org.opennessgraph.domain.Capacity;
import org.opennessgraph.domain.Channel;
import org.opennessgraph.domain.Citation;
import org.opennessgraph.domain.CitationIntent;
import org.opennessgraph.domain.CitationManner;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.ClaimKind;
import org.opennessgraph.domain.DefinitionUse;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Force;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.Model;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Placement;
import org.opennessgraph.domain.Polarity;
import org.opennessgraph.domain.Quantifier;
import org.opennessgraph.domain.Utterance;
import org.opennessgraph.domain.Verification;

class DriftTest {
    private static final String PRESS = "source:press-release";
    private static final String ARTICLE = "source:article";

    private final List<Entry> entries = new ArrayList<>(List.of(
            term("openness-term:source", "open source", "openness-term:weights"),
            term("openness-term:weights", "open weights", "openness-term:available"),
            term("openness-term:available", "weights available"),
            term("openness-term:innovation", "open innovation"),
            organization("organization:meta", "Meta"),
            person("person:reporter", "A reporter"),
            family("model-family:llama", "Llama", "organization:meta"),
            llama("model:llama-2"),
            llama("model:llama-3"),
            modelOf("model:gemma", "Gemma", "model-family:gemma", "model:gemma-base"),
            sourceBy(PRESS, "Press release", "2023-07-18", List.of("organization:meta"), null),
            sourceBy(ARTICLE, "Article", "2023-07-19", List.of("person:reporter"), null)));

    @ParameterizedTest
    @CsvSource({
        "available, AFFIRMS, source, AFFIRMS, STRONGER",
        "source, AFFIRMS, weights, AFFIRMS, WEAKER",
        "weights, AFFIRMS, weights, AFFIRMS, SAME",
        "innovation, AFFIRMS, source, AFFIRMS, INCOMPARABLE",
        "source, DENIES, available, DENIES, STRONGER",
        "available, DENIES, source, DENIES, WEAKER",
        "source, AFFIRMS, source, DENIES, REVERSED"
    })
    void a_term_gets_stronger_or_weaker_by_the_declared_order(
            String before, Polarity was, String after, Polarity is, TermChange change) {
        tells(PRESS, "before", claim("claim:before", "B", "openness-term:" + before, was, "model:llama-2"));
        tells(ARTICLE, "after", claim("claim:after", "A", "openness-term:" + after, is, "model:llama-2"));
        cites("claim:after", CitationIntent.CITES_AS_EVIDENCE);

        Drift drift = drift();

        assertThat(drift.compared()).isEqualTo(1);
        if (change == TermChange.SAME) {
            assertThat(drift.steps()).isEmpty();
        } else {
            DriftStep step = only(drift);
            assertThat(step.term()).isEqualTo(change);
            assertThat(step.scope()).isEqualTo(ScopeChange.SAME);
            assertThat(step.modality()).isEqualTo(ModalityChange.SAME);
            assertThat(step.inflates()).isEqualTo(change == TermChange.STRONGER);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "model:llama-2, ONE, model-family:llama, ALL, WIDER",
        "model-family:llama, ONE, organization:meta, ONE, WIDER",
        "model:llama-2, ONE, organization:meta, ONE, WIDER",
        "organization:meta, ONE, model:llama-2, ONE, NARROWER",
        "model-family:llama, SOME, model-family:llama, ALL, WIDER",
        "model-family:llama, ALL, model-family:llama, ALL_BUT, NARROWER",
        "model:llama-2, ONE, model-family:llama, SOME, NARROWER",
        "model-family:llama, SOME, model:llama-2, ONE, SHIFTED",
        "model:llama-2, ONE, model:llama-3, ONE, SHIFTED"
    })
    void a_claim_gets_wider_from_model_to_family_to_maker_and_from_some_to_all(
            String before, Quantifier was, String after, Quantifier is, ScopeChange change) {
        tells(PRESS, "before", about("claim:before", before, was));
        tells(ARTICLE, "after", about("claim:after", after, is));
        cites("claim:after", CitationIntent.CITES_AS_EVIDENCE);

        DriftStep step = only(drift());

        assertThat(step.scope()).isEqualTo(change);
        assertThat(step.term()).isEqualTo(TermChange.SAME);
    }

    @ParameterizedTest
    @CsvSource({
        "STATED, ASKED, REPORTED, ASSERTED, FIRMER",
        "REPORTED, ASSERTED, STATED, ASSERTED, FIRMER",
        "STATED, ASKED, STATED, PRESUPPOSED, FIRMER",
        "STATED, INTENDED, STATED, ASSERTED, FIRMER",
        "STATED, ASSERTED, QUOTED, ASSERTED, SOFTER",
        "STATED, IRONIC, STATED, ASSERTED, OTHER"
    })
    void a_question_gets_firmer_as_a_report_and_a_report_as_a_fact(
            Channel channel, Force force, Channel nextChannel, Force nextForce, ModalityChange change) {
        Claim claim = about("claim:one", "model:llama-2", Quantifier.ONE);
        entries.add(claim);
        entries.add(assertion(
                "assertion:before", "claim:one", said(PRESS, channel, force, List.of()), "organization:meta"));
        entries.add(assertion(
                "assertion:after", "claim:one", said(ARTICLE, nextChannel, nextForce, List.of()), "person:reporter"));
        cites("claim:one", CitationIntent.CITES_AS_EVIDENCE);

        assertThat(only(drift()).modality()).isEqualTo(change);
    }

    @Test
    void a_step_names_who_took_it_and_when() {
        tells(PRESS, "before", about("claim:before", "model:llama-2", Quantifier.ONE));
        tells(ARTICLE, "after", about("claim:after", "organization:meta", Quantifier.ONE));
        cites("claim:after", CitationIntent.CITES_AS_EVIDENCE);

        Telling citing = only(drift()).citing();

        assertThat(citing.by()).containsExactly(id("person:reporter"));
        assertThat(citing.on()).isEqualTo(PartialDate.parse("2023-07-19"));
        assertThat(citing.statement()).isEqualTo(id("assertion:after"));
    }

    @Test
    void what_a_citation_carries_is_compared_also_where_no_statement_is_on_record() {
        tells(PRESS, "before", about("claim:before", "model:llama-2", Quantifier.ONE));
        entries.add(about("claim:after", "model:llama-3", Quantifier.ONE));
        cites("claim:after", CitationIntent.CITES_AS_EVIDENCE);

        DriftStep step = only(drift());

        assertThat(step.scope()).isEqualTo(ScopeChange.SHIFTED);
        assertThat(step.modality()).isEqualTo(ModalityChange.UNKNOWN);
        assertThat(step.citing().statement()).isNull();
        assertThat(step.citing().by()).containsExactly(id("person:reporter"));
    }

    @Test
    void a_source_that_tells_the_claim_itself_somewhere_is_compared_with_that() {
        tells(PRESS, "nearest", about("claim:after", "model:llama-3", Quantifier.ONE));
        tells(PRESS, "other", about("claim:before", "model:llama-2", Quantifier.ONE));
        tells(ARTICLE, "after", about("claim:after", "model:llama-3", Quantifier.ONE));
        cites("claim:after", CitationIntent.CITES_AS_EVIDENCE);

        assertThat(drift().steps()).isEmpty();
        assertThat(drift().compared()).isEqualTo(1);
    }

    @Test
    void subjects_of_different_lines_are_not_compared() {
        tells(PRESS, "before", about("claim:before", "model:gemma", Quantifier.ONE));
        tells(ARTICLE, "after", about("claim:after", "model:llama-2", Quantifier.ONE));
        cites("claim:after", CitationIntent.CITES_AS_EVIDENCE);

        assertThat(drift().compared()).isZero();
    }

    @Test
    void to_contradict_a_source_that_is_cited_against_is_no_step() {
        tells(PRESS, "before", claim("claim:b", "B", "openness-term:source", Polarity.AFFIRMS, "model:llama-2"));
        tells(ARTICLE, "after", claim("claim:a", "A", "openness-term:source", Polarity.DENIES, "model:llama-2"));
        cites(null, CitationIntent.DISPUTES);

        assertThat(drift().steps()).isEmpty();
    }

    @Test
    void a_source_is_not_turned_round_by_what_it_quotes_of_others() {
        entries.add(claim("claim:b", "B", "openness-term:source", Polarity.AFFIRMS, "model:llama-2"));
        entries.add(assertion(
                "assertion:quoted",
                "claim:b",
                said(PRESS, Channel.QUOTED, Force.ASSERTED, List.of()),
                "organization:meta"));
        tells(ARTICLE, "after", claim("claim:a", "A", "openness-term:source", Polarity.DENIES, "model:llama-2"));
        cites("claim:a", CitationIntent.CITES_AS_SOURCE_DOCUMENT);

        assertThat(drift().steps()).isEmpty();
        assertThat(drift().compared()).isEqualTo(1);
    }

    @Test
    void who_reports_what_others_say_does_not_turn_round_what_it_cites() {
        tells(PRESS, "before", claim("claim:b", "B", "openness-term:source", Polarity.DENIES, "model:llama-2"));
        entries.add(claim("claim:a", "A", "openness-term:source", Polarity.AFFIRMS, "model:llama-2"));
        entries.add(assertion(
                "assertion:reported",
                "claim:a",
                said(ARTICLE, Channel.REPORTED, Force.ASSERTED, List.of()),
                "organization:meta"));
        cites(null, CitationIntent.CITES);

        assertThat(drift().steps()).isEmpty();
    }

    @Test
    void what_a_source_says_itself_counts_before_what_it_quotes() {
        Claim affirmed = claim("claim:a", "A", "openness-term:source", Polarity.AFFIRMS, "model:llama-2");
        tells(PRESS, "own", claim("claim:b", "B", "openness-term:source", Polarity.DENIES, "model:llama-2"));
        entries.add(assertion(
                "assertion:quoted",
                "claim:a",
                said(PRESS, Channel.QUOTED, Force.ASSERTED, List.of()),
                "person:reporter"));
        tells(ARTICLE, "after", affirmed);
        cites("claim:a", CitationIntent.CITES_AS_EVIDENCE);

        DriftStep step = only(drift());

        assertThat(step.term()).isEqualTo(TermChange.REVERSED);
        assertThat(step.cited().statement()).isEqualTo(id("assertion:own"));
    }

    @Test
    void who_denies_something_of_one_model_with_what_is_said_of_another_shifts_it() {
        tells(PRESS, "before", claim("claim:b", "B", "openness-term:source", Polarity.DENIES, "model:llama-2"));
        entries.add(claim("claim:a", "A", "openness-term:source", Polarity.AFFIRMS, "model:llama-3"));
        entries.add(rebuttal(
                "rebuttal:one",
                "claim:a",
                "It is not",
                said(ARTICLE, Channel.STATED, Force.ASSERTED, List.of()),
                List.of(PRESS),
                "person:reporter"));
        cites("claim:b", CitationIntent.CITES_AS_EVIDENCE);

        DriftStep step = only(drift());

        assertThat(step.scope()).isEqualTo(ScopeChange.SHIFTED);
        assertThat(step.term()).isEqualTo(TermChange.SAME);
        assertThat(step.modality()).isEqualTo(ModalityChange.SAME);
        assertThat(step.citing().statement()).isEqualTo(id("rebuttal:one"));
    }

    @Property(tries = 500)
    void statements_on_other_things_change_no_step_and_quotes_of_others_turn_none_round(@ForAll long seed) {
        // One instance serves all tries.
        entries.removeIf(entry -> entry instanceof Claim || entry instanceof Assertion || entry instanceof Citation);
        Random random = new Random(seed);
        for (String subject : List.of("model:llama-2", "model:llama-3", "model:gemma")) {
            for (Polarity polarity : Polarity.values()) {
                entries.add(claim(
                        "claim:" + subject.substring(6) + polarity.name().toLowerCase(Locale.ROOT),
                        "A claim",
                        "openness-term:" + (random.nextBoolean() ? "source" : "weights"),
                        polarity,
                        subject));
            }
        }
        List<Claim> claims = entries.stream()
                .filter(Claim.class::isInstance)
                .map(Claim.class::cast)
                .toList();
        for (int i = random.nextInt(9); i >= 0; i--) {
            boolean quoted = random.nextInt(3) == 0;
            entries.add(assertion(
                    "assertion:s" + i,
                    claims.get(random.nextInt(claims.size())).id().toString(),
                    said(
                            random.nextBoolean() ? PRESS : ARTICLE,
                            quoted ? Channel.QUOTED : Channel.STATED,
                            Force.ASSERTED,
                            List.of()),
                    "organization:meta"));
        }
        cites(
                random.nextBoolean()
                        ? null
                        : claims.get(random.nextInt(claims.size())).id().toString(),
                CitationIntent.CITES_AS_EVIDENCE);
        List<DriftStep> all = drift().steps();
        List<Entry> kept = List.copyOf(entries);

        List<DriftStep> onLlama = all.stream()
                .filter(step -> !step.citing().meaning().subjects().contains(id("model:gemma")))
                .toList();
        entries.removeIf(entry -> entry instanceof Assertion assertion
                && assertion.claim().toString().startsWith("claim:gemma"));
        assertThat(drift().steps())
                .filteredOn(step -> !step.citing().meaning().subjects().contains(id("model:gemma")))
                .isEqualTo(onLlama);

        entries.clear();
        entries.addAll(kept);
        entries.removeIf(entry ->
                entry instanceof Assertion assertion && assertion.said().channel() == Channel.QUOTED);
        assertThat(turnedRound(drift().steps())).containsAll(turnedRound(all));
    }

    private static List<EntryId> turnedRound(List<DriftStep> steps) {
        return steps.stream()
                .filter(step -> step.term() == TermChange.REVERSED)
                .map(step -> step.citing().meaning().claim())
                .toList();
    }

    @Test
    void what_a_source_took_from_elsewhere_did_not_change_on_this_way() {
        tells(PRESS, "before", about("claim:before", "model:llama-2", Quantifier.ONE));
        entries.add(about("claim:after", "model:llama-3", Quantifier.ONE));
        entries.add(assertion(
                "assertion:after",
                "claim:after",
                said(ARTICLE, Channel.REPORTED, Force.ASSERTED, List.of(id("source:elsewhere"))),
                "organization:meta"));
        cites(null, CitationIntent.CITES);

        assertThat(drift().steps()).isEmpty();
    }

    @Test
    void an_answer_that_runs_out_of_steps_says_so() {
        tells(PRESS, "before", about("claim:before", "model:llama-2", Quantifier.ONE));
        tells(ARTICLE, "after", about("claim:after", "organization:meta", Quantifier.ONE));
        cites("claim:after", CitationIntent.CITES_AS_EVIDENCE);
        KnownEntries known = KnownEntries.of(entries);

        Drift drift = Drift.of(new Chains(known).graph(), Tellings.of(known), new Budget(9, 9, 1, () -> false));

        assertThat(drift.steps()).isEmpty();
        assertThat(drift.extent().cuts()).containsExactly(ChainCut.LIMIT);
    }

    private Drift drift() {
        KnownEntries known = KnownEntries.of(entries);
        return Drift.of(new Chains(known).graph(), Tellings.of(known), Budget.UNLIMITED);
    }

    private static DriftStep only(Drift drift) {
        assertThat(drift.steps()).hasSize(1);
        return drift.steps().get(0);
    }

    private void tells(String source, String key, Claim claim) {
        entries.add(claim);
        entries.add(assertion(
                "assertion:" + key,
                claim.id().toString(),
                said(source, Channel.STATED, Force.ASSERTED, List.of()),
                source.equals(PRESS) ? "organization:meta" : "person:reporter"));
    }

    private void cites(@Nullable String carries, CitationIntent intent) {
        entries.add(new Citation(
                id("citation:one"),
                id(ARTICLE),
                id(PRESS),
                intent,
                CitationManner.LINK,
                null,
                null,
                null,
                carries == null ? null : id(carries),
                Verification.VERIFIED,
                null));
    }

    static Claim about(String id, String subject, Quantifier quantifier) {
        return new Claim(
                id(id),
                ClaimKind.OPENNESS,
                "A claim",
                List.of(id(subject)),
                false,
                quantifier,
                id("openness-term:source"),
                Polarity.AFFIRMS,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    static Utterance said(String in, Channel channel, Force force, List<EntryId> via) {
        return new Utterance(
                id(in),
                in.equals(PRESS) ? PartialDate.parse("2023-07-18") : PartialDate.parse("2023-07-19"),
                null,
                null,
                Placement.BODY,
                channel,
                force,
                Capacity.UNKNOWN,
                Attribution.CERTAIN,
                via,
                null,
                DefinitionUse.NONE,
                Verification.VERIFIED,
                null);
    }

    private static Model llama(String id) {
        return new Model(
                id(id),
                id,
                List.of(),
                id("model-family:llama"),
                null,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                Verification.VERIFIED,
                null);
    }
}
