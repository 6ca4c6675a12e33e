// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import io.smallrye.graphql.api.OneOf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/**
 * Where a chain of citations begins.
 *
 * @param source a source
 * @param claim all sources that tell a claim
 */
@OneOf
@Input("ChainKey")
@Description("Where a chain of citations begins: exactly one of these.")
public record ChainKey(
        @Description("A source.") @Id @Nullable String source,

        @Description(
                "All sources that tell this claim: those in which it is asserted, and those whose citations carry it.")
        @Id
        @Nullable
        String claim) {}
