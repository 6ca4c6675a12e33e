// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opennessgraph.domain.EntryType.CRITERION;
import static org.opennessgraph.domain.EntryType.OPENNESS_TERM;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.Sample;
import org.opennessgraph.graph.RecordView.Part;

class KeptTypesTest {
    private static final Set<EntryType> TERMS = Set.of(OPENNESS_TERM);

    private final List<Set<EntryType>> reads = new ArrayList<>();
    private OptionalLong position = OptionalLong.of(1);
    private String name = "Open";
    private Runnable whileReading = () -> {};
    private final KeptTypes kept = new KeptTypes(() -> position);

    @Test
    void what_was_read_is_read_once_while_the_graph_stays_where_it_is() {
        assertThat(names(TERMS)).containsExactly("Open");
        name = "Closed";

        assertThat(names(TERMS)).containsExactly("Open");
        assertThat(reads).hasSize(1);
    }

    @Test
    void a_graph_that_has_moved_is_read_again() {
        names(TERMS);
        name = "Closed";
        position = OptionalLong.of(2);

        assertThat(names(TERMS)).containsExactly("Closed");
    }

    @Test
    void nothing_is_kept_of_a_graph_that_is_taking_in_changes() {
        position = OptionalLong.empty();
        names(TERMS);
        name = "Closed";
        assertThat(names(TERMS)).containsExactly("Closed");
        position = OptionalLong.of(2);
        name = "Fair";

        assertThat(names(TERMS)).containsExactly("Fair");
    }

    @Test
    void nothing_is_kept_of_a_graph_that_moved_while_it_was_read() {
        whileReading = () -> position = OptionalLong.of(2);
        names(TERMS);
        name = "Closed";

        assertThat(names(TERMS)).containsExactly("Closed");
    }

    @Test
    void only_types_that_are_not_kept_are_read() {
        names(TERMS);
        names(Set.of(OPENNESS_TERM, CRITERION));

        assertThat(reads).containsExactly(TERMS, Set.of(CRITERION));
    }

    private List<String> names(Set<EntryType> types) {
        Map<EntryType, Part> parts = kept.of(types, this::read);
        assertThat(parts.keySet()).containsAll(types);
        return parts.values().stream()
                .flatMap(part -> part.entries().stream())
                .map(Entry::label)
                .toList();
    }

    private Map<EntryType, Part> read(Set<EntryType> types) {
        reads.add(types);
        Map<EntryType, Part> parts = new EnumMap<>(EntryType.class);
        types.forEach(type -> parts.put(
                type,
                new Part(type == OPENNESS_TERM ? List.of(Sample.term("openness-term:open", name)) : List.of(), true)));
        whileReading.run();
        return parts;
    }
}
