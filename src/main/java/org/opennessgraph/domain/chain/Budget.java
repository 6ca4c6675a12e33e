// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

import java.util.function.BooleanSupplier;

/**
 * How much an answer may cost. There is no clock in here: the caller says when the time is up.
 *
 * @param sources the most sources to reach
 * @param citations the most citations to follow from one source to another
 * @param steps the most looks at a citation all in all; an answer that weighs many ways looks at one citation often
 * @param timeUp asked now and then, at least every thousand steps; once it says true, the answer ends there
 */
public record Budget(int sources, int citations, long steps, BooleanSupplier timeUp) {
    /** No limit at all. */
    public static final Budget UNLIMITED =
            new Budget(Integer.MAX_VALUE, Integer.MAX_VALUE, Long.MAX_VALUE, () -> false);

    /** Refuses a budget for nothing. */
    public Budget {
        if (sources < 1 || citations < 1 || steps < 1) {
            throw new IllegalArgumentException("a budget allows at least one source, one citation and one step");
        }
    }

    /**
     * @param timeUp says when the time is up
     * @return this budget with another end of time
     */
    public Budget until(BooleanSupplier timeUp) {
        return new Budget(sources, citations, steps, timeUp);
    }
}
