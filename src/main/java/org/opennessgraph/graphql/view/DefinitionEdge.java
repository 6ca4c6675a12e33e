// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** A place in a list of definitions. */
@Type("DefinitionEdge")
@Description("A place in a list, with the entry that stands there.")
public final class DefinitionEdge extends EdgeOf<DefinitionView> {
    DefinitionEdge(String cursor, DefinitionView node) {
        super(cursor, node);
    }
}
