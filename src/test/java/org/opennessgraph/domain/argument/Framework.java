// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.argument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * An argumentation framework by the letter of Dung (1995), as the oracle: a set of arguments and a set of pairs. Its
 * grounded extension is computed from the definition of the characteristic function and by nothing else.
 */
public record Framework(int size, Set<Attack> attacks) {

    public record Attack(int from, int to) {}

    static Framework random(Random random, int size, double density) {
        Set<Attack> attacks = new HashSet<>();
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                if (random.nextDouble() < density) {
                    attacks.add(new Attack(from, to));
                }
            }
        }
        return new Framework(size, attacks);
    }

    /** Graphs of all densities, with cycles and with arguments that attack themselves. */
    static Arbitrary<Framework> all(int maxSize) {
        return Arbitraries.randomValue(random -> {
            int size = random.nextInt(maxSize + 1);
            double density = size == 0 ? 0 : random.nextDouble() * Math.min(1, 4.0 / size);
            return random(random, size, density);
        });
    }

    ArgumentGraph graph() {
        ArgumentGraph.Builder builder = ArgumentGraph.builder();
        builder.arguments(size);
        attacks.forEach(attack -> builder.attack(attack.from, attack.to));
        return builder.build();
    }

    public List<ArgumentLabel> grounded() {
        return groundedWithout(Set.of());
    }

    /** The labels when some arguments are not there; those of the missing are null-free but mean nothing. */
    List<ArgumentLabel> groundedWithout(Set<Integer> missing) {
        Set<Integer> extension = Set.of();
        Set<Integer> next = acceptable(extension, missing);
        while (!next.equals(extension)) {
            extension = next;
            next = acceptable(extension, missing);
        }
        Set<Integer> accepted = extension;
        return IntStream.range(0, size)
                .mapToObj(argument -> accepted.contains(argument)
                        ? ArgumentLabel.IN
                        : accepted.stream().anyMatch(other -> attacks.contains(new Attack(other, argument)))
                                ? ArgumentLabel.OUT
                                : ArgumentLabel.UNDEC)
                .toList();
    }

    /** Dung's characteristic function: the arguments that the given ones defend against every attack. */
    private Set<Integer> acceptable(Set<Integer> given, Set<Integer> missing) {
        return present(missing)
                .filter(argument -> present(missing)
                        .filter(attacker -> attacks.contains(new Attack(attacker, argument)))
                        .allMatch(attacker ->
                                given.stream().anyMatch(one -> attacks.contains(new Attack(one, attacker)))))
                .boxed()
                .collect(Collectors.toSet());
    }

    private IntStream present(Set<Integer> missing) {
        return IntStream.range(0, size).filter(argument -> !missing.contains(argument));
    }

    /** Where a conclusion stands, in words of its own. */
    static String conclusion(List<ArgumentLabel> labels, List<Integer> arguments) {
        List<ArgumentLabel> own =
                new ArrayList<>(arguments.stream().map(labels::get).toList());
        if (own.isEmpty()) {
            return "nothing";
        }
        return own.contains(ArgumentLabel.IN) ? "IN" : own.contains(ArgumentLabel.UNDEC) ? "UNDEC" : "OUT";
    }
}
