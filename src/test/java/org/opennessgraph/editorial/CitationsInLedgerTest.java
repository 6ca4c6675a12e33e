// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opennessgraph.domain.Citation;
import org.opennessgraph.domain.CitationIntent;
import org.opennessgraph.domain.CitationManner;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Sample;
import org.opennessgraph.domain.Source;
import org.opennessgraph.domain.Verification;
import org.opennessgraph.ledger.Change;
import org.opennessgraph.ledger.LedgerReader;
import org.opennessgraph.ledger.LedgerTestProfile;
import org.opennessgraph.ledger.Origin;
import org.opennessgraph.ledger.TestLedger;

/** Citations that are brought into the ledger as it is stored. */
@QuarkusTest
@TestProfile(LedgerTestProfile.class)
class CitationsInLedgerTest {
    private static final Source A = Sample.source("source:a", "A", null, "https://a.example/1");
    private static final Source B = Sample.source("source:b", "B", null, "https://www.b.example/1");

    @Inject
    TestLedger ledger;

    @Inject
    LedgerReader reader;

    @Inject
    CitationLoading loading;

    @BeforeEach
    void startAnew() {
        ledger.startAnew();
    }

    @Test
    void they_are_one_set_of_the_import_and_bringing_them_again_appends_nothing() {
        List<SeedEntry> wanted = List.of(
                new SeedEntry(A, "list.csv", 2),
                new SeedEntry(B, "list.csv", 2),
                new SeedEntry(
                        new Citation(
                                EntryId.parse("citation:a-b"),
                                A.id(),
                                B.id(),
                                CitationIntent.CITES,
                                CitationManner.LISTING,
                                null,
                                null,
                                null,
                                null,
                                Verification.SECONDARY,
                                null),
                        "list.csv",
                        2));

        assertThat(loading.load(wanted)).isEqualTo(new CitationReport(2, 0, 1, 0, List.of(), List.of()));
        assertThat(loading.load(wanted)).isEqualTo(new CitationReport(0, 2, 0, 1, List.of(), List.of()));

        assertThat(reader.after(0, 10))
                .hasSize(3)
                .extracting(Change::origin)
                .containsOnly(new Origin(Origin.Kind.IMPORT, "list.csv:2"));
        assertThat(reader.holders(List.of("url:b.example/1", "url:none.example/")))
                .isEqualTo(Map.of("url:b.example/1", B.id()));
        assertThat(reader.verify().intact()).isTrue();
    }
}
