// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.sample;

import io.smallrye.graphql.api.OneOf;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** An input of which exactly one field is given. */
@OneOf
@Input("SampleKey")
public record SampleKey(@Nullable String id, @Nullable String slug) {}
