// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** A place in a list of people. */
@Type("PersonEdge")
@Description("A place in a list, with the entry that stands there.")
public final class PersonEdge extends EdgeOf<PersonView> {
    PersonEdge(String cursor, PersonView node) {
        super(cursor, node);
    }
}
