// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.domain.contradiction.ContradictionKind;
import org.opennessgraph.inquiry.Contradicting;

/** A page of contradictions. */
@Type("ContradictionConnection")
@Description("A page of what seems incompatible, by kind.")
public final class ContradictionConnection {
    private final Contradicting.Result result;
    private final boolean first;

    /**
     * @param result what was found
     * @param first whether this is the first page
     */
    public ContradictionConnection(Contradicting.Result result, boolean first) {
        this.result = result;
        this.first = first;
    }

    /** {@return the contradictions with their places} */
    @NonNull
    @Description("The contradictions with their places.")
    public List<@NonNull ContradictionEdge> getEdges() {
        return result.hits().stream()
                .map(hit -> new ContradictionEdge(hit.cursor(), new ContradictionView(hit.contradiction())))
                .toList();
    }

    /** {@return the contradictions} */
    @NonNull
    @Description("The contradictions.")
    public List<@NonNull ContradictionView> getNodes() {
        return result.hits().stream()
                .map(hit -> new ContradictionView(hit.contradiction()))
                .toList();
    }

    /** {@return where the page lies} */
    @NonNull
    @Description("Where the page lies.")
    public PageInfoView getPageInfo() {
        List<Contradicting.Hit> hits = result.hits();
        return new PageInfoView(
                result.hasNext(),
                !first,
                hits.isEmpty() ? null : hits.get(0).cursor(),
                hits.isEmpty() ? null : hits.get(hits.size() - 1).cursor());
    }

    /** {@return how many conflicts there are} */
    @Description("How many of all that was found are conflicts; the others are never counted as contradicting, nor are "
            + "those that have to do only with the line of the subject asked for.")
    public int getConflictCount() {
        return result.counts().entrySet().stream()
                .filter(count -> count.getKey().conflict())
                .mapToInt(count -> count.getValue())
                .sum();
    }

    /** {@return how many there are of each kind} */
    @NonNull
    @Description("How many there are of each kind, without those that have to do only with the line of the subject.")
    public List<@NonNull KindCount> getKinds() {
        return counted(result.counts());
    }

    /** {@return how many there are of each kind that have to do with the line alone} */
    @NonNull
    @Description(
            "How many there are of each kind that have to do only with the line that the subject asked for belongs "
                    + "to, as claims on the whole family do.")
    public List<@NonNull KindCount> getKindsOfLine() {
        return counted(result.ofLine());
    }

    private static List<KindCount> counted(Map<ContradictionKind, Integer> counts) {
        return counts.entrySet().stream()
                .map(count -> new KindCount(count.getKey(), count.getValue()))
                .toList();
    }

    /** {@return whether some may be missed} */
    @Description("Whether there was more on record than could be taken into account.")
    public boolean isPartial() {
        return result.partial();
    }

    /**
     * A contradiction at its place.
     *
     * @param cursor its place
     * @param node it
     */
    @Type("ContradictionEdge")
    @Description("A contradiction at its place.")
    public record ContradictionEdge(
            @Description("Its place, to go on from.") @NonNull
            String cursor,

            @Description("The contradiction.") @NonNull ContradictionView node) {}

    /**
     * A count.
     *
     * @param kind the kind
     * @param count how many
     */
    @Type("ContradictionKindCount")
    @Description("How many contradictions of a kind there are.")
    public record KindCount(
            @Description("The kind.") @NonNull ContradictionKind kind,
            @Description("How many.") int count) {}
}
