// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Statement;
import org.opennessgraph.graph.Found;
import org.opennessgraph.inquiry.Trace;
import org.opennessgraph.inquiry.TraceSide;

/** A whole dispute. */
@Type("Trace")
@Description(
        "A whole dispute: what is claimed, by whom, what argues against it and on which grounds, with every source "
                + "on both sides; as a tree to read and as nodes and edges to draw.")
public final class TraceView {
    private final Trace trace;

    /**
     * @param trace the dispute
     */
    public TraceView(Trace trace) {
        this.trace = trace;
    }

    /** {@return the claims that were asked about} */
    @NonNull
    @Description("The claims that were asked about, in order of first assertion.")
    public List<@NonNull ClaimView> getClaims() {
        List<ClaimView> claims = new ArrayList<>();
        for (EntryId id : trace.claims()) {
            ClaimView claim = Views.of(trace.nodes().get(id), ClaimView.class);
            if (claim != null) {
                claims.add(claim);
            }
        }
        return claims;
    }

    /** {@return the dispute as a tree} */
    @NonNull
    @Description("The dispute as a tree to read: each branch before those below it; depth and path tell its place.")
    public List<@NonNull TraceBranchView> getTree() {
        List<TraceBranchView> branches = new ArrayList<>();
        for (Trace.Branch branch : trace.branches()) {
            Found found = trace.nodes().get(branch.entry());
            if (found != null) {
                branches.add(new TraceBranchView(branch, Views.of(found)));
            }
        }
        return branches;
    }

    /** {@return the tree as lines of text} */
    @NonNull
    @Description("The tree as lines of text, indented by depth.")
    public String getOutline() {
        return TraceOutline.of(trace);
    }

    /** {@return every entry of the dispute} */
    @NonNull
    @Description("Every entry of the dispute, to draw: statements, claims, agents, sources, clauses and so on.")
    public List<@NonNull EntryView> getNodes() {
        return trace.nodes().values().stream().map(Views::of).toList();
    }

    /** {@return the links between the entries} */
    @NonNull
    @Description("The links between the entries, to draw.")
    public List<@NonNull TraceEdgeView> getEdges() {
        return trace.edges().stream()
                .map(edge -> new TraceEdgeView(
                        edge.from().toString(), edge.type(), edge.to().toString()))
                .toList();
    }

    /** {@return the sources of the statements, by side} */
    @NonNull
    @Description("The sources in which statements of the dispute stand, with the sides they are on.")
    public List<@NonNull TraceSourceView> getSources() {
        Map<EntryId, Set<TraceSide>> sides = new LinkedHashMap<>();
        for (Trace.Branch branch : trace.branches()) {
            Found found = trace.nodes().get(branch.entry());
            if (found != null && found.entry() instanceof Statement statement) {
                sides.computeIfAbsent(statement.said().in(), id -> new LinkedHashSet<>())
                        .add(branch.side());
            }
        }
        List<TraceSourceView> sources = new ArrayList<>();
        sides.forEach((id, of) -> {
            SourceView source = Views.of(trace.nodes().get(id), SourceView.class);
            if (source != null) {
                sources.add(new TraceSourceView(source, of.stream().sorted().toList()));
            }
        });
        sources.sort(Comparator.comparing(each -> each.source().entry().sortKey()));
        return sources;
    }

    /** {@return whether it was cut} */
    @Description("True if the dispute is larger than one trace tells: then ask for single claims.")
    public boolean isPartial() {
        return trace.partial();
    }
}
