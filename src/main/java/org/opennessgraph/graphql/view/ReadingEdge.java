// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** A place in a list of readings. */
@Type("ReadingEdge")
@Description("A place in a list, with the entry that stands there.")
public final class ReadingEdge extends EdgeOf<ReadingView> {
    ReadingEdge(String cursor, ReadingView node) {
        super(cursor, node);
    }
}
