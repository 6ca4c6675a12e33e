// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** A place in a list of criteria. */
@Type("CriterionEdge")
@Description("A place in a list, with the entry that stands there.")
public final class CriterionEdge extends EdgeOf<CriterionView> {
    CriterionEdge(String cursor, CriterionView node) {
        super(cursor, node);
    }
}
