// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** A place in a list of models. */
@Type("ModelEdge")
@Description("A place in a list, with the entry that stands there.")
public final class ModelEdge extends EdgeOf<ModelView> {
    ModelEdge(String cursor, ModelView node) {
        super(cursor, node);
    }
}
