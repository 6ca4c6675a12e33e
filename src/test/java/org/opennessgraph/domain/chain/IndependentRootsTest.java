// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opennessgraph.domain.EntryId;

class IndependentRootsTest {

    @Property(tries = 3_000)
    void roots_are_one_origin_if_bonds_lead_from_one_to_the_other(@ForAll("graphs") Cited cited) {
        CitationGraph graph = cited.graph();
        // Copies count also where the lineage did not follow them.
        Lineage lineage = Lineage.of(
                graph.where(link -> !link.copies()),
                cited.sources().stream().map(CitedSource::id).toList(),
                Lineage.ANY_DEPTH,
                Budget.UNLIMITED);
        List<EntryId> roots = lineage.roots().stream().map(CitedSource::id).toList();
        Set<Set<EntryId>> expected = new HashSet<>();
        roots.forEach(root -> expected.add(boundRoots(cited, roots, root)));

        IndependentRoots independent = IndependentRoots.of(graph, lineage);

        assertThat(independent.groups().stream().map(group -> (Set<EntryId>) new TreeSet<>(group.roots())))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(independent.count()).isEqualTo(expected.size());
    }

    @Property(tries = 3_000)
    void the_reasons_given_hold_and_join_all_roots_of_a_group(@ForAll("graphs") Cited cited) {
        CitationGraph graph = cited.graph();
        Lineage lineage = Lineage.of(
                graph.where(link -> !link.copies()),
                cited.sources().stream().map(CitedSource::id).toList(),
                Lineage.ANY_DEPTH,
                Budget.UNLIMITED);

        for (RootGroup group : IndependentRoots.of(graph, lineage).groups()) {
            group.bonds().forEach(bond -> assertHolds(bond, cited));
            Set<EntryId> joined = new TreeSet<>(Set.of(group.roots().get(0)));
            for (int i = 0; i < cited.sources().size(); i++) {
                for (Bond bond : group.bonds()) {
                    if (joined.contains(bond.one()) || joined.contains(bond.other())) {
                        joined.addAll(List.of(bond.one(), bond.other()));
                    }
                }
            }
            assertThat(joined).containsAll(group.roots());
            assertThat(group.bonds()).hasSameSizeAs(new HashSet<>(group.bonds()));
            assertThat(group.bonds().size())
                    .isGreaterThanOrEqualTo(group.roots().size() - 1);
        }
    }

    @Property(tries = 2_000)
    void roots_that_are_apart_are_bound_to_none_of_each_other_and_every_other_root_is_bound_to_one(
            @ForAll("graphs") Cited cited) {
        CitationGraph graph = cited.graph();
        Lineage lineage = Lineage.of(
                graph.where(link -> !link.copies()),
                cited.sources().stream().map(CitedSource::id).toList(),
                Lineage.ANY_DEPTH,
                Budget.UNLIMITED);
        List<EntryId> roots = lineage.roots().stream().map(CitedSource::id).toList();

        IndependentRoots independent = IndependentRoots.of(graph, lineage);

        for (EntryId root : roots) {
            List<EntryId> boundTo = independent.apart().stream()
                    .filter(other -> !other.equals(root)
                            && (areAlike(cited.find(root), cited.find(other)) || copiesLead(cited, root, other)))
                    .toList();
            assertThat(boundTo.isEmpty()).isEqualTo(independent.apart().contains(root));
        }
        assertThat(independent.apart()).hasSizeGreaterThanOrEqualTo(independent.count());
    }

    private static boolean copiesLead(Cited cited, EntryId one, EntryId other) {
        return bound(cited, List.of(), one).contains(other);
    }

    private static void assertHolds(Bond bond, Cited cited) {
        CitedSource one = cited.find(bond.one());
        CitedSource other = cited.find(bond.other());
        switch (bond.kind()) {
            case MAKER -> {
                assertThat(one.makers()).contains(Objects.requireNonNull(bond.by()));
                assertThat(other.makers()).contains(Objects.requireNonNull(bond.by()));
            }
            case CONTENT -> assertThat(Objects.requireNonNull(one.content())).isEqualTo(other.content());
            case COPY ->
                assertThat(cited.links())
                        .anySatisfy(link -> assertThat(List.of(link.id(), link.citing(), link.cited(), link.copies()))
                                .isEqualTo(List.of(Objects.requireNonNull(bond.by()), bond.one(), bond.other(), true)));
        }
    }

    /** The roots that pairs of roots of one maker or text, and pairs of sources that copy, lead to from one. */
    private static Set<EntryId> boundRoots(Cited cited, List<EntryId> roots, EntryId root) {
        Set<EntryId> bound = bound(cited, roots, root);
        bound.retainAll(new ArrayList<>(roots));
        return bound;
    }

    private static Set<EntryId> bound(Cited cited, List<EntryId> roots, EntryId root) {
        Set<EntryId> bound = new TreeSet<>(Set.of(root));
        for (int i = 0; i < cited.sources().size(); i++) {
            for (EntryId one : List.copyOf(bound)) {
                for (CitedSource other : cited.sources()) {
                    if (areBound(cited, roots, cited.find(one), other)) {
                        bound.add(other.id());
                    }
                }
            }
        }
        return bound;
    }

    private static boolean areAlike(CitedSource one, CitedSource other) {
        return one.makers().stream().anyMatch(other.makers()::contains)
                || (one.content() != null && Objects.equals(one.content(), other.content()));
    }

    private static boolean areBound(Cited cited, List<EntryId> roots, CitedSource one, CitedSource other) {
        boolean bothRoots = roots.contains(one.id()) && roots.contains(other.id());
        return (bothRoots && areAlike(one, other))
                || cited.links().stream().filter(CitationLink::copies).anyMatch(link -> new HashSet<>(
                                List.of(one.id(), other.id()))
                        .equals(new HashSet<>(List.of(link.citing(), link.cited()))));
    }

    @Provide
    Arbitrary<Cited> graphs() {
        return Cited.all(9, 14);
    }
}
