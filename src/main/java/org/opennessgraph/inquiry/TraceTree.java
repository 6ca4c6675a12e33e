// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Aim;
import org.opennessgraph.domain.Assertion;
import org.opennessgraph.domain.Citation;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.Rebuttal;
import org.opennessgraph.domain.Reply;
import org.opennessgraph.graph.Found;

/**
 * Lays a dispute out as a tree: under a claim its assertions, the rebuttals of it and the claims opposed to it; under
 * each of these what argues against it in turn. An entry that was told already is not told again below itself, so that
 * disputes that run in a circle end.
 */
final class TraceTree {
    private static final int MAX_DEPTH = 8;

    private final Map<EntryId, Found> nodes;
    private final Map<EntryId, List<EntryId>> opposed;
    private final Map<EntryId, List<Entry>> below = new HashMap<>();
    private final List<Trace.Branch> branches = new ArrayList<>();
    private final Set<EntryId> told = new HashSet<>();

    TraceTree(Map<EntryId, Found> nodes, Map<EntryId, List<EntryId>> opposed) {
        this.nodes = nodes;
        this.opposed = opposed;
        for (Found found : nodes.values()) {
            Entry entry = found.entry();
            if (entry instanceof Assertion assertion) {
                hang(assertion, assertion.claim());
            } else if (entry instanceof Rebuttal rebuttal) {
                hang(rebuttal, rebuttal.target());
            } else if (entry instanceof Reply reply) {
                hang(reply, reply.to());
            } else if (entry instanceof Citation citation && citation.carries() != null) {
                hang(citation, citation.carries());
            }
        }
        below.values()
                .forEach(entries ->
                        entries.sort(Comparator.comparing(TraceTree::role).thenComparing(Entry::sortKey)));
    }

    /** Links that only say where else something is named; they are drawn by no trace. */
    static boolean isAside(LinkType type) {
        return type == LinkType.MENTIONED_IN || type == LinkType.PART_OF;
    }

    List<Trace.Branch> branches(List<EntryId> roots) {
        int place = 1;
        for (EntryId root : roots) {
            if (!told.contains(root)) {
                tell(root, TraceRole.CLAIM, TraceSide.FOR, null, String.valueOf(place++), 0);
            }
        }
        return branches;
    }

    private void tell(EntryId id, TraceRole role, TraceSide side, @Nullable String parent, String path, int depth) {
        Found found = nodes.get(id);
        if (found == null || depth > MAX_DEPTH) {
            return;
        }
        branches.add(new Trace.Branch(depth, path, parent, role, side, id));
        if (role == TraceRole.GROUND || !told.add(id)) {
            return;
        }
        int place = 1;
        if (found.entry() instanceof Rebuttal rebuttal) {
            for (EntryId ground : rebuttal.grounds()) {
                if (nodes.containsKey(ground)) {
                    tell(ground, TraceRole.GROUND, side, path, path + "." + place++, depth + 1);
                }
            }
        }
        for (Entry entry : below.getOrDefault(id, List.of())) {
            tell(entry.id(), role(entry), side(entry, side), path, path + "." + place++, depth + 1);
        }
        for (EntryId opponent : opposed.getOrDefault(id, List.of())) {
            if (!told.contains(opponent)) {
                tell(opponent, TraceRole.OPPOSED_CLAIM, other(side), path, path + "." + place++, depth + 1);
            }
        }
    }

    private void hang(Entry entry, @Nullable EntryId on) {
        if (on != null) {
            below.computeIfAbsent(on, id -> new ArrayList<>()).add(entry);
        }
    }

    private static TraceRole role(Entry entry) {
        if (entry instanceof Rebuttal) {
            return TraceRole.REBUTTAL;
        }
        if (entry instanceof Reply) {
            return TraceRole.REPLY;
        }
        return entry instanceof Citation ? TraceRole.CITATION : TraceRole.ASSERTION;
    }

    private static TraceSide side(Entry entry, TraceSide above) {
        if (entry instanceof Rebuttal rebuttal) {
            return rebuttal.aim() == Aim.THEMATIC ? TraceSide.NEITHER : other(above);
        }
        if (entry instanceof Citation) {
            return TraceSide.NEITHER;
        }
        return entry instanceof Reply ? TraceSide.NEITHER : above;
    }

    private static TraceSide other(TraceSide side) {
        return switch (side) {
            case FOR -> TraceSide.AGAINST;
            case AGAINST -> TraceSide.FOR;
            case NEITHER -> TraceSide.NEITHER;
        };
    }
}
