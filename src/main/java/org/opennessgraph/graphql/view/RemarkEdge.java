// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** A place in a list of remarks. */
@Type("RemarkEdge")
@Description("A place in a list, with the entry that stands there.")
public final class RemarkEdge extends EdgeOf<RemarkView> {
    RemarkEdge(String cursor, RemarkView node) {
        super(cursor, node);
    }
}
