// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opennessgraph.domain.Sample.id;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers see instead of the names of constants. */
class WordsTest {

    @Test
    void words_are_no_names_of_constants() {
        Stream<String> words = Stream.of(
                        Stream.of(ModelComponent.values()).map(ModelComponent::words),
                        Stream.of(Availability.values()).map(Availability::words),
                        Stream.of(TermKind.values()).map(TermKind::words))
                .flatMap(all -> all);

        assertThat(words).doesNotHaveDuplicates().allMatch(text -> text.matches("[a-z]+([ ()a-z]*[a-z)])?"));
    }

    @Test
    void components_keep_the_names_of_the_model_openness_framework() {
        assertThat(ModelComponent.TRAINING_CODE.words()).isEqualTo("training code");
        assertThat(ModelComponent.MODEL_PARAMETERS_FINAL.words()).isEqualTo("model parameters (final)");
    }

    @Test
    void kinds_of_clauses_are_told_by_what_they_do() {
        assertThat(TermKind.words(List.of())).isEmpty();
        assertThat(TermKind.words(List.of(TermKind.NC))).isEqualTo("bars commerce");
        assertThat(TermKind.words(List.of(TermKind.FIELD, TermKind.NC, TermKind.RESEARCH_ONLY)))
                .isEqualTo("bans fields of use, bars commerce or allows research only");
    }

    @ParameterizedTest
    @CsvSource({
        "Meta executives, true",
        "people from Meta AI, true",
        "Authors of the RAIL licence, true",
        "Media that call Nemotron 3 open source, true",
        "The founder of Mistral, false",
        "MongoDB's CEO, false",
        "User in licence discussion 4 of Falcon 180B, false",
        "Commenter on Hacker News about Llama's landing page, false"
    })
    void a_group_is_spoken_of_in_the_number_that_its_name_has(String name, boolean plural) {
        assertThat(Sample.group("agent-group:one", name, null).namesSeveral()).isEqualTo(plural);
    }

    @ParameterizedTest
    @CsvSource({"'Attachment A, 13', true", "Section I, true", "2.a, false", "A, false", "fourth item of 2, false"})
    void a_place_with_a_word_of_its_own_is_no_numbered_clause(String locator, boolean named) {
        LicenseTerm clause = new LicenseTerm(
                id("license-term:one"),
                id("license:one"),
                TermKind.FIELD,
                locator,
                null,
                "It bars something.",
                null,
                Verification.VERIFIED,
                null,
                List.of());

        assertThat(clause.hasNamedPlace()).isEqualTo(named);
    }

    @Test
    void a_finding_tells_what_was_found_of_what() {
        Finding finding = new Finding(
                id("finding:one"),
                id("model:amber"),
                ModelComponent.TRAINING_CODE,
                null,
                Availability.OPEN,
                null,
                null,
                id("organization:index"),
                null,
                null,
                null,
                List.of(),
                null,
                Verification.VERIFIED,
                null,
                List.of());

        assertThat(finding.label("Amber")).isEqualTo("training code of Amber: open");
        assertThat(finding.label()).isEqualTo("training code of amber: open");
    }
}
