// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

import java.util.List;
import org.opennessgraph.domain.EntryId;

/**
 * A citation within one voice.
 *
 * @param citation the citation
 * @param makers the makers that citing and cited source share, by id; may be empty if a source cites itself
 */
public record SelfCitation(CitationLink citation, List<EntryId> makers) {

    /** Keeps a copy. */
    public SelfCitation {
        makers = List.copyOf(makers);
    }
}
