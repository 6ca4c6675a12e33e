// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.inquiry.Changes;
import org.opennessgraph.inquiry.FeedPart;
import org.opennessgraph.inquiry.RecordedChange;

/** A page of changes. */
@Type("ChangeConnection")
@Description("A page of changes, in the order of their positions.")
public final class ChangeConnection {
    private final FeedPart<RecordedChange> part;
    private final long after;
    private final int asked;
    private final @Nullable Long total;

    /**
     * @param part the changes
     * @param after the position behind which the page begins
     * @param asked how many were asked for
     * @param total how many there are in all, or null if that is not known
     */
    public ChangeConnection(FeedPart<RecordedChange> part, long after, int asked, @Nullable Long total) {
        this.part = part;
        this.after = after;
        this.asked = asked;
        this.total = total;
    }

    /** {@return the changes with their places} */
    @NonNull
    @Description("The changes with their places.")
    public List<@NonNull ChangeEdge> getEdges() {
        return part.hits().stream()
                .map(change -> new ChangeEdge(Changes.cursor(change.position()), new ChangeView(change)))
                .toList();
    }

    /** {@return the changes} */
    @NonNull
    @Description("The changes.")
    public List<@NonNull ChangeView> getNodes() {
        return part.hits().stream().map(ChangeView::new).toList();
    }

    /** {@return where the page lies} */
    @NonNull
    @Description(
            "Where the page lies. The end cursor is that of the last change that was looked at: going on behind it "
                    + "misses nothing, also when the page is empty.")
    public PageInfoView getPageInfo() {
        return new PageInfoView(
                part.more(),
                after > 0,
                part.hits().isEmpty() ? null : Changes.cursor(part.hits().get(0).position()),
                Changes.cursor(part.end()));
    }

    /** {@return whether not every candidate could be tested} */
    @Description("True if 5,000 changes were held against the filter and there are more: the page may lack changes; go "
            + "on behind pageInfo.endCursor.")
    public boolean isPartial() {
        return part.more() && part.hits().size() < asked;
    }

    /** {@return how many there are in all} */
    @Description("How many changes there are in all; null with a filter, as counting would cost as much as reading.")
    public @Nullable Integer getTotalCount() {
        return total == null ? null : Math.toIntExact(total);
    }

    /**
     * A change at its place.
     *
     * @param cursor its place
     * @param node it
     */
    @Type("ChangeEdge")
    @Description("A change at its place.")
    public record ChangeEdge(
            @Description("Its place, to go on from.") @NonNull
            String cursor,

            @Description("The change.") @NonNull ChangeView node) {}
}
