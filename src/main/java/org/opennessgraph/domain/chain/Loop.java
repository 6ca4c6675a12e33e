// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

import java.util.List;
import org.opennessgraph.domain.EntryId;

/**
 * Sources that all go back to each other: a strongly connected component with more than one source, or a source that
 * cites itself.
 *
 * @param sources them, by id
 * @param citations the citations among them
 * @param closed whether they certainly cite nothing but each other, so that no way leads out of the loop
 */
public record Loop(List<EntryId> sources, List<CitationLink> citations, boolean closed) {

    /** Keeps copies. */
    public Loop {
        sources = List.copyOf(sources);
        citations = List.copyOf(citations);
    }
}
