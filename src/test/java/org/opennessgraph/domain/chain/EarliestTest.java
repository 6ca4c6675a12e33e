// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Truth;

class EarliestTest {

    @Property(tries = 2_000)
    void possible_is_what_no_other_certainly_precedes_and_certain_what_precedes_all_others(
            @ForAll("graphs") Cited cited) {
        List<CitedSource> sources = cited.sources();

        Earliest earliest = Earliest.of(sources);

        assertThat(earliest.possible())
                .containsExactlyElementsOf(sources.stream()
                        .filter(one -> sources.stream().noneMatch(other -> precedes(other, one)))
                        .map(CitedSource::id)
                        .toList());
        List<EntryId> certain = sources.stream()
                .filter(one -> sources.stream().allMatch(other -> one.equals(other) || precedes(one, other)))
                .map(CitedSource::id)
                .toList();
        assertThat(earliest.certain()).isEqualTo(certain.isEmpty() ? null : certain.get(0));
    }

    @Test
    void of_a_rough_date_and_a_day_within_it_neither_is_certainly_the_earlier() {
        Earliest earliest =
                Earliest.of(List.of(of("a", "2023-07"), of("b", "2023-07-18"), of("c", "2023-08-01"), of("d", null)));

        assertThat(earliest.certain()).isNull();
        assertThat(earliest.possible()).extracting(EntryId::key).containsExactly("a", "b", "d");
    }

    @Test
    void of_nothing_nothing_is_the_earliest() {
        assertThat(Earliest.of(List.of())).isEqualTo(new Earliest(null, List.of()));
    }

    private static boolean precedes(CitedSource one, CitedSource other) {
        PartialDate published = one.published();
        PartialDate otherPublished = other.published();
        return published != null && otherPublished != null && published.before(otherPublished) == Truth.YES;
    }

    private static CitedSource of(String key, @Nullable String date) {
        return new CitedSource(EntryId.parse("source:" + key), date == null ? null : PartialDate.parse(date), Set.of());
    }

    @Provide
    Arbitrary<Cited> graphs() {
        return Cited.all(7, 0);
    }
}
