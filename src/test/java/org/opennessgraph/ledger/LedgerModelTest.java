// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.ledger.LedgerModel.Fault;

/** Random sequences of contributions and redactions, right and wrong ones: the ledger does what its model does. */
@QuarkusTest
@TestProfile(LedgerTestProfile.class)
class LedgerModelTest {
    private static final int STEPS = 120;
    private static final List<EntryId> IDS = ids();
    private static final List<Origin.Kind> KINDS = List.of(Origin.Kind.values());

    @Inject
    TestLedger ledger;

    @Inject
    LedgerReader reader;

    @Inject
    LedgerWriter writer;

    @Inject
    LedgerMaintenance maintenance;

    @BeforeEach
    void startAnew() {
        ledger.startAnew();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void the_ledger_does_what_its_model_does(long seed) {
        Random random = new Random(seed);
        LedgerModel model = new LedgerModel();
        for (int step = 0; step < STEPS; step++) {
            String as = "seed " + seed + ", step " + step;
            if (random.nextInt(8) == 0) {
                long position = random.nextInt(model.rows().size() + 2);
                assertThat(attempt(() -> writer.redact(position, "admin", "law")))
                        .as(as)
                        .containsExactlyInAnyOrderElementsOf(model.redact(position));
            } else {
                Contribution contribution = contribution(random, model);
                assertThat(attempt(() -> writer.append(contribution)))
                        .as(as + ": " + contribution)
                        .containsExactlyInAnyOrderElementsOf(model.append(contribution));
            }
        }
        assertSame(model, random);
        assertThat(maintenance.rebuildHeads().corrected()).isZero();
        assertSame(model, random);
    }

    @Test
    void the_random_sequences_reach_every_kind_of_refusal() {
        EnumSet<LedgerRefusal.Code> reached = EnumSet.noneOf(LedgerRefusal.Code.class);
        int accepted = 0;
        for (long seed = 1; seed <= 6; seed++) {
            Random random = new Random(seed);
            LedgerModel model = new LedgerModel();
            for (int step = 0; step < STEPS; step++) {
                List<Fault> faults = random.nextInt(8) == 0
                        ? model.redact(random.nextInt(model.rows().size() + 2))
                        : model.append(contribution(random, model));
                faults.forEach(fault -> reached.add(fault.code()));
                accepted += faults.isEmpty() ? 1 : 0;
            }
        }

        assertThat(reached).isEqualTo(EnumSet.complementOf(EnumSet.of(LedgerRefusal.Code.TOO_LARGE)));
        assertThat(accepted).isBetween(6 * STEPS / 4, 6 * STEPS * 3 / 4);
    }

    private void assertSame(LedgerModel model, Random random) {
        List<Change> changes = reader.after(0, Integer.MAX_VALUE);
        assertThat(changes).hasSameSizeAs(model.rows());
        for (Change change : changes) {
            LedgerModel.Row row = model.rows().get((int) change.position() - 1);
            boolean last = change.position() == model.rows().size()
                    || model.rows().get((int) change.position()).set() != row.set();
            assertThat(change.set()).isEqualTo(row.set());
            assertThat(change.lastOfSet()).isEqualTo(last);
            assertThat(change.id()).isEqualTo(row.id());
            assertThat(change.operation()).isEqualTo(row.operation());
            assertThat(change.payload()).isEqualTo(model.payload(change.position()));
            assertThat(change.redirectTo()).isEqualTo(row.redirect());
            assertThat(change.origin().kind()).isEqualTo(row.kind());
            assertThat(change.redacts()).isEqualTo(row.redacts() == 0 ? null : (Long) row.redacts());
        }
        Map<EntryId, Head> heads = new HashMap<>();
        for (EntryId id : IDS) {
            assertThat(reader.head(id)).isEqualTo(model.head(id));
            model.head(id).ifPresent(head -> heads.put(id, head));
            assertThat(reader.history(id)).extracting(Change::position).isEqualTo(model.positions(id));
        }
        assertThat(reader.heads(IDS)).isEqualTo(heads);
        for (Origin.Kind kind : KINDS) {
            Map<EntryId, Long> found = new HashMap<>();
            reader.last(kind, IDS).forEach((id, change) -> found.put(id, change.position()));
            assertThat(found).isEqualTo(model.last(kind));
            assertThat(reader.allLast(kind)).isEqualTo(reader.last(kind, IDS));
        }
        assertPaging(changes, random);
        assertThat(reader.position()).isEqualTo(changes.size());
        assertThat(reader.verify().problems()).isEmpty();
    }

    private void assertPaging(List<Change> changes, Random random) {
        List<Change> paged = new ArrayList<>();
        while (paged.size() < changes.size()) {
            int limit = 1 + random.nextInt(9);
            List<Change> page = reader.after(paged.size(), limit);
            assertThat(page).isNotEmpty();
            assertThat(page.get(page.size() - 1).lastOfSet()).isTrue();
            assertThat(page.size() <= limit
                            || page.get(0).set() == page.get(page.size() - 1).set())
                    .isTrue();
            paged.addAll(page);
        }
        assertThat(paged).isEqualTo(changes);
    }

    private static List<Fault> attempt(Runnable write) {
        try {
            write.run();
            return List.of();
        } catch (LedgerRefusal e) {
            return e.problems().stream()
                    .map(problem -> new Fault(problem.code(), problem.id()))
                    .toList();
        }
    }

    private static Contribution contribution(Random random, LedgerModel model) {
        List<Draft> drafts = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            drafts.add(draft(random, model));
        }
        Origin.Kind kind = KINDS.get(random.nextInt(KINDS.size()));
        return new Contribution("ada", "a test", new Origin(kind, random.nextBoolean() ? "here" : null), drafts);
    }

    private static Draft draft(Random random, LedgerModel model) {
        EntryId id = any(random);
        Integer expected = expectedVersion(random, model, id);
        int dice = random.nextInt(20);
        if (dice == 0) {
            return Draft.merge(id, expected, any(random));
        }
        if (dice <= 3) {
            return Draft.retract(id, expected);
        }
        Set<EntryId> references = new HashSet<>();
        for (int i = random.nextInt(12); i > 9; i--) {
            references.add(any(random));
        }
        Set<String> keys = new HashSet<>();
        for (int i = random.nextInt(4); i > 1; i--) {
            keys.add("key:" + random.nextInt(30));
        }
        return Draft.put(id, expected, TestLedger.state("{\"n\":" + random.nextInt() + "}"), references, keys);
    }

    private static @Nullable Integer expectedVersion(Random random, LedgerModel model, EntryId id) {
        int dice = random.nextInt(10);
        if (dice == 0) {
            return random.nextInt(4);
        }
        return dice < 5 ? null : model.head(id).map(Head::version).orElse(0);
    }

    private static EntryId any(Random random) {
        return IDS.get(random.nextInt(IDS.size()));
    }

    private static List<EntryId> ids() {
        List<EntryId> ids = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            ids.add(TestLedger.id("model:m" + i));
            ids.add(TestLedger.id("person:p" + i));
        }
        return ids;
    }
}
