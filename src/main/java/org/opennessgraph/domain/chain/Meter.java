// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

import java.util.EnumSet;
import java.util.Set;
import org.opennessgraph.domain.Pulse;

/** Counts what an answer costs and stops it when its budget is used up. */
final class Meter {
    private static final long BETWEEN_LOOKS_AT_THE_TIME = 512;

    private final Budget budget;
    private final Set<ChainCut> cuts = EnumSet.noneOf(ChainCut.class);
    private int sources;
    private int citations;
    private long steps;
    private boolean stopped;

    Meter(Budget budget) {
        this.budget = budget;
        stopIfTimeIsUp();
    }

    /** Takes one more source, if there is room. */
    boolean takesSource() {
        if (sources == budget.sources()) {
            cuts.add(ChainCut.LIMIT);
            return false;
        }
        sources++;
        return true;
    }

    /** Takes one more citation, if there is room. */
    boolean takesCitation() {
        if (!takesStep()) {
            return false;
        }
        if (citations == budget.citations()) {
            stop(ChainCut.LIMIT);
            return false;
        }
        citations++;
        return true;
    }

    /** Takes one more look at something, if there is room and time. */
    boolean takesStep() {
        if (stopped) {
            return false;
        }
        if (steps == budget.steps()) {
            stop(ChainCut.LIMIT);
            return false;
        }
        if (++steps % BETWEEN_LOOKS_AT_THE_TIME == 0) {
            stopIfTimeIsUp();
        }
        return !stopped;
    }

    void cut(ChainCut cut) {
        cuts.add(cut);
    }

    boolean stopped() {
        return stopped;
    }

    Extent extent() {
        return new Extent(sources, citations, cuts);
    }

    private void stopIfTimeIsUp() {
        Pulse.beat();
        if (budget.timeUp().getAsBoolean()) {
            stop(ChainCut.TIME);
        }
    }

    /** Ends the answer here. */
    void stop(ChainCut cut) {
        cuts.add(cut);
        stopped = true;
    }
}
