// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** A place in a list of organizations. */
@Type("OrganizationEdge")
@Description("A place in a list, with the entry that stands there.")
public final class OrganizationEdge extends EdgeOf<OrganizationView> {
    OrganizationEdge(String cursor, OrganizationView node) {
        super(cursor, node);
    }
}
