// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opennessgraph.domain.Sample.id;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.assessment.Assessment;
import org.opennessgraph.domain.contradiction.Contradiction;
import org.opennessgraph.domain.contradiction.ContradictionKind;
import org.opennessgraph.domain.contradiction.Contradictions;
import org.opennessgraph.domain.contradiction.Selection;
import org.opennessgraph.editorial.SeedEntry;
import org.opennessgraph.exchange.SeedFiles;

/** What definitions say of claims on lines of models, which no definition judges as such. */
class ClaimVerdictsTest {
    private static final KnownEntries SEED = KnownEntries.of(new SeedFiles()
            .read(Path.of("graph-seed")).entries().stream()
                    .map(SeedEntry::entry)
                    .toList());
    private static final Set<ContradictionKind> JUDGED =
            Set.of(ContradictionKind.DEFINITIONAL, ContradictionKind.LICENSE_TERM, ContradictionKind.ASSESSMENT);

    @Test
    void a_line_is_judged_through_its_licence_where_the_definition_judges_licences() {
        assertThat(verdicts("claim:mistral-models-are-open-source"))
                .filteredOn(verdict -> verdict.definition().equals(id("definition:osd")))
                .isNotEmpty()
                .allSatisfy(verdict -> assertThat(verdict.subject()).isEqualTo(id("license:apache-2.0")));
    }

    @Test
    void a_line_is_judged_through_its_members_where_the_definition_judges_models() {
        assertThat(verdicts("claim:mistral-models-are-not-open-source"))
                .filteredOn(verdict -> verdict.definition().equals(id("definition:osaid-0.0.8")))
                .extracting(Assessment::subject)
                .contains(id("model:mistral-7b"), id("model:mixtral-8x7b"));
    }

    @Test
    void no_claim_that_contradictions_judge_is_without_verdicts() {
        Contradictions contradictions = new Contradictions(SEED);
        List<Claim> onLines = SEED.all(Claim.class).stream()
                .filter(claim -> claim.subjects().stream().anyMatch(on -> on.type() == EntryType.MODEL_FAMILY))
                .filter(claim -> contradictions.of(Selection.claim(claim.id()), JUDGED, null).stream()
                        .anyMatch(found -> isFirst(found, claim.id())))
                .toList();

        assertThat(onLines)
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(verdicts(claim.id().toString())).isNotEmpty());
    }

    @Test
    void a_line_whose_members_were_not_out_yet_has_no_verdict() {
        assertThat(new ClaimVerdicts(SEED)
                        .of(List.of(id("claim:mistral-models-are-not-open-source")), PartialDate.parse("2020-01-01")))
                .noneMatch(verdict -> verdict.assessment().subject().type() == EntryType.MODEL);
    }

    private static boolean isFirst(Contradiction found, EntryId claim) {
        return found.first().entries().contains(claim);
    }

    private static List<Assessment> verdicts(String claim) {
        return new ClaimVerdicts(SEED)
                .of(List.of(id(claim)), null).stream()
                        .map(ClaimVerdict::assessment)
                        .toList();
    }
}
