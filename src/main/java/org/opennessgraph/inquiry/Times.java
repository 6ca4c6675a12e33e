// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.PartialDate;

/**
 * The two times that a part of a query asks about. What they stand for is found out at first use, and once: all that one
 * object is used for speaks of one state of the record. Used by one thread at a time.
 */
public final class Times {
    private final Moments.@Nullable Known known;
    private final @Nullable String validAt;
    private @Nullable Long position;
    private @Nullable PartialDate day;

    /**
     * @param known what the graph knew when; now if null
     * @param validAt the day, as a client wrote it; none if null
     */
    public Times(Moments.@Nullable Known known, @Nullable String validAt) {
        this.known = known;
        this.validAt = validAt;
    }

    /**
     * @param ownKnown what the graph knew when, for a part of this part; the same as for the whole if null
     * @param ownDay the day for it; the same as for the whole if null
     * @return the times of that part
     */
    public Times within(Moments.@Nullable Known ownKnown, @Nullable String ownDay) {
        return new Times(ownKnown == null ? known : ownKnown, ownDay == null ? validAt : ownDay);
    }

    /** The position that is asked about; null for now. */
    @Nullable
    Long position(Moments moments) {
        if (known != null && position == null) {
            position = moments.position(known);
        }
        return position;
    }

    /** The day that is asked about; null for none. */
    @Nullable
    PartialDate day(Moments moments) {
        if (validAt != null && day == null) {
            day = moments.day(validAt);
        }
        return day;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Times times
                && Objects.equals(known, times.known)
                && Objects.equals(validAt, times.validAt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(known, validAt);
    }
}
