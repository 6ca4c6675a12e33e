// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** A place in a list of agentGroups. */
@Type("AgentGroupEdge")
@Description("A place in a list, with the entry that stands there.")
public final class AgentGroupEdge extends EdgeOf<AgentGroupView> {
    AgentGroupEdge(String cursor, AgentGroupView node) {
        super(cursor, node);
    }
}
