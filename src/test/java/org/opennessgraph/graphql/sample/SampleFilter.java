// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.sample;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A record as an input, with what arguments are made of. */
@Input("SampleFilter")
@Description("A filter, for tests.")
public record SampleFilter(
        @Description("Words to look for.") @Nullable @org.jspecify.annotations.Nullable
        String text,

        @Name("from") @Nullable @org.jspecify.annotations.Nullable
        LocalDate since,

        @Nullable @org.jspecify.annotations.Nullable Set<@NonNull SampleColour> colours,
        @DefaultValue("GREEN") SampleColour favourite,
        Optional<Long> atLeast,
        @Nullable @org.jspecify.annotations.Nullable List<SampleFilter> and) {}
