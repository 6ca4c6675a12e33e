// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.opennessgraph.domain.EntryId;

class CitationGraphTest {

    @Property(tries = 500)
    void no_answer_depends_on_the_order_in_which_things_were_added(@ForAll("graphs") Cited cited, @ForAll long seed) {
        List<CitedSource> sources = new ArrayList<>(cited.sources());
        List<CitationLink> links = new ArrayList<>(cited.links());
        Collections.shuffle(sources, new Random(seed));
        Collections.shuffle(links, new Random(seed));
        CitationGraph graph = cited.graph();
        CitationGraph shuffled = new Cited(sources, links).graph();
        EntryId from = Cited.source(0);
        EntryId to = Cited.source(cited.sources().size() - 1);
        Lineage lineage = Lineage.of(graph, List.of(from, to), 5, Budget.UNLIMITED);

        assertThat(shuffled.sources()).isEqualTo(graph.sources());
        assertThat(shuffled.links()).isEqualTo(graph.links());
        assertThat(Lineage.of(shuffled, List.of(to, from), 5, Budget.UNLIMITED)).isEqualTo(lineage);
        assertThat(IndependentRoots.of(shuffled, lineage)).isEqualTo(IndependentRoots.of(graph, lineage));
        assertThat(CitationPaths.between(shuffled, from, to, 5, 3, Budget.UNLIMITED))
                .isEqualTo(CitationPaths.between(graph, from, to, 5, 3, Budget.UNLIMITED));
    }

    @Property(tries = 500)
    void a_part_of_the_citations_is_a_graph_of_all_sources(@ForAll("graphs") Cited cited) {
        CitationGraph part = cited.graph().where(CitationLink::copies);

        assertThat(part.sources()).isEqualTo(cited.graph().sources());
        assertThat(part.links())
                .containsExactlyElementsOf(cited.graph().links().stream()
                        .filter(CitationLink::copies)
                        .toList());
        assertThat(part.links())
                .isEqualTo(new Cited(
                                cited.sources(),
                                cited.links().stream()
                                        .filter(CitationLink::copies)
                                        .toList())
                        .graph()
                        .links());
    }

    @Test
    void of_two_with_one_id_the_later_one_counts() {
        CitedSource first = new CitedSource(LineageTest.id(1), null, Set.of());
        CitedSource second = new CitedSource(LineageTest.id(1), null, Set.of(EntryId.parse("person:p1")));

        assertThat(CitationGraph.builder().add(first).add(second).build().sources())
                .containsExactly(second);
    }

    @Test
    void a_citation_of_a_source_that_was_not_added_is_refused() {
        CitationGraph.Builder builder = CitationGraph.builder()
                .add(new CitedSource(LineageTest.id(1), null, Set.of()))
                .add(LineageTest.link(1, LineageTest.id(1), LineageTest.id(2)));

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("source:s2");
    }

    @Provide
    Arbitrary<Cited> graphs() {
        return Cited.all(8, 20);
    }
}
