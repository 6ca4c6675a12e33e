// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** A place in a list of licenseTerms. */
@Type("LicenseTermEdge")
@Description("A place in a list, with the entry that stands there.")
public final class LicenseTermEdge extends EdgeOf<LicenseTermView> {
    LicenseTermEdge(String cursor, LicenseTermView node) {
        super(cursor, node);
    }
}
