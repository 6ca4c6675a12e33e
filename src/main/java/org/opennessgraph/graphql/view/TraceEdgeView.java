// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/**
 * A link between two entries of a dispute.
 *
 * @param from the id of the entry where it starts
 * @param type what it means
 * @param to the id of the entry where it ends
 */
@Type("TraceEdge")
@Description("A link between two entries of a dispute.")
public record TraceEdgeView(
        @Description("The id of the entry where it starts.") @Id @NonNull
        String from,

        @Description("What it means, such as ASSERTS or TARGETS.") @NonNull
        String type,

        @Description("The id of the entry where it ends.") @Id @NonNull
        String to) {}
