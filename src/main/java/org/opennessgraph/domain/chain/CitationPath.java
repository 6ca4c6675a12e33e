// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

import java.util.List;
import org.opennessgraph.domain.EntryId;

/**
 * A way from one source to another along citations, that comes to no source twice.
 *
 * @param sources the sources on it, from the citing end to the cited one
 * @param steps for each two neighbours the citations by which the one cites the other, by id; one less than sources
 */
public record CitationPath(List<EntryId> sources, List<List<CitationLink>> steps) {

    /** Keeps copies. */
    public CitationPath {
        sources = List.copyOf(sources);
        steps = steps.stream().map(List::copyOf).toList();
    }

    /**
     * @return how many citations long it is
     */
    public int length() {
        return steps.size();
    }
}
