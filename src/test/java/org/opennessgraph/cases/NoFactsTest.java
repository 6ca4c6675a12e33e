// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opennessgraph.domain.Definition;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.License;
import org.opennessgraph.domain.LicenseKind;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Sample;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.domain.Verification;
import org.opennessgraph.domain.assessment.Applicability;
import org.opennessgraph.domain.assessment.Assessment;
import org.opennessgraph.domain.assessment.Assessor;

/** What the definitions of the seed say where nothing is known, and before they were written. */
class NoFactsTest {
    private static final EntryId MODEL = EntryId.parse("model:of-which-nothing-is-known");
    private static final EntryId LICENSE = EntryId.parse("license:of-which-nothing-is-known");
    private static final KnownEntries KNOWN = Verdicts.KNOWN.and(List.of(
            Sample.model(MODEL.toString(), "Nothing is known of it", null),
            new License(
                    LICENSE,
                    "Nothing is known of it",
                    List.of(),
                    LicenseKind.LICENSE,
                    null,
                    null,
                    null,
                    null,
                    Truth.UNKNOWN,
                    Truth.UNKNOWN,
                    false,
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Verification.VERIFIED,
                    null,
                    List.of())));
    private static final Assessor ASSESSOR = new Assessor(KNOWN);

    @Test
    void a_subject_without_facts_is_unknown_with_what_is_missing_and_never_no() {
        List<Assessment> applied = new ArrayList<>();
        for (Definition definition : KNOWN.all(Definition.class)) {
            for (EntryId subject : List.of(MODEL, LICENSE)) {
                Assessment assessment = ASSESSOR.assess(subject, definition.id(), Verdicts.DAY);
                assertThat(assessment.result())
                        .as("%s of %s", definition.id(), subject)
                        .isEqualTo(Truth.UNKNOWN);
                assertThat(assessment.disputed()).isFalse();
                if (assessment.applicability() == Applicability.APPLIES) {
                    applied.add(assessment);
                }
            }
        }

        assertThat(applied).hasSizeGreaterThan(20);
        assertThat(applied).allSatisfy(assessment -> {
            assertThat(assessment.missing())
                    .as("%s of %s", assessment.definition(), assessment.subject())
                    .isNotEmpty();
            assertThat(assessment.missing()).allMatch(set -> !set.facts().isEmpty());
            assertThat(assessment.steps()).isNotEmpty();
        });
        assertThat(applied).as("and no criterion of theirs fails").allSatisfy(assessment -> assertThat(
                        assessment.criteria())
                .noneMatch(criterion -> criterion.result() == Truth.NO));
    }

    @Test
    void the_day_before_a_definition_began_it_is_not_in_force() {
        int asked = 0;
        for (Definition definition : KNOWN.all(Definition.class)) {
            LocalDate first =
                    definition.from() == null ? null : definition.from().on().earliest();
            if (first != null) {
                PartialDate before = PartialDate.parse(first.minusDays(1).toString());
                for (EntryId subject : List.of(MODEL, LICENSE, EntryId.parse("model:llama-2"))) {
                    Assessment assessment = ASSESSOR.assess(subject, definition.id(), before);
                    assertThat(assessment.applicability())
                            .as("%s on %s", definition.id(), before)
                            .isIn(Applicability.NOT_IN_FORCE, Applicability.NOT_APPLICABLE);
                    assertThat(assessment.result()).isEqualTo(Truth.UNKNOWN);
                    assertThat(assessment.missing()).isEmpty();
                    assertThat(assessment.steps()).singleElement().satisfies(step -> assertThat(step.text())
                            .containsAnyOf("was not in force on " + before, ", not "));
                    asked++;
                }
            }
        }

        assertThat(asked).isGreaterThan(90);
    }

    @Test
    void every_definition_with_a_pass_rule_says_when_it_began() {
        assertThat(KNOWN.all(Definition.class).stream().filter(definition -> definition.rule() != null))
                .allSatisfy(definition -> {
                    assertThat(definition.from()).as("%s", definition.id()).isNotNull();
                    assertThat(definition.from().on().earliest())
                            .as("%s", definition.id())
                            .isNotNull();
                });
    }
}
