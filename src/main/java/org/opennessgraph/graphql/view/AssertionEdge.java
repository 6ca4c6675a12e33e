// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** A place in a list of assertions. */
@Type("AssertionEdge")
@Description("A place in a list, with the entry that stands there.")
public final class AssertionEdge extends EdgeOf<AssertionView> {
    AssertionEdge(String cursor, AssertionView node) {
        super(cursor, node);
    }
}
