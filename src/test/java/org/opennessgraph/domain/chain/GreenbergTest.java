// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opennessgraph.domain.Sample.assertion;
import static org.opennessgraph.domain.Sample.claim;
import static org.opennessgraph.domain.Sample.id;
import static org.opennessgraph.domain.Sample.rebuttal;
import static org.opennessgraph.domain.Sample.sourceBy;
import static org.opennessgraph.domain.Sample.term;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opennessgraph.domain.Channel;
import org.opennessgraph.domain.Citation;
import org.opennessgraph.domain.CitationIntent;
import org.opennessgraph.domain.CitationManner;
import org.opennessgraph.domain.CitationPolarity;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Force;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.Polarity;
import org.opennessgraph.domain.Reading;
import org.opennessgraph.domain.ReadingResult;
import org.opennessgraph.domain.Sample;
import org.opennessgraph.domain.Verification;

class GreenbergTest {
    private final List<Entry> entries = new ArrayList<>(List.of(
            term("openness-term:source", "open source", "openness-term:weights"),
            term("openness-term:weights", "open weights"),
            claim("claim:open", "Open.", "openness-term:source", Polarity.AFFIRMS, "model:m"),
            claim("claim:not-open", "Not.", "openness-term:source", Polarity.DENIES, "model:m"),
            claim("claim:no-weights", "Not even.", "openness-term:weights", Polarity.DENIES, "model:m"),
            claim("claim:has-weights", "Weights.", "openness-term:weights", Polarity.AFFIRMS, "model:m"),
            claim("claim:other", "Other.", "openness-term:source", Polarity.DENIES, "model:other")));

    @Test
    void the_sides_of_a_claim_are_those_who_say_so_or_the_opposite_in_their_own_voice() {
        tells("vendor", "claim:open", Channel.STATED, Force.ASSERTED);
        tells("critic", "claim:not-open", Channel.STATED, Force.ASSERTED);
        tells("stronger-critic", "claim:no-weights", Channel.STATED, Force.PRESUPPOSED);
        tells("weaker-friend", "claim:has-weights", Channel.STATED, Force.ASSERTED);
        tells("reporter", "claim:open", Channel.QUOTED, Force.ASSERTED);
        tells("asker", "claim:open", Channel.STATED, Force.ASKED);
        tells("elsewhere", "claim:other", Channel.STATED, Force.ASSERTED);
        tells("undecided", "claim:open", Channel.STATED, Force.ASSERTED);
        tells("undecided", "claim:not-open", Channel.STATED, Force.ASSERTED);
        source("rebutter");
        entries.add(rebuttal(
                "rebuttal:r",
                "assertion:vendor-open",
                "No.",
                Sample.said("source:rebutter", null, null),
                List.of(),
                "person:p"));

        Sides sides = Sides.of(KnownEntries.of(entries), id("claim:open"));

        assertThat(sides.claims()).containsExactly(id("claim:open"));
        assertThat(sides.opposed()).containsExactlyInAnyOrder(id("claim:not-open"), id("claim:no-weights"));
        assertThat(sides.supporting()).containsExactly(id("source:vendor"));
        assertThat(sides.opposing())
                .containsExactlyInAnyOrder(id("source:critic"), id("source:stronger-critic"), id("source:rebutter"));
    }

    @Test
    void citation_bias_is_the_share_of_supporting_sources_among_those_of_a_side_that_supporters_cite() {
        tells("a", "claim:open", Channel.STATED, Force.ASSERTED);
        tells("b", "claim:open", Channel.STATED, Force.ASSERTED);
        tells("critic", "claim:not-open", Channel.STATED, Force.ASSERTED);
        finding("critic");
        EntryId friendly = cites(1, "a", "b", CitationIntent.SUPPORTS);
        EntryId hostile = cites(2, "b", "critic", CitationIntent.DISPUTES);
        cites(3, "critic", "a", CitationIntent.DISPUTES);

        Greenberg measured = measure();

        assertThat(ids(measured.citationBias().counted())).containsExactly(friendly);
        assertThat(ids(measured.citationBias().all())).containsExactly(friendly, hostile);
        assertThat(measured.citationBias().denominator(CitationPolarity.NEGATIVE))
                .isEqualTo(1);
        assertThat(measured.citationBias().numerator(CitationPolarity.POSITIVE)).isEqualTo(1);
        assertThat(measured.citationBiasAmongEvidence().numerator()).isZero();
        assertThat(ids(measured.citationBiasAmongEvidence().all())).containsExactly(hostile);
        assertThat(measured.supporting()).containsExactly(id("source:a"), id("source:b"));
        assertThat(measured.opposing()).containsExactly(id("source:critic"));
    }

    @Test
    void amplification_is_the_share_of_sources_without_evidence_among_what_supporters_cite_for_the_claim() {
        tells("a", "claim:open", Channel.STATED, Force.ASSERTED);
        tells("b", "claim:open", Channel.STATED, Force.ASSERTED);
        source("data");
        finding("data");
        EntryId hollow = cites(1, "a", "b", CitationIntent.CITES);
        EntryId founded = cites(2, "b", "data", CitationIntent.CITES_AS_EVIDENCE);
        cites(3, "b", "a", CitationIntent.DISPUTES);

        Greenberg measured = measure();

        assertThat(ids(measured.amplification().counted())).containsExactly(hollow);
        assertThat(ids(measured.amplification().all())).containsExactly(hollow, founded);
    }

    @Test
    void transmutation_is_the_share_of_facts_made_of_less_among_the_citations_that_can_be_told() {
        tells("asker", "claim:open", Channel.STATED, Force.ASKED);
        tells("fact", "claim:open", Channel.STATED, Force.ASSERTED);
        tells("reporter", "claim:open", Channel.REPORTED, Force.ASSERTED);
        source("silent");
        EntryId made = cites(1, "fact", "asker", CitationIntent.CITES_AS_EVIDENCE);
        EntryId kept = cites(2, "reporter", "asker", CitationIntent.CITES_AS_EVIDENCE);
        cites(3, "fact", "silent", CitationIntent.CITES_AS_EVIDENCE);

        Greenberg measured = measure();

        assertThat(ids(measured.transmutation().counted())).containsExactly(made);
        assertThat(ids(measured.transmutation().all())).containsExactly(made, kept);
    }

    @Test
    void what_is_cited_for_another_claim_does_not_count() {
        tells("a", "claim:open", Channel.STATED, Force.ASSERTED);
        tells("b", "claim:open", Channel.STATED, Force.ASSERTED);
        cites(1, "a", "b", CitationIntent.CITES, "claim:other");

        Greenberg measured = measure();

        assertThat(measured.citationBias().denominator()).isZero();
        assertThat(measured.amplification().denominator()).isZero();
        assertThat(measured.transmutation().denominator()).isZero();
    }

    private Greenberg measure() {
        KnownEntries known = KnownEntries.of(entries);
        return Greenberg.of(
                new Chains(known).graph(), Sides.of(known, id("claim:open")), Tellings.of(known), Budget.UNLIMITED);
    }

    private static List<EntryId> ids(List<CitationLink> links) {
        return links.stream().map(CitationLink::id).toList();
    }

    private void source(String key) {
        entries.add(sourceBy("source:" + key, key, null, List.of(), null));
    }

    private void tells(String key, String claim, Channel channel, Force force) {
        source(key);
        entries.add(assertion(
                "assertion:" + key + claim.replace("claim:", "-"),
                claim,
                DriftTest.said("source:" + key, channel, force, List.of()),
                "person:p"));
    }

    private void finding(String source) {
        entries.add(new Reading(
                id("reading:in-" + source),
                id("license-term:t"),
                id("criterion:c"),
                ReadingResult.FAILS,
                id("person:p"),
                null,
                id("source:" + source),
                null,
                "It limits the field of use.",
                Verification.VERIFIED,
                null));
    }

    private EntryId cites(int number, String citing, String cited, CitationIntent intent) {
        return cites(number, citing, cited, intent, "claim:open");
    }

    private EntryId cites(int number, String citing, String cited, CitationIntent intent, String carries) {
        EntryId id = id("citation:c" + number);
        entries.add(new Citation(
                id,
                id("source:" + citing),
                id("source:" + cited),
                intent,
                CitationManner.LINK,
                null,
                null,
                null,
                id(carries),
                Verification.VERIFIED,
                null));
        return id;
    }
}
