// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.opennessgraph.domain.Citation;
import org.opennessgraph.domain.CitationIntent;
import org.opennessgraph.domain.CitationManner;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Sample;
import org.opennessgraph.domain.Source;
import org.opennessgraph.domain.Verification;
import org.opennessgraph.format.EntryJson;
import org.opennessgraph.ledger.Contribution;
import org.opennessgraph.ledger.Draft;
import org.opennessgraph.ledger.Origin;

class CitationLoadingTest {
    private static final Source A = Sample.source("source:a", "A", null, "https://a.example/1");
    private static final Source B = Sample.source("source:b", "B", null, "https://b.example/1");
    private static final Citation A_CITES_B = cites("a-b", "source:a", "source:b");

    private final LedgerInMemory ledger = new LedgerInMemory();
    private final CitationLoading loading = new CitationLoading(ledger, ledger);

    @Test
    void what_is_new_is_one_set_that_says_where_each_entry_comes_from() {
        assertThat(load(A, B, A_CITES_B)).isEqualTo(new CitationReport(2, 0, 1, 0, List.of(), List.of()));

        assertThat(ledger.sets).singleElement().satisfies(set -> {
            assertThat(set.actor()).isEqualTo("import");
            assertThat(set.reason()).isEqualTo("Import: 2 sources, 1 citations (list.csv)");
            assertThat(set.origin()).isEqualTo(new Origin(Origin.Kind.IMPORT, "list.csv"));
            assertThat(set.drafts())
                    .extracting(Draft::reference)
                    .containsExactly("list.csv:1", "list.csv:2", "list.csv:3");
        });
    }

    @Test
    void loading_again_appends_nothing() {
        load(A, B, A_CITES_B);

        assertThat(load(A, B, A_CITES_B)).isEqualTo(new CitationReport(0, 2, 0, 1, List.of(), List.of()));
        assertThat(ledger.sets).hasSize(1);
    }

    @Test
    void a_source_on_record_under_the_address_is_cited_instead() {
        put(Sample.source("source:own", "Own", null, "https://own.example/", "http://www.b.example/1/"));

        assertThat(load(A, B, A_CITES_B)).isEqualTo(new CitationReport(1, 1, 1, 0, List.of(), List.of()));
        assertThat(ledger.sets.get(1).drafts()).last().satisfies(draft -> assertThat(draft.references())
                .containsExactlyInAnyOrder(EntryId.parse("source:a"), EntryId.parse("source:own")));
    }

    @Test
    void a_source_that_cites_itself_under_an_alias_is_told_and_brought() {
        put(Sample.source("source:both", "Both", null, "https://a.example/1", "https://b.example/1"));

        CitationReport report = load(A, B, A_CITES_B);

        assertThat(report.selfCitations()).containsExactly("list.csv:3: source:both cites itself");
        assertThat(report.citations()).isEqualTo(1);
    }

    @Test
    void what_was_retracted_stays_so_and_what_refers_to_it_is_told() {
        load(A, B, A_CITES_B);
        change(Draft.retract(A_CITES_B.id(), 1));
        change(Draft.retract(B.id(), 1));

        CitationReport report = load(A, B, A_CITES_B, cites("a-b-2", "source:a", "source:b"));

        assertThat(report.conflicts())
                .extracting(SeedConflict::toString)
                .containsExactly(
                        "list.csv:2: source:b: was retracted; that stays",
                        "list.csv:3: citation:a-b: was taken back; that stays",
                        "list.csv:4: citation:a-b-2: refers to source:b, which is not on record any more");
        assertThat(ledger.sets).hasSize(3);
    }

    @Test
    void a_source_that_was_merged_is_cited_where_it_went() {
        load(A, B);
        put(Sample.source("source:c", "C", null, "https://c.example/"));
        change(Draft.merge(B.id(), 1, EntryId.parse("source:c")));

        assertThat(load(A, B, A_CITES_B).citations()).isEqualTo(1);
        assertThat(ledger.sets.get(3).drafts()).singleElement().satisfies(draft -> assertThat(draft.references())
                .containsExactlyInAnyOrder(EntryId.parse("source:a"), EntryId.parse("source:c")));
    }

    private CitationReport load(Entry... entries) {
        return loading.load(IntStream.range(0, entries.length)
                .mapToObj(i -> new SeedEntry(entries[i], "list.csv", i + 1))
                .toList());
    }

    private void put(Entry entry) {
        change(Draft.put(entry.id(), 0, new EntryJson().write(entry), entry.references(), entry.uniqueKeys()));
    }

    private void change(Draft draft) {
        ledger.append(new Contribution("eve", "A test", new Origin(Origin.Kind.CONTRIBUTION, null), List.of(draft)));
    }

    private static Citation cites(String key, String citing, String cited) {
        return new Citation(
                EntryId.parse("citation:" + key),
                EntryId.parse(citing),
                EntryId.parse(cited),
                CitationIntent.CITES,
                CitationManner.LISTING,
                null,
                null,
                null,
                null,
                Verification.SECONDARY,
                null);
    }
}
