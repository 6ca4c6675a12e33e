// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opennessgraph.domain.Sample.id;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.Polarity;
import org.opennessgraph.domain.Sample;
import org.opennessgraph.domain.standing.Standing;
import org.opennessgraph.graph.DerivedClaimValues;
import org.opennessgraph.graph.GraphReads;
import org.opennessgraph.graph.RecordView;
import org.opennessgraph.judging.MemoryRecord;
import org.opennessgraph.ledger.LedgerReader;

class WeighingTest {
    private static final EntryId CLAIM = id("claim:open");
    private static final DerivedClaimValues KEPT =
            new DerivedClaimValues(Standing.DEFENDED, null, "as kept", 3, 1, List.of(), List.of());

    @Test
    void a_claim_that_was_just_entered_has_a_standing_before_it_is_kept() {
        assertThat(weighing(Map.of()).kept(List.of(CLAIM)).get(CLAIM)).satisfies(values -> {
            assertThat(values.standing()).isEqualTo(Standing.UNCHALLENGED);
            assertThat(values.words()).isNotBlank();
            assertThat(values.conflicts()).isZero();
        });
    }

    @Test
    void what_is_kept_is_read_and_not_computed() {
        assertThat(weighing(Map.of(CLAIM, KEPT)).kept(List.of(CLAIM))).containsExactly(Map.entry(CLAIM, KEPT));
    }

    @Test
    void an_unknown_claim_has_none() {
        assertThat(weighing(Map.of()).kept(List.of(id("claim:nowhere")))).isEmpty();
    }

    /** A graph that holds one claim, and beside it what is given. */
    private static Weighing weighing(Map<EntryId, DerivedClaimValues> kept) {
        RecordView record = new MemoryRecord(KnownEntries.of(List.of(
                Sample.model("model:m", "M", "2023"),
                Sample.term("openness-term:open", "open"),
                Sample.person("person:p", "P"),
                Sample.source("source:s", "S", "2024"),
                Sample.claim(CLAIM.toString(), "M is open", "openness-term:open", Polarity.AFFIRMS, "model:m"),
                Sample.assertion(
                        "assertion:a", CLAIM.toString(), Sample.said("source:s", "2024-05-01", "open"), "person:p"))));
        GraphReads graph = stub(GraphReads.class, Map.of("derived", kept, "now", record));
        return new Weighing(new Moments(graph, stub(LedgerReader.class, Map.of()), Clock.systemUTC()));
    }

    private static <T> T stub(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            Object answer = answers.get(method.getName());
            if (answer == null) {
                throw new AssertionError("nobody should ask " + method.getName());
            }
            return answer;
        }));
    }
}
