// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** A place in a list of opennessTerms. */
@Type("OpennessTermEdge")
@Description("A place in a list, with the entry that stands there.")
public final class OpennessTermEdge extends EdgeOf<OpennessTermView> {
    OpennessTermEdge(String cursor, OpennessTermView node) {
        super(cursor, node);
    }
}
