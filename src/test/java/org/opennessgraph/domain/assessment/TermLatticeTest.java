// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opennessgraph.domain.assessment.Facts.definition;
import static org.opennessgraph.domain.assessment.Facts.license;
import static org.opennessgraph.domain.assessment.Facts.model;
import static org.opennessgraph.domain.assessment.Facts.term;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opennessgraph.domain.DefinitionScope;
import org.opennessgraph.domain.DefinitionStatus;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.ModelComponent;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Rule;
import org.opennessgraph.domain.TermReading;
import org.opennessgraph.domain.Truth;

class TermLatticeTest {
    private static final Rule OSI = new Rule.ApprovedBy(Rule.Approver.OSI);
    private static final Rule FSF = new Rule.ApprovedBy(Rule.Approver.FSF);

    private static TermReading reading(String definition, @Nullable String from) {
        return new TermReading(
                EntryId.parse("definition:" + definition), from == null ? null : PartialDate.parse(from), null);
    }

    private static TermsCarried carried(Facts facts, String day) {
        return new Assessor(facts.known()).wouldBeTrue(EntryId.parse("license:x"), PartialDate.parse(day));
    }

    private static TermOutcome outcome(Facts facts, String term) {
        return carried(facts, "2024-01-01").terms().stream()
                .filter(result -> result.term().equals(EntryId.parse("openness-term:" + term)))
                .map(TermResult::outcome)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_strongest_words_are_those_that_no_carried_word_is_above() {
        Facts facts = new Facts()
                .add(
                        license("x").osi(Truth.YES).fsf(Truth.NO).made(),
                        definition("osi", OSI),
                        definition("fsf", FSF),
                        definition("not", new Rule.Not(FSF)),
                        term("top", List.of("middle"), reading("fsf", null)),
                        term("middle", List.of("unread"), reading("osi", null)),
                        term("unread", List.of("bottom")),
                        term("bottom", List.of(), reading("osi", null)),
                        term("aside", List.of(), reading("not", null)));

        TermsCarried carried = carried(facts, "2024-01-01");

        assertThat(carried.strongest())
                .extracting(EntryId::toString)
                .containsExactly("openness-term:aside", "openness-term:middle");
        assertThat(carried.terms())
                .extracting(result -> result.term().key() + " " + result.outcome())
                .containsExactly("aside CARRIED", "bottom CARRIED", "middle CARRIED", "top NOT_CARRIED");
    }

    @Test
    void of_each_word_it_is_told_by_which_definition_and_of_what() {
        Facts facts = new Facts()
                .add(
                        model("m", null),
                        license("x").osi(Truth.YES).governs("model:m").made(),
                        definition("osi", OSI, DefinitionScope.LICENSE, DefinitionScope.COMPONENT),
                        definition(
                                "model",
                                new Rule.Each(List.of(ModelComponent.DATASETS), null, new Rule.Not(OSI)),
                                DefinitionScope.MODEL),
                        definition("free", FSF, DefinitionScope.LICENSE),
                        term("open-source", List.of(), reading("osi", null)),
                        term("weights", List.of(), reading("model", null)),
                        term("free", List.of(), reading("free", null)));

        assertThat(new Assessor(facts.known())
                        .wouldBeTrue(EntryId.parse("model:m"), PartialDate.parse("2024-01-01"))
                        .terms())
                .extracting(TermResult::words)
                .containsExactlyInAnyOrder(
                        "“open-source” is carried: YES by Definition osi, which judges the licence of its model"
                                + " parameters (final) alone.",
                        "“weights” is not carried: NO by Definition model, which judges the model.",
                        "“free” was read under no published definition that judges models on 2024-01-01.");
        assertThat(carried(facts, "2024-01-01").terms())
                .extracting(TermResult::words)
                .contains("“open-source” is carried: YES by Definition osi, which judges the licence.");
    }

    @Test
    void a_word_whose_readings_differ_is_not_carried() {
        Facts facts = new Facts()
                .add(
                        license("x").osi(Truth.YES).fsf(Truth.NO).made(),
                        license("y").made(),
                        definition("osi", OSI),
                        definition("fsf", FSF),
                        definition("open", new Rule.Judged("it is well")),
                        definition("without", null),
                        term("mixed", List.of(), reading("osi", null), reading("fsf", null)),
                        term("open", List.of(), reading("osi", null), reading("open", null)),
                        term("ruled", List.of(), reading("osi", null), reading("without", null)),
                        term("none", List.of(), reading("without", null)));

        assertThat(outcome(facts, "mixed")).isEqualTo(TermOutcome.MIXED);
        assertThat(outcome(facts, "open")).isEqualTo(TermOutcome.UNDECIDED);
        assertThat(outcome(facts, "ruled")).isEqualTo(TermOutcome.CARRIED);
        assertThat(outcome(facts, "none")).isEqualTo(TermOutcome.NO_READING);
        assertThat(carried(facts, "2024-01-01").strongest())
                .extracting(EntryId::toString)
                .containsExactly("openness-term:ruled");
    }

    @Test
    void only_readings_in_force_on_the_day_and_for_such_subjects_count() {
        Facts facts = new Facts()
                .add(
                        license("x").osi(Truth.YES).fsf(Truth.NO).made(),
                        definition("osi", OSI),
                        definition("fsf", FSF),
                        definition("models", FSF, DefinitionScope.MODEL),
                        definition("draft", DefinitionStatus.DRAFT, "2020", null, List.of(), FSF),
                        term(
                                "word",
                                List.of(),
                                reading("osi", null),
                                reading("fsf", "2025"),
                                reading("models", null),
                                reading("draft", null)));

        assertThat(carried(facts, "2024-06-01").strongest()).hasSize(1);
        assertThat(carried(facts, "2025-06-01").strongest()).isEmpty();
        // Whether the second reading was in force in a time that reaches into its first year is not known.
        assertThat(carried(facts, "2024/2026").terms().get(0).outcome()).isEqualTo(TermOutcome.MIXED);
        assertThat(carried(facts, "2019").terms().get(0).outcome()).isEqualTo(TermOutcome.NO_READING);
    }
}
