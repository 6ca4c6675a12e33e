// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opennessgraph.domain.Availability.OPEN;
import static org.opennessgraph.domain.ModelComponent.DATASETS;
import static org.opennessgraph.domain.ModelComponent.TRAINING_CODE;
import static org.opennessgraph.domain.TermKind.FIELD;
import static org.opennessgraph.domain.TermKind.NC;
import static org.opennessgraph.domain.assessment.Facts.criterion;
import static org.opennessgraph.domain.assessment.Facts.definition;
import static org.opennessgraph.domain.assessment.Facts.license;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opennessgraph.domain.Definition;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.Rule;

class RuleTextTest {
    private static final Rule APPROVED = new Rule.ApprovedBy(Rule.Approver.OSI);
    private static final Rule NO_BAN = new Rule.NoTerm(List.of(FIELD, NC));

    private static Rule holds(String criterion) {
        return new Rule.Holds(EntryId.parse("criterion:" + criterion));
    }

    private static String words(Rule rule) {
        Definition definition = definition("d", rule);
        KnownEntries known = new Facts()
                .add(
                        definition,
                        definition("e", null),
                        license("x").made(),
                        criterion("d.1", "d", 1, null),
                        criterion("d.2", "d", 2, null))
                .known();
        String text = String.valueOf(RuleText.of(definition, known));
        String begin = "By Openness Graph's rule, something meets Definition d if it ";
        assertThat(text).startsWith(begin).endsWith(".");
        return text.substring(begin.length(), text.length() - 1);
    }

    @Test
    void each_form_of_rule_reads_as_a_sentence() {
        assertThat(words(APPROVED)).isEqualTo("is approved by OSI");
        assertThat(words(NO_BAN)).isEqualTo("has no clause that bans fields of use or bars commerce");
        assertThat(words(new Rule.OneOf(List.of(EntryId.parse("license:x"))))).isEqualTo("is Licence x");
        assertThat(words(new Rule.Meets(EntryId.parse("definition:e")))).isEqualTo("meets Definition e");
        assertThat(words(new Rule.Not(new Rule.Meets(EntryId.parse("definition:e")))))
                .isEqualTo("does not meet Definition e");
        assertThat(words(new Rule.Not(APPROVED))).isEqualTo("is not such that it is approved by OSI");
        assertThat(words(new Rule.Judged("it is well"))).isEqualTo("is such that “it is well”, for a person to judge");
        assertThat(words(new Rule.All(List.of(APPROVED, NO_BAN))))
                .isEqualTo("is approved by OSI and has no clause that bans fields of use or bars commerce");
        assertThat(words(new Rule.Any(List.of(APPROVED, holds("d.1")))))
                .isEqualTo("either is approved by OSI or meets criterion 1, Criterion d.1");
        assertThat(words(new Rule.AtLeast(1, List.of(APPROVED, new Rule.All(List.of(APPROVED, holds("d.1")))))))
                .isEqualTo(
                        "does at least 1 of these: it is approved by OSI; it (is approved by OSI and meets criterion 1,"
                                + " Criterion d.1)");
        assertThat(words(new Rule.Each(List.of(TRAINING_CODE, DATASETS), OPEN, APPROVED)))
                .isEqualTo("has its training code and datasets open, each under a licence that is approved by OSI");
        assertThat(words(new Rule.Some(List.of(TRAINING_CODE, DATASETS), OPEN, null)))
                .isEqualTo("has its training code or datasets open");
    }

    @Test
    void what_is_enough_and_what_is_needed_are_told_apart() {
        assertThat(words(new Rule.Between(APPROVED, new Rule.All(List.of(holds("d.1"), holds("d.2"))))))
                .isEqualTo(
                        "is approved by OSI, which is enough; what is needed is that it meets its criteria “Criterion"
                                + " d.1” and “Criterion d.2”");
    }

    @Test
    void the_rule_of_a_criterion_names_its_definition_and_that_readings_count_too() {
        KnownEntries known = new Facts().add(definition("d", null)).known();

        assertThat(RuleText.of(criterion("d.1", "d", 1, NO_BAN), known))
                .isEqualTo("By Openness Graph's rule, something meets criterion 1, Criterion d.1, of Definition d if it"
                        + " has no clause that bans fields of use or bars commerce; readings of the criterion are"
                        + " weighed beside the rule.");
        assertThat(RuleText.of(criterion("d.2", "d", 2, null), known)).isNull();
        assertThat(RuleText.of(definition("d", null), known)).isNull();
    }
}
