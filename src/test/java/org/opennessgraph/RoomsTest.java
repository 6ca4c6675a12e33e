// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.opennessgraph.graph.DerivedClaimValues;
import org.opennessgraph.graph.EntryFilter;
import org.opennessgraph.graph.EntryStatus;
import org.opennessgraph.graph.Found;
import org.opennessgraph.graph.GraphTooSlow;
import org.opennessgraph.graph.GraphUnavailable;
import org.opennessgraph.graph.GraphWrites;
import org.opennessgraph.graph.Order;
import org.opennessgraph.graph.ReadDeadline;
import org.opennessgraph.graph.TooMuchPast;
import org.opennessgraph.ledger.LedgerUnavailable;

/** Which room may know which: data goes one way. */
@AnalyzeClasses(packages = "org.opennessgraph", importOptions = DoNotIncludeTests.class)
class RoomsTest {
    private static final String BASE = "org.opennessgraph.";

    /** A room and those that it may know; a room that is missing here fails the test. */
    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("domain", Set.of()),
            Map.entry("engine", Set.of()),
            Map.entry("format", Set.of("domain")),
            Map.entry("ledger", Set.of("domain", "format")),
            Map.entry("graph", Set.of("domain", "format", "engine")),
            Map.entry("judging", Set.of("domain", "graph")),
            Map.entry("projection", Set.of("domain", "format", "ledger", "graph", "judging")),
            Map.entry("inquiry", Set.of("domain", "graph", "judging", "ledger")),
            Map.entry("editorial", Set.of("domain", "format", "ledger", "inquiry")),
            Map.entry("exchange", Set.of("domain", "format", "editorial", "inquiry")),
            Map.entry(
                    "graphql",
                    Set.of("domain", "inquiry", "editorial", "exchange", "graph", "judging", "ledger", "format")),
            Map.entry("ops", Set.of("projection", "engine", "ledger")));

    @ArchTest
    static void each_room_knows_only_what_it_may(JavaClasses classes) {
        Map<String, Set<String>> known = new TreeMap<>();
        classes.forEach(from -> from.getDirectDependenciesFromSelf().forEach(dependency -> {
            String here = room(from.getPackageName());
            String there = room(dependency.getTargetClass().getPackageName());
            if (!here.isEmpty() && !there.isEmpty() && !here.equals(there)) {
                known.computeIfAbsent(here, room -> new TreeSet<>()).add(there);
            }
        }));
        assertThat(known).isNotEmpty().allSatisfy((room, others) -> assertThat(MAY_KNOW.get(room))
                .as("what room %s may know", room)
                .isNotNull()
                .containsAll(others));
    }

    @ArchTest
    static final ArchRule rooms_have_no_cycles =
            slices().matching(BASE + "(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_domain_knows_the_jdk_only = classes()
            .that()
            .resideInAPackage(BASE + "domain..")
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("java..", "org.jspecify..", "org.jgrapht..", BASE + "domain.."));

    @ArchTest
    static final ArchRule clients_see_values_of_the_graph_and_nothing_that_reads_it = noClasses()
            .that()
            .resideInAPackage(BASE + "graphql..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(BASE + "graph..").and(describe("are no values", type -> !Set.of(
                            Found.class.getName(),
                            EntryStatus.class.getName(),
                            DerivedClaimValues.class.getName(),
                            EntryFilter.class.getName(),
                            EntryFilter.Required.class.getName(),
                            Order.class.getName(),
                            ReadDeadline.class.getName(),
                            GraphTooSlow.class.getName(),
                            GraphUnavailable.class.getName(),
                            TooMuchPast.class.getName())
                    .contains(type.getName()))));

    @ArchTest
    static final ArchRule clients_see_of_the_ledger_only_that_it_is_away = noClasses()
            .that()
            .resideInAPackage(BASE + "graphql..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(BASE + "ledger..")
                    .and(describe("say more", type -> !type.getName().equals(LedgerUnavailable.class.getName()))));

    @ArchTest
    static final ArchRule only_the_projection_writes_the_graph = noClasses()
            .that()
            .resideOutsideOfPackages(BASE + "projection..", BASE + "graph..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(GraphWrites.class);

    @ArchTest
    static final ArchRule the_driver_stays_with_the_graph = noClasses()
            .that()
            .resideOutsideOfPackages(BASE + "graph..", BASE + "engine..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.neo4j..");

    @ArchTest
    static final ArchRule persistence_stays_in_the_ledger = noClasses()
            .that()
            .resideOutsideOfPackage(BASE + "ledger..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "io.quarkus.hibernate..", "org.flywaydb..");

    @ArchTest
    static final ArchRule graphql_stays_in_its_room = noClasses()
            .that()
            .resideOutsideOfPackage(BASE + "graphql..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.eclipse.microprofile.graphql..", "io.smallrye.graphql..", "graphql..");

    @ArchTest
    static final ArchRule nothing_is_injected_into_fields = noFields().should().beAnnotatedWith(Inject.class);

    @ArchTest
    static final ArchRule time_comes_from_a_clock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Date.class);

    private static String room(String packageName) {
        return packageName.startsWith(BASE)
                ? Arrays.stream(packageName.substring(BASE.length()).split("\\.", -1))
                        .findFirst()
                        .orElse("")
                : "";
    }
}
