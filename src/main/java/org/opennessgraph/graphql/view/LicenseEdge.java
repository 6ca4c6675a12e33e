// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** A place in a list of licenses. */
@Type("LicenseEdge")
@Description("A place in a list, with the entry that stands there.")
public final class LicenseEdge extends EdgeOf<LicenseView> {
    LicenseEdge(String cursor, LicenseView node) {
        super(cursor, node);
    }
}
