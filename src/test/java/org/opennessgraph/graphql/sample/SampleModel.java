// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.sample;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Type;

/** A record as a type. */
@Type("SampleModel")
@Description("A model, for tests.")
@DefaultNonNull
public record SampleModel(
        @Id String id,
        @Description("Its name.") String name,
        int size,
        long downloads,
        BigDecimal score,
        LocalDate released,
        Instant changed,
        SampleColour colour,
        List<String> aliases,
        @Nullable @org.jspecify.annotations.Nullable String note,
        Optional<String> motto)
        implements SampleSubject {

    private static final Instant CHANGED = Instant.parse("2023-07-20T10:15:30Z");

    static SampleModel number(int i) {
        return new SampleModel(
                "model:" + i,
                "Model " + i,
                i,
                5_000_000_000L + i,
                new BigDecimal("1.50"),
                LocalDate.of(2023, 7, 18),
                CHANGED,
                i % 2 == 0 ? SampleColour.RED : SampleColour.GREEN,
                List.of("m" + i, "M" + i),
                null,
                i % 2 == 0 ? Optional.of("even") : Optional.empty());
    }

    /** A field that is not a component. */
    @Name("shout")
    public String getShout() {
        return name.toUpperCase(Locale.ROOT);
    }
}
