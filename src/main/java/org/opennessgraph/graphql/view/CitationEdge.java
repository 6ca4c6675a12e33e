// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** A place in a list of citations. */
@Type("CitationEdge")
@Description("A place in a list, with the entry that stands there.")
public final class CitationEdge extends EdgeOf<CitationView> {
    CitationEdge(String cursor, CitationView node) {
        super(cursor, node);
    }
}
