// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opennessgraph.domain.Sample.assertion;
import static org.opennessgraph.domain.Sample.citation;
import static org.opennessgraph.domain.Sample.claim;
import static org.opennessgraph.domain.Sample.family;
import static org.opennessgraph.domain.Sample.id;
import static org.opennessgraph.domain.Sample.modelOf;
import static org.opennessgraph.domain.Sample.organization;
import static org.opennessgraph.domain.Sample.sourceBy;
import static org.opennessgraph.domain.Sample.term;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opennessgraph.domain.Channel;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Force;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.Polarity;

class ClaimRootsTest {
    private static final EntryId CLAIM = id("claim:is");

    private final List<Entry> entries = new ArrayList<>(List.of(
            term("openness-term:source", "open source"),
            organization("organization:meta", "Meta"),
            family("model-family:llama", "Llama", "organization:meta"),
            modelOf("model:two", "Two", "model-family:llama", "model:base"),
            modelOf("model:three", "Three", "model-family:llama", "model:base"),
            claim("claim:is", "Is", "openness-term:source", Polarity.AFFIRMS, "model:two"),
            claim("claim:is-not", "Is not", "openness-term:source", Polarity.DENIES, "model:two"),
            claim("claim:other", "Other", "openness-term:source", Polarity.AFFIRMS, "model:three")));

    @Test
    void who_says_so_and_cites_nothing_for_it_is_a_root_whatever_it_cites_beside_it() {
        says("source:a", "claim:is");
        says("source:b", "claim:is");
        says("source:c", "claim:other");
        cites("source:a", "source:c", "claim:other");

        assertThat(roots().roots()).extracting(CitedSource::id).containsExactly(id("source:a"), id("source:b"));
        assertThat(roots().others()).extracting(CitedSource::id).containsExactly(id("source:c"));
    }

    @Test
    void what_is_cited_for_the_claim_is_a_root_of_it_unless_it_says_something_else() {
        says("source:a", "claim:is");
        source("source:unseen");
        says("source:against", "claim:is-not");
        says("source:of-another", "claim:other");
        for (String cited : List.of("source:unseen", "source:against", "source:of-another")) {
            cites("source:a", cited, "claim:is");
        }

        assertThat(roots().roots()).extracting(CitedSource::id).containsExactly(id("source:unseen"));
        assertThat(roots().others())
                .extracting(CitedSource::id)
                .containsExactly(id("source:against"), id("source:of-another"));
    }

    @Test
    void what_a_cut_leaves_open_is_no_root() {
        says("source:a", "claim:is");
        source("source:unseen");
        cites("source:a", "source:unseen", "claim:is");

        ClaimRoots cut = roots(0);

        assertThat(cut.roots()).isEmpty();
        assertThat(cut.extent().cuts()).containsExactly(ChainCut.DEPTH);
    }

    private ClaimRoots roots() {
        return roots(Lineage.ANY_DEPTH);
    }

    private ClaimRoots roots(int depth) {
        KnownEntries known = KnownEntries.of(entries);
        Chains chains = new Chains(known);
        CitationGraph followed = chains.graph().where(chains.about(CLAIM));
        List<EntryId> starts = chains.carriers(CLAIM);
        return ClaimRoots.of(
                followed,
                starts,
                Lineage.of(followed, starts, depth, Budget.UNLIMITED),
                Sides.of(known, CLAIM),
                Tellings.of(known),
                depth,
                Budget.UNLIMITED);
    }

    private void source(String source) {
        entries.add(sourceBy(source, "A source", "2023-07-19", List.of(), null));
    }

    private void says(String source, String claim) {
        source(source);
        entries.add(assertion(
                "assertion:" + source.substring("source:".length()),
                claim,
                DriftTest.said(source, Channel.STATED, Force.ASSERTED, List.of()),
                "organization:meta"));
    }

    private void cites(String citing, String cited, String carries) {
        entries.add(citation(
                "citation:" + citing.substring("source:".length()) + "-" + cited.substring("source:".length()),
                citing,
                cited,
                carries));
    }
}
