// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.inquiry.TraceSide;

/**
 * A source of a dispute.
 *
 * @param source the source
 * @param sides the sides on which statements in it stand
 */
@Type("TraceSource")
@Description("A source in which statements of a dispute stand.")
public record TraceSourceView(
        @Description("The source.") @NonNull SourceView source,

        @Description("The sides on which statements in it stand.") @NonNull
        List<@NonNull TraceSide> sides) {}
