// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import io.smallrye.graphql.api.OneOf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/**
 * How a source is looked up.
 *
 * @param id by its id
 * @param slug by the key part of its id
 * @param url by any of its addresses
 */
@OneOf
@Input("SourceKey")
@Description("How a source is looked up: by exactly one of these.")
public record SourceKey(
        @Description("By its id, such as source:osi-llama2-not-oss.") @Id @Nullable
        String id,

        @Description("By the key part of its id.") @Nullable String slug,

        @Description("By any of its addresses, as pasted; scheme, www, fragment and tracking parameters do not count.")
        @Nullable
        String url) {}
