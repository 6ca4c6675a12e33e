// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** A place in a list of affiliations. */
@Type("AffiliationEdge")
@Description("A place in a list, with the entry that stands there.")
public final class AffiliationEdge extends EdgeOf<AffiliationView> {
    AffiliationEdge(String cursor, AffiliationView node) {
        super(cursor, node);
    }
}
