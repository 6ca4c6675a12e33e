// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opennessgraph.domain.Sample.id;
import static org.opennessgraph.domain.standing.Matter.CLAUSE;
import static org.opennessgraph.domain.standing.Matter.INNOVATION;
import static org.opennessgraph.domain.standing.Matter.NOT_OPEN;
import static org.opennessgraph.domain.standing.Matter.NOT_WEIGHTS;
import static org.opennessgraph.domain.standing.Matter.OPEN;
import static org.opennessgraph.domain.standing.Matter.WEIGHTS;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.ReadingResult;
import org.opennessgraph.domain.RebuttalKind;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.domain.argument.ArgumentLabel;
import org.opennessgraph.domain.argument.Framework;

/** Random small disputes, entered in different forms and by different rules. */
class FormTest {
    private static final List<String> CLAIMS = List.of(OPEN, NOT_OPEN, WEIGHTS, NOT_WEIGHTS, INNOVATION);
    private static final List<String> AGENTS = List.of("person:ada", "person:bob", "person:cyd", "organization:osi");

    /** Pairs of claims of which one affirms what the other denies, or a stronger term; written out by hand. */
    private static final Set<Set<String>> OPPOSED =
            Set.of(Set.of(OPEN, NOT_OPEN), Set.of(WEIGHTS, NOT_WEIGHTS), Set.of(OPEN, NOT_WEIGHTS));

    private static final Map<String, String> DENIAL =
            Map.of(OPEN, NOT_OPEN, NOT_OPEN, OPEN, WEIGHTS, NOT_WEIGHTS, NOT_WEIGHTS, WEIGHTS);

    /** What was said: by whom, when, for which claim or against what, and whether a ground was given. */
    record Line(
            String key,
            String by,
            String on,
            String concludes,
            @Nullable String undercuts,
            boolean grounded,
            @Nullable ReadingResult reads) {}

    @Property(tries = 1_000)
    void the_same_words_as_an_opposite_assertion_or_as_a_rebut_give_the_same_standing(
            @ForAll("disputes") List<Line> lines, @ForAll("verdicts") Truth verdict, @ForAll long seed) {
        Random random = new Random(seed);
        Set<String> assertions = new TreeSet<>();
        Set<String> others = new TreeSet<>();
        for (Line line : lines) {
            if (random.nextBoolean()) {
                assertions.add(line.key);
            }
            if (random.nextBoolean()) {
                others.add(line.key);
            }
        }

        assertThat(standings(entered(lines, assertions, false), verdict))
                .isEqualTo(standings(entered(lines, others, false), verdict));
    }

    @Property(tries = 2_000)
    void standing_agrees_with_the_rules_applied_one_by_one_and_dungs_definition(
            @ForAll("disputes") List<Line> lines, @ForAll long seed) {
        Random random = new Random(seed);
        Set<String> assertions = new TreeSet<>();
        lines.stream().filter(line -> random.nextBoolean()).forEach(line -> assertions.add(line.key));
        Standings standings = entered(lines, assertions, true).standings();
        List<Line> admitted = lines.stream()
                .filter(line -> line.undercuts == null || documented(line, assertions))
                .toList();
        Set<Framework.Attack> attacks = new HashSet<>();
        for (int one = 0; one < admitted.size(); one++) {
            for (int other = 0; other < admitted.size(); other++) {
                if (attacks(admitted.get(one), admitted.get(other), assertions)) {
                    attacks.add(new Framework.Attack(one, other));
                }
            }
        }
        List<ArgumentLabel> labels = new Framework(admitted.size(), attacks).grounded();

        for (String claim : CLAIMS) {
            List<Integer> own = new ArrayList<>();
            for (int i = 0; i < admitted.size(); i++) {
                if (admitted.get(i).undercuts == null
                        && admitted.get(i).concludes.equals(claim)) {
                    own.add(i);
                }
            }
            boolean attacked = attacks.stream().anyMatch(attack -> own.contains(attack.to()));
            List<ArgumentLabel> ownLabels = own.stream().map(labels::get).toList();
            Standing expected = own.isEmpty()
                    ? Standing.UNSUPPORTED
                    : ownLabels.contains(ArgumentLabel.IN)
                            ? attacked ? Standing.DEFENDED : Standing.UNCHALLENGED
                            : ownLabels.contains(ArgumentLabel.UNDEC) ? Standing.DISPUTED : Standing.CONTRADICTED;
            assertThat(standings.of(id(claim)).orElseThrow().standing())
                    .as(claim)
                    .isEqualTo(expected);
        }
    }

    /** For one claim to stand its denial must fall, and what is undecided is so on both sides. */
    @Property(tries = 2_000)
    void a_claim_and_its_denial_mirror_each_other(
            @ForAll("disputes") List<Line> lines, @ForAll("verdicts") Truth verdict, @ForAll long seed) {
        Random random = new Random(seed);
        Set<String> assertions = new TreeSet<>();
        lines.stream().filter(line -> random.nextBoolean()).forEach(line -> assertions.add(line.key));
        boolean undercut = lines.stream().anyMatch(line -> line.undercuts != null);
        Standings standings = entered(lines, assertions, true).standings(verdicts(verdict), StandingFilter.NONE);

        for (String claim : List.of(OPEN, WEIGHTS)) {
            Standing one = standings.of(id(claim)).orElseThrow().standing();
            Standing other = standings
                    .of(id(DENIAL.getOrDefault(claim, claim)))
                    .orElseThrow()
                    .standing();
            if (one != Standing.UNSUPPORTED && other != Standing.UNSUPPORTED) {
                if (holds(one) || holds(other)) {
                    assertThat(Set.of(one, other)).as(claim).contains(Standing.CONTRADICTED);
                }
                if (!undercut) {
                    assertThat(one == Standing.DISPUTED).as(claim).isEqualTo(other == Standing.DISPUTED);
                }
            }
        }
    }

    private static boolean holds(Standing standing) {
        return standing == Standing.UNCHALLENGED || standing == Standing.DEFENDED;
    }

    private static boolean attacks(Line one, Line other, Set<String> assertions) {
        if (one.undercuts != null) {
            return one.undercuts.equals(other.key);
        }
        return other.undercuts == null
                && OPPOSED.contains(new TreeSet<>(List.of(one.concludes, other.concludes)))
                && (documented(one, assertions) || !documented(other, assertions));
    }

    private static boolean documented(Line line, Set<String> assertions) {
        boolean entered = line.grounded && (line.undercuts != null || !isAssertion(line, assertions));
        String carries = line.reads == ReadingResult.FAILS ? NOT_OPEN : OPEN;
        boolean read = line.undercuts == null && line.reads != null && line.concludes.equals(carries);
        return entered || read;
    }

    private static boolean isAssertion(Line line, Set<String> assertions) {
        return assertions.contains(line.key) || !DENIAL.containsKey(line.concludes);
    }

    /** Enters what was said, some of it as assertions, the rest as rebuttals of the opposite. */
    private static Matter entered(List<Line> lines, Set<String> assertions, boolean withGrounds) {
        Matter matter = new Matter();
        for (Line line : lines) {
            String[] grounds =
                    line.grounded && (withGrounds || line.undercuts != null) ? new String[] {CLAUSE} : new String[0];
            if (line.undercuts != null) {
                Line target = lines.stream()
                        .filter(other -> other.key.equals(line.undercuts))
                        .findFirst()
                        .orElseThrow();
                String type = target.undercuts == null && isAssertion(target, assertions) ? "assertion:" : "rebuttal:";
                matter.rebuttal(
                        line.key,
                        RebuttalKind.UNDERCUT,
                        type + line.undercuts,
                        line.by,
                        line.on,
                        said -> said,
                        grounds);
            } else if (isAssertion(line, assertions)) {
                matter.assertion(line.key, line.concludes, line.by, line.on);
            } else {
                matter.rebut(line.key, DENIAL.getOrDefault(line.concludes, OPEN), line.by, line.on, grounds);
            }
            if (line.reads != null) {
                matter.reading(line.key, line.key, line.by, line.reads);
            }
        }
        return matter;
    }

    private static Map<EntryId, ClaimStanding> standings(Matter matter, Truth verdict) {
        Map<EntryId, ClaimStanding> all = new TreeMap<>();
        matter.standings(verdicts(verdict), StandingFilter.NONE)
                .all()
                .forEach((claim, standing) -> all.put(claim, WithoutForm.of(standing)));
        return all;
    }

    private static Verdicts verdicts(Truth result) {
        return Matter.verdicts(new Verdict(id("definition:osd"), result, false, List.of()));
    }

    @Provide
    Arbitrary<Truth> verdicts() {
        return Arbitraries.of(Truth.class);
    }

    @Provide
    Arbitrary<List<Line>> disputes() {
        return Arbitraries.randomValue(random -> {
            List<Line> lines = new ArrayList<>();
            int size = random.nextInt(9);
            for (int i = 0; i < size; i++) {
                boolean undercut = i > 0 && random.nextInt(4) == 0;
                int reads = random.nextInt(6);
                lines.add(new Line(
                        "s" + i,
                        AGENTS.get(random.nextInt(AGENTS.size())),
                        "2023-07-1" + random.nextInt(3),
                        CLAIMS.get(random.nextInt(CLAIMS.size())),
                        undercut ? "s" + random.nextInt(i) : null,
                        random.nextInt(3) == 0,
                        reads == 0 ? ReadingResult.FAILS : reads == 1 ? ReadingResult.MEETS : null));
            }
            return lines;
        });
    }
}
