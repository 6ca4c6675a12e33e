// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import io.smallrye.graphql.api.OneOf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/**
 * How an entry is looked up.
 *
 * @param id by its id
 * @param slug by the key part of its id
 */
@OneOf
@Input("EntryKey")
@Description("How an entry is looked up: by exactly one of these.")
public record EntryKey(
        @Description("By its id, such as model:llama-2.") @Id @Nullable
        String id,

        @Description("By the key part of its id, such as llama-2.") @Nullable
        String slug) {}
