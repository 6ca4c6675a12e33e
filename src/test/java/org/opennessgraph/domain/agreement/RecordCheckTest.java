// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opennessgraph.domain.Sample.clause;
import static org.opennessgraph.domain.Sample.finding;
import static org.opennessgraph.domain.Sample.id;
import static org.opennessgraph.domain.Sample.license;
import static org.opennessgraph.domain.Sample.licenseWith;
import static org.opennessgraph.domain.Sample.model;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.Finding;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.TermKind;

class RecordCheckTest {
    private static final Entry MODEL = model("model:a", "A", "2023-07-18");
    private static final Entry POLICY = license("license:use-policy", "Use Policy", "2023-07-18");
    private static final Entry COMMUNITY = licenseWith(
            "license:community", "Community License", "2023-07-18", List.of("license:use-policy"), "model:a");
    private static final Entry FREE = license("license:free", "Free License", null);

    private static List<AgainstRecord> check(Finding finding, Entry... more) {
        return new RecordCheck(
                        KnownEntries.of(List.of(MODEL, POLICY, COMMUNITY, FREE)).and(List.of(more)))
                .of(finding);
    }

    private static Finding naming(String license) {
        return finding("finding:f", "model:a", "organization:index", "2024-01-01", license);
    }

    @Test
    void a_licence_that_is_another_than_the_one_on_record_is_told() {
        assertThat(check(naming("license:free"))).singleElement().satisfies(against -> {
            assertThat(against.kind()).isEqualTo(AgainstRecordKind.OTHER_LICENSE);
            assertThat(against.entries()).containsExactly(id("license:community"));
            assertThat(against.words()).isEqualTo("It names Free License; on record is Community License.");
        });
    }

    @Test
    void open_goes_against_a_restricting_clause_of_the_licence_or_of_a_policy_in_it() {
        assertThat(check(
                        naming("license:community"),
                        clause("license-term:community.2", "license:community", TermKind.SCALE, "Asks the largest."),
                        clause("license-term:policy.1", "license:use-policy", TermKind.FIELD, "Bans some uses."),
                        clause("license-term:community.3", "license:community", TermKind.NOTICE, "Asks for a notice.")))
                .singleElement()
                .satisfies(against -> {
                    assertThat(against.kind()).isEqualTo(AgainstRecordKind.RESTRICTING_CLAUSE);
                    assertThat(against.entries())
                            .containsExactly(id("license-term:community.2"), id("license-term:policy.1"));
                    assertThat(against.words())
                            .isEqualTo("It is found open; on record: a clause of Community License: Asks the largest;"
                                    + " a clause of Use Policy: Bans some uses.");
                });
    }

    @Test
    void clauses_on_record_speak_against_nobody_who_saw_no_licence_or_another_one() {
        Entry clause = clause("license-term:community.2", "license:community", TermKind.SCALE, "Asks the largest.");
        Finding silent = finding("finding:f", "model:a", "organization:index", "2024-01-01", null);

        assertThat(check(silent, clause))
                .extracting(AgainstRecord::kind)
                .containsExactly(AgainstRecordKind.RESTRICTING_CLAUSE);
        assertThat(check(written(silent, "unlicensed"), clause)).isEmpty();
        assertThat(check(naming("license:free"), clause))
                .extracting(AgainstRecord::kind)
                .containsExactly(AgainstRecordKind.OTHER_LICENSE);
    }

    @Test
    void the_clauses_of_another_licence_that_a_finding_names_speak_against_it() {
        assertThat(check(
                        naming("license:free"),
                        clause("license-term:community.2", "license:community", TermKind.SCALE, "Asks the largest."),
                        clause("license-term:free.1", "license:free", TermKind.NC, "Not for trade.")))
                .flatExtracting(AgainstRecord::entries)
                .containsExactly(id("license:community"), id("license-term:free.1"));
    }

    private static Finding written(Finding finding, String license) {
        return new Finding(
                finding.id(),
                finding.model(),
                finding.component(),
                finding.feature(),
                finding.availability(),
                finding.license(),
                license,
                finding.by(),
                finding.on(),
                finding.source(),
                finding.locator(),
                finding.evidence(),
                finding.quote(),
                finding.verification(),
                finding.note(),
                finding.registerNumbers());
    }

    @Test
    void a_licence_without_restricting_clauses_on_record_speaks_against_nothing() {
        assertThat(check(naming("license:community"))).isEmpty();
    }

    @Test
    void one_of_two_licences_without_restrictions_leaves_the_component_open() {
        assertThat(check(
                        naming("license:community"),
                        license("license:second", "Second License", null, "model:a"),
                        clause("license-term:community.2", "license:community", TermKind.SCALE, "Asks the largest.")))
                .isEmpty();
    }
}
