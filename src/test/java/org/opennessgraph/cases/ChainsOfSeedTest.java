// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opennessgraph.domain.Sample.id;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.opennessgraph.domain.CitationManner;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Source;
import org.opennessgraph.domain.chain.Anachronism;
import org.opennessgraph.domain.chain.AnachronismKind;
import org.opennessgraph.domain.chain.Budget;
import org.opennessgraph.domain.chain.Chains;
import org.opennessgraph.domain.chain.CitationGraph;
import org.opennessgraph.domain.chain.CitationPath;
import org.opennessgraph.domain.chain.CitationPaths;
import org.opennessgraph.domain.chain.CitedSource;
import org.opennessgraph.domain.chain.ClaimRoots;
import org.opennessgraph.domain.chain.Drift;
import org.opennessgraph.domain.chain.DriftStep;
import org.opennessgraph.domain.chain.Greenberg;
import org.opennessgraph.domain.chain.IndependentRoots;
import org.opennessgraph.domain.chain.Lineage;
import org.opennessgraph.domain.chain.ModalityChange;
import org.opennessgraph.domain.chain.Origin;
import org.opennessgraph.domain.chain.Reached;
import org.opennessgraph.domain.chain.RootGroup;
import org.opennessgraph.domain.chain.ScopeChange;
import org.opennessgraph.domain.chain.SelfCitation;
import org.opennessgraph.domain.chain.Sides;
import org.opennessgraph.domain.chain.Tellings;
import org.opennessgraph.domain.chain.TermChange;

/** The chains of the seed documents: where their claims come from and what changed on the way. */
class ChainsOfSeedTest {
    private static final EntryId OSI_POST = id("source:osi-llama2-not-oss");
    private static final EntryId HAIMES = id("source:seed-haimes-oss-ai-lie");
    private static final EntryId DECK = id("source:seed-fanaei-llms-openness");
    private static final EntryId BROCK = id("source:seed-brock-openuk-llama2");
    private static final EntryId HANDOUT = id("source:seed-openness-and-ai-handout");

    private static final KnownEntries KNOWN = Seed.withoutRemarks();
    private static final Chains CHAINS = new Chains(KNOWN);
    private static final CitationGraph GRAPH = CHAINS.graph();
    private static final Drift DRIFT = Drift.of(GRAPH, Tellings.of(KNOWN), Budget.UNLIMITED);

    @Test
    void osis_post_is_one_source_under_two_addresses_that_three_seeds_reach_in_one_step() {
        Source post = KNOWN.find(OSI_POST, Source.class).orElseThrow();

        assertThat(post.addresses())
                .anyMatch(address -> address.contains("blog.opensource.org"))
                .anyMatch(address -> address.contains("//opensource.org"));
        for (EntryId seed : List.of(HAIMES, DECK, BROCK)) {
            assertThat(lineage(seed).reached())
                    .filteredOn(reached -> reached.source().equals(OSI_POST))
                    .singleElement()
                    .extracting(Reached::distance)
                    .isEqualTo(1);
        }
    }

    @Test
    void the_shortest_ways_from_a_seed_to_the_definition_are_by_itself_and_by_osis_post() {
        CitationPaths paths =
                CitationPaths.between(GRAPH, HAIMES, id("source:osd"), Lineage.ANY_DEPTH, 10, Budget.UNLIMITED);

        assertThat(paths.paths().stream().map(CitationPath::sources))
                .containsExactly(List.of(HAIMES, id("source:osd")), List.of(HAIMES, OSI_POST, id("source:osd")));
        assertThat(paths.more()).isFalse();
    }

    @Test
    void the_passage_that_the_deck_copies_without_a_link_is_a_citation_that_copies() {
        assertThat(GRAPH.links())
                .filteredOn(link -> link.citing().equals(DECK) && link.manner() == CitationManner.UNMARKED_COPY)
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.cited()).isEqualTo(id("source:open-weights-definition"));
                    assertThat(link.copies()).isTrue();
                });
    }

    @Test
    void r06_only_the_first_of_the_three_posts_is_older_than_the_model_that_it_is_cited_for() {
        assertThat(lineage(HAIMES).anachronisms())
                .filteredOn(found -> found.kind() == AnachronismKind.OLDER_THAN_ITS_SUBJECT)
                .extracting(Anachronism::citation)
                .singleElement()
                .satisfies(link -> assertThat(link.cited()).isEqualTo(id("source:lecun-tweet-20230224")));
    }

    @Test
    void r07_osis_post_on_llama_2_is_used_on_llama_3() {
        DriftStep step = step("citation:haimes-osi-llama2-not-oss");

        assertThat(step.scope()).isEqualTo(ScopeChange.SHIFTED);
        assertThat(step.term()).isEqualTo(TermChange.SAME);
        assertThat(step.modality()).isEqualTo(ModalityChange.SAME);
        assertThat(step.cited().meaning().subjects()).containsExactly(id("license:llama-2-community-license"));
        assertThat(step.citing().meaning().subjects()).containsExactly(id("model:llama-3"));
        assertThat(step.citing().by()).containsExactly(id("person:jacob-haimes"));
        assertThat(step.citing().on()).isEqualTo(PartialDate.parse("2024-04-30"));
    }

    @Test
    void d2_025_xataka_uses_osis_post_on_llama_2_against_llama_3_1() {
        DriftStep step = step("citation:xataka-osi-llama2-not-oss");

        assertThat(step.scope()).isEqualTo(ScopeChange.SHIFTED);
        assertThat(step.term()).isEqualTo(TermChange.SAME);
        assertThat(step.cited().meaning().subjects()).containsExactly(id("license:llama-2-community-license"));
        assertThat(step.citing().meaning().subjects()).containsExactly(id("model:llama-3.1-405b"));
        assertThat(step.citing().by()).containsExactly(id("organization:xataka-on"));
    }

    @Test
    void d2_002_the_register_is_not_turned_round_by_what_it_quotes_of_meta() {
        assertThat(DRIFT.steps())
                .extracting(step -> step.citation().id())
                .doesNotContain(id("citation:itwc-register-llama2"));
        assertThat(DRIFT.steps())
                .filteredOn(step -> step.term() == TermChange.REVERSED)
                .allMatch(step -> step.cited().own() && step.citing().own());
    }

    @Test
    void osi_itself_shifts_its_word_from_llama_2_to_the_later_models() {
        DriftStep step = step("citation:osi-llama-still-osi-llama2-not-oss");

        assertThat(step.scope()).isEqualTo(ScopeChange.SHIFTED);
        assertThat(step.citing().by()).containsExactly(id("organization:osi"));
    }

    @Test
    void a_comment_takes_what_is_said_of_the_licence_for_the_model() {
        DriftStep step = step("citation:lw-osi-llama2-not-oss");

        assertThat(step.scope()).isEqualTo(ScopeChange.SHIFTED);
        assertThat(step.citing().meaning().claim()).isEqualTo(id("claim:llama-2-is-not-open-source"));
    }

    @Test
    void r05_what_the_index_says_of_other_versions_does_not_belong_to_the_chain_of_llama_2() {
        EntryId index = id("source:opening-up-chatgpt");
        CitationGraph onLlama2 = GRAPH.where(CHAINS.about(id("claim:llama-2-is-open-source")));

        Lineage narrow = Lineage.of(onLlama2, List.of(DECK), Lineage.ANY_DEPTH, Budget.UNLIMITED);

        assertThat(lineage(DECK).reached()).extracting(Reached::source).contains(index, OSI_POST);
        assertThat(narrow.reached())
                .extracting(Reached::source)
                .contains(OSI_POST)
                .doesNotContain(index);
    }

    @Test
    void r27_the_generated_overview_cites_nothing_and_is_a_dead_end() {
        assertThat(lineage(HANDOUT).deadEnds()).singleElement().satisfies(end -> {
            assertThat(end.id()).isEqualTo(id("source:copilot-overview-20241111"));
            assertThat(end.origin()).isEqualTo(Origin.GENERATED);
        });
        assertThat(lineage(HANDOUT).roots()).extracting(CitedSource::id).doesNotContain(HANDOUT);
    }

    @Test
    void the_index_and_the_paper_about_it_cite_each_other_and_are_of_one_voice() {
        Lineage lineage = lineage(HAIMES);

        assertThat(lineage.loops()).singleElement().satisfies(loop -> {
            assertThat(loop.sources()).containsExactly(id("source:liesenfeld-2023"), id("source:opening-up-chatgpt"));
            assertThat(loop.closed()).isFalse();
        });
        assertThat(lineage.selfCitations()).extracting(SelfCitation::citation).anyMatch(link -> link.citing()
                .equals(id("source:liesenfeld-2023")));
    }

    @Test
    void the_claim_that_llama_2_is_open_source_goes_back_to_three_origins_and_not_to_who_says_other_things() {
        EntryId claim = id("claim:llama-2-is-open-source");
        CitationGraph onIt = GRAPH.where(CHAINS.about(claim));

        Lineage lineage = Lineage.of(onIt, CHAINS.carriers(claim), Lineage.ANY_DEPTH, Budget.UNLIMITED);
        ClaimRoots roots = ClaimRoots.of(
                onIt,
                CHAINS.carriers(claim),
                lineage,
                Sides.of(KNOWN, claim),
                Tellings.of(KNOWN),
                Lineage.ANY_DEPTH,
                Budget.UNLIMITED);
        IndependentRoots independent = IndependentRoots.of(GRAPH, roots.roots(), roots.extent());

        assertThat(lineage.extent().partial()).isFalse();
        assertThat(roots.roots())
                .extracting(CitedSource::id)
                .containsExactly(
                        id("source:lecun-tweet-20230718"),
                        id("source:llama-2-community-license"),
                        id("source:lw-llama2-post"),
                        id("source:messenger-llama2"),
                        id("source:meta-exec-social"),
                        id("source:zuckerberg-q2-call-20230726"));
        // Before Llama 2, of another model, of the other side, for another term.
        assertThat(roots.others())
                .extracting(CitedSource::id)
                .contains(
                        id("source:vestager-tweet-20230619"),
                        id("source:zuckerberg-2024-path"),
                        id("source:osd"),
                        id("source:osi-retraction-request"),
                        id("source:meta-llama2-site"));
        assertThat(independent.groups())
                .extracting(RootGroup::roots)
                .containsExactlyInAnyOrder(
                        List.of(
                                id("source:lecun-tweet-20230718"),
                                id("source:llama-2-community-license"),
                                id("source:meta-exec-social"),
                                id("source:zuckerberg-q2-call-20230726")),
                        List.of(id("source:lw-llama2-post")),
                        List.of(id("source:messenger-llama2")));
        assertThat(independent.groups().get(0).bonds())
                .anyMatch(bond -> Objects.equals(bond.by(), id("organization:meta")));
        assertThat(independent.apart()).hasSize(3);
    }

    @Test
    void who_says_that_llama_2_is_not_open_source_cites_both_sides() {
        EntryId claim = id("claim:llama-2-is-not-open-source");

        Greenberg measured = Greenberg.of(GRAPH, Sides.of(KNOWN, claim), Tellings.of(KNOWN), Budget.UNLIMITED);

        assertThat(measured.supporting()).doesNotContainAnyElementsOf(measured.opposing());
        assertThat(measured.citationBias().denominator()).isPositive();
        assertThat(measured.citationBias().numerator())
                .isLessThan(measured.citationBias().denominator());
    }

    private static Lineage lineage(EntryId start) {
        return Lineage.of(GRAPH, List.of(start), Lineage.ANY_DEPTH, Budget.UNLIMITED);
    }

    private static DriftStep step(String citation) {
        return DRIFT.steps().stream()
                .filter(step -> step.citation().id().equals(id(citation)))
                .findFirst()
                .orElseThrow();
    }
}
