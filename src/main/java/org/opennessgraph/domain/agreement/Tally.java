// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.agreement;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Availability;

/**
 * How often two assessors found what, in the cells in which both found something: the numbers behind a share of
 * agreement and behind kappa (Cohen, A coefficient of agreement for nominal scales, 1960).
 *
 * @param counts how often the first found the outer value and the second the inner one; what never occurred is left out
 */
public record Tally(Map<Availability, Map<Availability, Integer>> counts) {
    /** Copies the counts. */
    public Tally {
        Map<Availability, Map<Availability, Integer>> copy = new EnumMap<>(Availability.class);
        counts.forEach((first, row) -> copy.put(first, new EnumMap<>(row)));
        counts = copy;
    }

    /** @return in how many cells both found something */
    public int both() {
        return counts.values().stream()
                .flatMap(row -> row.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** @return in how many of these they found the same */
    public int same() {
        return counts.keySet().stream().mapToInt(value -> count(value, value)).sum();
    }

    /**
     * @param first what the first found
     * @param second what the second found
     * @return in how many cells
     */
    public int count(Availability first, Availability second) {
        return counts.getOrDefault(first, Map.of()).getOrDefault(second, 0);
    }

    /** @return the share of cells in which they found the same, 0 to 1; null if there is no cell */
    public @Nullable Double share() {
        int both = both();
        return both == 0 ? null : (double) same() / both;
    }

    /** @return the share that would be the same by chance, from how often each found what; null if there is no cell */
    public @Nullable Double expected() {
        long both = both();
        if (both == 0) {
            return null;
        }
        long byChance = 0;
        for (Availability value : Availability.values()) {
            byChance += (long) byFirst(value) * bySecond(value);
        }
        return (double) byChance / (both * both);
    }

    /**
     * @return Cohen's kappa, 1 for full agreement and 0 for no more than by chance; null if there is no cell, or if both
     *     always found the same single value, where it is not defined
     */
    public @Nullable Double kappa() {
        Double share = share();
        Double expected = expected();
        return share == null || expected == null || expected == 1.0 ? null : (share - expected) / (1 - expected);
    }

    /**
     * @param value a value
     * @return how often the first found it
     */
    public int byFirst(Availability value) {
        return counts.getOrDefault(value, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /**
     * @param value a value
     * @return how often the second found it
     */
    public int bySecond(Availability value) {
        return counts.keySet().stream().mapToInt(first -> count(first, value)).sum();
    }
}
