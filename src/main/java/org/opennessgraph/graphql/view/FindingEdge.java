// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** A place in a list of findings. */
@Type("FindingEdge")
@Description("A place in a list, with the entry that stands there.")
public final class FindingEdge extends EdgeOf<FindingView> {
    FindingEdge(String cursor, FindingView node) {
        super(cursor, node);
    }
}
