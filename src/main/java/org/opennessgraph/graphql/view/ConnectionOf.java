// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.opennessgraph.inquiry.Page;

/**
 * What the connections of all types have in common.
 *
 * @param <N> the type of view
 * @param <E> the type of edge
 */
public abstract class ConnectionOf<N, E extends EdgeOf<N>> {
    private final List<E> edges;
    private final PageInfoView pageInfo;
    private final boolean partial;
    private final Counted counted;

    ConnectionOf(Page page, Counted counted, Class<N> type, BiFunction<String, N, E> edge) {
        this.edges = page.items().stream()
                .map(item -> {
                    N view = Views.of(item.found(), type);
                    return view == null ? null : edge.apply(item.cursor(), view);
                })
                .filter(Objects::nonNull)
                .toList();
        this.partial = page.partialAt() != null;
        String end = page.partialAt() != null
                ? page.partialAt()
                : edges.isEmpty() ? null : edges.get(edges.size() - 1).getCursor();
        this.pageInfo = new PageInfoView(
                page.hasNext(),
                page.hasPrevious(),
                edges.isEmpty() ? null : edges.get(0).getCursor(),
                end);
        this.counted = counted;
    }

    /** {@return the entries with their places} */
    @NonNull
    @Description("The entries of the page with their places.")
    public List<@NonNull E> getEdges() {
        return edges;
    }

    /** {@return the entries} */
    @NonNull
    @Description("The entries of the page.")
    public List<@NonNull N> getNodes() {
        return edges.stream().map(EdgeOf::getNode).toList();
    }

    @NonNull
    @Description("Where the page lies in its list.")
    public PageInfoView getPageInfo() {
        return pageInfo;
    }

    @Description("True if the filter was tested on 5,000 candidates and there are more: the page may lack entries; "
            + "go on behind pageInfo.endCursor.")
    public boolean isPartial() {
        return partial;
    }

    public Counted counted() {
        return counted;
    }
}
