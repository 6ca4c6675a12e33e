// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** A place in a list of replies. */
@Type("ReplyEdge")
@Description("A place in a list, with the entry that stands there.")
public final class ReplyEdge extends EdgeOf<ReplyView> {
    ReplyEdge(String cursor, ReplyView node) {
        super(cursor, node);
    }
}
