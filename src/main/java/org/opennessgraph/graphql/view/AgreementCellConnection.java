// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.inquiry.Agreeing;

/** A page of cells. */
@Type("AgreementCellConnection")
@Description("A page of cells, by model and component.")
public final class AgreementCellConnection {
    private final Agreeing.Cells result;

    /**
     * @param result as the rest of the app knows it
     */
    public AgreementCellConnection(Agreeing.Cells result) {
        this.result = result;
    }

    /** {@return the cells with their places} */
    @NonNull
    @Description("The cells with their places.")
    public List<@NonNull AgreementCellEdge> getEdges() {
        return result.hits().stream()
                .map(hit -> new AgreementCellEdge(hit.cursor(), new AgreementCellView(hit)))
                .toList();
    }

    /** {@return the cells} */
    @NonNull
    @Description("The cells.")
    public List<@NonNull AgreementCellView> getNodes() {
        return result.hits().stream().map(AgreementCellView::new).toList();
    }

    /** {@return where the page lies} */
    @NonNull
    @Description("Where the page lies.")
    public PageInfoView getPageInfo() {
        List<Agreeing.Hit> hits = result.hits();
        return new PageInfoView(
                result.hasNext(),
                result.hasPrevious(),
                hits.isEmpty() ? null : hits.get(0).cursor(),
                hits.isEmpty() ? null : hits.get(hits.size() - 1).cursor());
    }

    /** {@return how many there are in all} */
    @Description("How many cells the arguments leave, over all pages.")
    public int getTotalCount() {
        return result.matching();
    }

    /**
     * A cell at its place.
     *
     * @param cursor its place
     * @param node it
     */
    @Type("AgreementCellEdge")
    @Description("A cell at its place.")
    public record AgreementCellEdge(
            @Description("Its place, to go on from.") @NonNull
            String cursor,

            @Description("The cell.") @NonNull AgreementCellView node) {}
}
