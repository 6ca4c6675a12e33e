// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.graphql.execution.FieldScope;
import org.opennessgraph.graphql.execution.FieldScopes;
import org.opennessgraph.graphql.view.AsOfView;
import org.opennessgraph.inquiry.Entries;
import org.opennessgraph.inquiry.InquiryFault;
import org.opennessgraph.inquiry.Moments;
import org.opennessgraph.inquiry.Times;

/**
 * The two times of a query. The field {@code asOf} sets both for all that is asked below it; a field that takes
 * {@code knownAt} itself sets that one for what is below it, so that what an answer leads to is shown as it was known.
 */
@GraphQLApi
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class AsOfQueries implements FieldScopes {
    private static final String AS_OF = "asOf";

    private final Moments moments;
    private final Entries entries;

    AsOfQueries(Moments moments, Entries entries) {
        this.moments = moments;
        this.entries = entries;
    }

    private record TimesOfField(Moments moments, Times times) implements FieldScope {
        @Override
        public @Nullable Object within(Callable<@Nullable Object> call) throws Exception {
            return moments.<@Nullable Object>within(times, call);
        }
    }

    /** {@return every question as of other times} */
    @Query(AS_OF)
    @Description("Every question as of other times. Both hold for all that is asked below, where a field does not give "
            + "its own. What is below has the ids that it has today, with other values: a client whose cache keeps "
            + "objects by id shows the past as the present, and the reverse, if 'id' is asked for below this field. Leave "
            + "it out here, or keep the answer out of the cache.")
    @NonNull
    public AsOfView asOf(
            @Description(Docs.KNOWN_AT) @Nullable KnownAt knownAt,
            @Description("What had been said, released and in force by this day, such as 2024-05-01: judging is by the "
                            + "facts and definitions of the day, and lists, traces and timelines leave out what certainly "
                            + "came later. Look-ups by id and searches find it still.")
                    @Nullable
                    String validAt) {
        if (knownAt == null && validAt == null) {
            throw new InquiryFault(
                    InquiryFault.Kind.BAD_FILTER, "knownAt", "No time is given.", "knownAt, validAt, or both");
        }
        entries.position(); // says at once what is wrong with the time
        return new AsOfView(moments.askedDay());
    }

    @Override
    public @Nullable FieldScope of(String field, Map<String, @Nullable Object> arguments, @Nullable FieldScope around) {
        Moments.Known known = known(arguments.get("knownAt"));
        String day = AS_OF.equals(field) && arguments.get("validAt") instanceof String text ? text : null;
        if (known == null && day == null) {
            return around;
        }
        Times times = around instanceof TimesOfField outer ? outer.times.within(known, day) : new Times(known, day);
        return new TimesOfField(moments, times);
    }

    private static Moments.@Nullable Known known(@Nullable Object argument) {
        return argument instanceof Map<?, ?> given
                ? new Moments.Known(
                        given.get("position") instanceof String position ? position : null,
                        given.get("at") instanceof String at ? at : null)
                : null;
    }
}
