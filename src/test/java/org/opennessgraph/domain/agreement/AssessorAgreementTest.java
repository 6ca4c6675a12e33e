// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.opennessgraph.domain.Sample.id;
import static org.opennessgraph.domain.Sample.ids;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opennessgraph.domain.Availability;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Finding;
import org.opennessgraph.domain.ModelComponent;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Verification;

class AssessorAgreementTest {
    private static final String ONE = "organization:one";
    private static final String OTHER = "organization:other";

    private int number;

    private Finding found(
            String by, String model, ModelComponent component, @Nullable Availability what, @Nullable String on) {
        return found(by, model, component, what, on, null, List.of());
    }

    private Finding found(
            String by,
            String model,
            ModelComponent component,
            @Nullable Availability what,
            @Nullable String on,
            @Nullable String feature,
            List<String> evidence) {
        return new Finding(
                id("finding:f" + number++),
                id(model),
                component,
                feature,
                Objects.requireNonNullElse(what, Availability.UNKNOWN),
                null,
                null,
                id(by),
                on == null ? null : PartialDate.parse(on),
                null,
                null,
                evidence,
                null,
                Verification.VERIFIED,
                null,
                List.of());
    }

    private static AssessorAgreement compare(List<Finding> findings) {
        return AssessorAgreement.of(ids(ONE, OTHER), findings);
    }

    @Test
    void a_cell_that_one_looked_at_is_shown_and_not_compared() {
        AssessorAgreement agreement =
                compare(List.of(found(ONE, "model:a", ModelComponent.DATASETS, Availability.OPEN, "2024-01-01")));

        assertThat(agreement.cells()).hasSize(1);
        assertThat(agreement.cells().get(0).outcome()).isEqualTo(CellOutcome.NOT_COMPARED);
        assertThat(agreement.pairs().get(0).all().both()).isZero();
        assertThat(agreement.pairs().get(0).all().kappa()).isNull();
    }

    @Test
    void what_an_assessor_found_later_replaces_what_it_found_earlier_of_the_same_feature() {
        AssessorAgreement agreement = compare(List.of(
                found(ONE, "model:a", ModelComponent.DATASETS, Availability.CLOSED, "2023-07-04"),
                found(ONE, "model:a", ModelComponent.DATASETS, Availability.OPEN, "2024-01-01"),
                found(OTHER, "model:a", ModelComponent.DATASETS, Availability.OPEN, "2023-07-04")));

        assertThat(agreement.cells().get(0).outcome()).isEqualTo(CellOutcome.AGREE);
        assertThat(agreement.cells().get(0).votes().get(0).findings()).containsExactly(id("finding:f1"));
    }

    @Test
    void an_assessor_whose_own_features_differ_has_no_value_there() {
        AssessorAgreement agreement = compare(List.of(
                found(ONE, "model:a", ModelComponent.DATASETS, Availability.CLOSED, "2024", "llmdata", List.of()),
                found(ONE, "model:a", ModelComponent.DATASETS, Availability.OPEN, "2024", "rldata", List.of()),
                found(OTHER, "model:a", ModelComponent.DATASETS, Availability.OPEN, "2024")));

        Cell cell = agreement.cells().get(0);
        assertThat(cell.votes().get(0).mixed()).isTrue();
        assertThat(cell.votes().get(0).availability()).isNull();
        assertThat(cell.outcome()).isEqualTo(CellOutcome.NOT_COMPARED);
    }

    @Test
    void unknown_is_no_value_and_agrees_with_nothing() {
        AssessorAgreement agreement = compare(List.of(
                found(ONE, "model:a", ModelComponent.DATASETS, null, "2024"),
                found(OTHER, "model:a", ModelComponent.DATASETS, null, "2024")));

        assertThat(agreement.cells().get(0).outcome()).isEqualTo(CellOutcome.NOT_COMPARED);
        assertThat(agreement.pairs().get(0).all().both()).isZero();
    }

    @Test
    void a_vote_says_whether_an_address_was_given() {
        AssessorAgreement agreement = compare(List.of(
                found(ONE, "model:a", ModelComponent.DATASETS, Availability.OPEN, "2024", null, List.of("https://a.b")),
                found(OTHER, "model:a", ModelComponent.DATASETS, Availability.OPEN, "2024")));

        assertThat(agreement.cells().get(0).votes())
                .extracting(Cell.Vote::evidence)
                .containsExactly(true, false);
    }

    /** Of 100 cells 45 and 25 agree, 30 do not; by chance 0.6 · 0.6 + 0.4 · 0.4 would: (0.70 - 0.52) / 0.48. */
    @Test
    void kappa_takes_out_what_chance_would_agree_on() {
        Tally tally = new Tally(Map.of(
                Availability.OPEN, Map.of(Availability.OPEN, 45, Availability.CLOSED, 15),
                Availability.CLOSED, Map.of(Availability.OPEN, 15, Availability.CLOSED, 25)));

        assertThat(tally.share()).isEqualTo(0.7);
        assertThat(tally.expected()).isCloseTo(0.52, within(1e-12));
        assertThat(tally.kappa()).isCloseTo(0.375, within(1e-12));
    }

    @Test
    void kappa_is_not_defined_where_both_always_found_the_same_value() {
        Tally tally = new Tally(Map.of(Availability.OPEN, Map.of(Availability.OPEN, 7)));

        assertThat(tally.share()).isEqualTo(1.0);
        assertThat(tally.kappa()).isNull();
    }

    /** Counts from the findings themselves, by nested loops, and kappa from the list of pairs of values. */
    @Property(tries = 300)
    void the_numbers_are_those_of_a_plain_count(@ForAll long seed, @ForAll @IntRange(max = 60) int size) {
        Random random = new Random(seed);
        Map<String, Finding> one = new HashMap<>();
        Map<String, Finding> other = new HashMap<>();
        ModelComponent[] components = {ModelComponent.DATASETS, ModelComponent.TRAINING_CODE, ModelComponent.MODEL_CARD
        };
        Availability[] values = Availability.values();
        for (int i = 0; i < size; i++) {
            boolean first = random.nextBoolean();
            String model = "model:m" + random.nextInt(6);
            ModelComponent component = components[random.nextInt(components.length)];
            Availability value = values[random.nextInt(values.length)];
            (first ? one : other).put(model + component, found(first ? ONE : OTHER, model, component, value, "2024"));
        }
        List<Finding> all = new ArrayList<>(one.values());
        all.addAll(other.values());

        Tally tally = compare(all).pairs().get(0).all();

        List<Availability[]> pairs = new ArrayList<>();
        one.forEach((cell, finding) -> {
            Finding there = other.get(cell);
            if (there != null
                    && finding.availability() != Availability.UNKNOWN
                    && there.availability() != Availability.UNKNOWN) {
                pairs.add(new Availability[] {finding.availability(), there.availability()});
            }
        });
        assertThat(tally.both()).isEqualTo(pairs.size());
        assertThat(tally.same()).isEqualTo((int)
                pairs.stream().filter(pair -> pair[0] == pair[1]).count());
        assertThat(tally.kappa()).satisfiesAnyOf(kappa -> assertThat(kappa).isNull(), kappa -> assertThat(kappa)
                .isCloseTo(plainKappa(pairs), within(1e-9)));
        assertThat(tally.kappa() == null).isEqualTo(Double.isNaN(plainKappa(pairs)));
    }

    private static double plainKappa(List<Availability[]> pairs) {
        double n = pairs.size();
        double same = 0;
        double chance = 0;
        for (Availability[] pair : pairs) {
            same += pair[0] == pair[1] ? 1 / n : 0;
            for (Availability[] partner : pairs) {
                chance += pair[0] == partner[1] ? 1 / (n * n) : 0;
            }
        }
        return n == 0 || Math.abs(1 - chance) < 1e-12 ? Double.NaN : (same - chance) / (1 - chance);
    }

    @Test
    void three_assessors_make_three_pairs() {
        List<EntryId> three = ids(ONE, OTHER, "organization:third");

        assertThat(AssessorAgreement.of(three, List.of()).pairs()).hasSize(3);
    }
}
