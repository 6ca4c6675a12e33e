// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** A place in a list of subjectClasses. */
@Type("SubjectClassEdge")
@Description("A place in a list, with the entry that stands there.")
public final class SubjectClassEdge extends EdgeOf<SubjectClassView> {
    SubjectClassEdge(String cursor, SubjectClassView node) {
        super(cursor, node);
    }
}
