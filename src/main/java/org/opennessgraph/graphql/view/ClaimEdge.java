// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** A place in a list of claims. */
@Type("ClaimEdge")
@Description("A place in a list, with the entry that stands there.")
public final class ClaimEdge extends EdgeOf<ClaimView> {
    ClaimEdge(String cursor, ClaimView node) {
        super(cursor, node);
    }
}
