// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import io.smallrye.graphql.api.OneOf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/**
 * What to trace.
 *
 * @param claim a claim, with all that is opposed to it
 * @param subject all claims about a subject
 */
@OneOf
@Input("TraceKey")
@Description("What to trace: exactly one of these.")
public record TraceKey(
        @Description("A claim, with all that is opposed to it.") @Id @Nullable
        String claim,

        @Description("All claims about a subject.") @Id @Nullable
        String subject) {}
