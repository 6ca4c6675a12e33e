// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** A place in a list of modelFamilies. */
@Type("ModelFamilyEdge")
@Description("A place in a list, with the entry that stands there.")
public final class ModelFamilyEdge extends EdgeOf<ModelFamilyView> {
    ModelFamilyEdge(String cursor, ModelFamilyView node) {
        super(cursor, node);
    }
}
