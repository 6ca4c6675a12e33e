// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.NonNull;

/** Anything with a lasting id. */
@Interface("Node")
@Description("Anything with a lasting id, as Relay wants it.")
public interface NodeView {
    /** {@return the lasting id} */
    @Id
    @NonNull
    @Description("The lasting id, type:key; it survives rebuilds and redirects after merges.")
    String getId();
}
