// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** A place in a list of rebuttals. */
@Type("RebuttalEdge")
@Description("A place in a list, with the entry that stands there.")
public final class RebuttalEdge extends EdgeOf<RebuttalView> {
    RebuttalEdge(String cursor, RebuttalView node) {
        super(cursor, node);
    }
}
