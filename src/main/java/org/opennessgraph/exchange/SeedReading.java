// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange;

import java.util.List;
import org.opennessgraph.editorial.SeedEntry;

/**
 * What the seed files hold: either entries or problems, never both, because nothing is loaded of a set of files that
 * has an error.
 *
 * @param files how many files were read
 * @param entries the entries, in the order of files and lines; empty if there are problems
 * @param problems everything that has to be mended, in the order of files and lines
 */
public record SeedReading(int files, List<SeedEntry> entries, List<SeedProblem> problems) {

    /** Copies the lists, and drops the entries if there is a problem. */
    public SeedReading {
        entries = problems.isEmpty() ? List.copyOf(entries) : List.of();
        problems = List.copyOf(problems);
    }

    /**
     * @return whether the files can be loaded
     */
    public boolean isSound() {
        return problems.isEmpty();
    }
}
