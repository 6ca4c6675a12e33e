// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opennessgraph.domain.Sample.id;
import static org.opennessgraph.domain.Sample.ids;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.ClaimKind;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.Quantifier;
import org.opennessgraph.domain.Sample;
import org.opennessgraph.domain.contradiction.AssessorJudge;
import org.opennessgraph.domain.contradiction.Contradiction;
import org.opennessgraph.domain.contradiction.ContradictionKind;
import org.opennessgraph.domain.contradiction.Contradictions;
import org.opennessgraph.domain.contradiction.Selection;
import org.opennessgraph.domain.contradiction.SideKind;

/**
 * What sources get wrong about the licences of Llama (D2-033 and D2-038 of the second register) is no evidence and not
 * in the seed. Put beside the seed here, it is found to be refuted by the texts, each by the version that it speaks of.
 */
class ErrorsOfSourcesTest {
    private static final String WRONG = "claim:wrong";
    private static final String IMPROVING = "improving other language models under ";

    @Test
    void that_the_licence_of_llama_3_1_bars_improving_other_models_is_refuted_by_its_text() {
        List<Contradiction> found = found(improvingBarredBy("license:llama-3.1-community-license"));

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(ContradictionKind.RECORD);
            assertThat(one.conflict()).isTrue();
            assertThat(one.second().what()).isEqualTo(SideKind.RECORD);
            assertThat(one.second().sources())
                    .as("the licence, and who read it rightly")
                    .containsExactlyInAnyOrder(id("source:llama-3.1-community-license"), id("source:hf-blog-llama31"));
        });
    }

    @Test
    void of_llama_2_and_3_the_same_sentence_is_right() {
        for (String version : List.of("2", "3")) {
            assertThat(found(improvingBarredBy("license:llama-" + version + "-community-license")))
                    .as(version)
                    .isEmpty();
        }
    }

    @Test
    void without_a_version_it_refutes_nothing_and_is_not_refuted() {
        Claim unversioned = fact(
                IMPROVING + "the Llama licence",
                "barred",
                true,
                "license:llama-2-community-license",
                "license:llama-3.1-community-license");

        assertThat(found(unversioned)).noneMatch(Contradiction::conflict);
    }

    @Test
    void that_the_policy_of_llama_3_2_withholds_every_model_from_the_european_union_is_refuted_by_its_text() {
        Claim everyModel = fact(
                "models that license:llama-3.2-aup withholds",
                "every model, from any person in the European Union",
                false,
                "license:llama-3.2-aup");

        assertThat(found(everyModel)).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(ContradictionKind.RECORD);
            assertThat(one.second().sources()).containsExactly(id("source:llama-3.2-aup"));
            assertThat(one.steps())
                    .anyMatch(step -> step.text().contains("any multimodal models included in Llama 3.2"));
        });
    }

    private static Claim improvingBarredBy(String license) {
        return fact(IMPROVING + license, "barred", false, license);
    }

    private static Claim fact(String property, String value, boolean unresolved, String... subjects) {
        return new Claim(
                id(WRONG),
                ClaimKind.FACT,
                "A page has it so.",
                ids(subjects),
                unresolved,
                Quantifier.ONE,
                null,
                null,
                List.of(),
                null,
                property,
                value,
                null,
                null,
                List.of());
    }

    /** What contradicts a claim that a page makes, beside everything that is in the seed. */
    private static List<Contradiction> found(Claim claim) {
        List<Entry> entries = new ArrayList<>(Seed.withoutRemarks().all(Entry.class));
        entries.add(Sample.source("source:page", "A page on licences", "2025", "https://pages.example/licences"));
        entries.add(Sample.person("person:writer", "A writer"));
        entries.add(claim);
        entries.add(Sample.assertion(
                "assertion:of-the-page", WRONG, Sample.said("source:page", "2025", "It is so."), "person:writer"));
        KnownEntries known = KnownEntries.of(entries);
        return new Contradictions(known, new AssessorJudge(known))
                .of(Selection.claim(id(WRONG)), Set.of(ContradictionKind.values()), null);
    }
}
