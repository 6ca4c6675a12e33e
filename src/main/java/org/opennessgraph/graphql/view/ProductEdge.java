// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** A place in a list of products. */
@Type("ProductEdge")
@Description("A place in a list, with the entry that stands there.")
public final class ProductEdge extends EdgeOf<ProductView> {
    ProductEdge(String cursor, ProductView node) {
        super(cursor, node);
    }
}
