// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** A place in a list of sources. */
@Type("SourceEdge")
@Description("A place in a list, with the entry that stands there.")
public final class SourceEdge extends EdgeOf<SourceView> {
    SourceEdge(String cursor, SourceView node) {
        super(cursor, node);
    }
}
