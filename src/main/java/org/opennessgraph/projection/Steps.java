// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.projection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.format.Payload;
import org.opennessgraph.graph.EntryImage;
import org.opennessgraph.graph.GraphWrites;
import org.opennessgraph.ledger.Change;
import org.opennessgraph.ledger.Operation;

/** Changes of the ledger into steps of the graph, in their order, with neighbouring states written together. */
final class Steps {
    private final EntryImages images = new EntryImages();

    private final Function<EntryId, List<Change>> history;

    /**
     * @param history all changes of an entry, for those of which a state was emptied
     */
    Steps(Function<EntryId, List<Change>> history) {
        this.history = history;
    }

    /**
     * @param changes changes in their order
     * @return what they do to the graph; where a state was emptied, the entry's history up to that change anew, so that
     *     nothing of the emptied state stays behind
     */
    List<GraphWrites.Step> of(List<Change> changes) {
        List<GraphWrites.Step> steps = new ArrayList<>();
        List<Change> plain = new ArrayList<>();
        for (Change change : orderedWithinSets(changes)) {
            plain.add(change);
            if (change.operation() == Operation.REDACT) {
                steps.addAll(inOrder(plain));
                plain.clear();
                steps.add(new GraphWrites.Forget(change.id()));
                steps.addAll(anew(change));
            }
        }
        steps.addAll(inOrder(plain));
        return steps;
    }

    /**
     * Within a set the order of changes means nothing: what is put may link to what is put behind it, and what is merged
     * may lead to it.
     */
    private static List<Change> orderedWithinSets(List<Change> changes) {
        return changes.stream()
                .sorted(Comparator.comparingLong(Change::set).thenComparingInt(Steps::turn))
                .toList();
    }

    private static int turn(Change change) {
        return switch (change.operation()) {
            case RETRACT -> 0;
            // What has been emptied links to nothing, but is linked to.
            case PUT -> change.payload() == null ? 1 : 2;
            case MERGE -> 3;
            case REDACT -> 4;
        };
    }

    /** The history of an entry up to a change; addresses lead to its last state only. */
    private List<GraphWrites.Step> anew(Change redaction) {
        List<Change> changes = history.apply(redaction.id()).stream()
                .filter(earlier -> earlier.position() <= redaction.position())
                .toList();
        long last = changes.stream()
                .filter(change -> change.operation() != Operation.REDACT)
                .mapToLong(Change::position)
                .max()
                .orElse(0);
        return inOrder(changes, image -> image.position() == last ? image : image.withoutAddresses());
    }

    private List<GraphWrites.Step> inOrder(List<Change> changes) {
        return inOrder(changes, UnaryOperator.identity());
    }

    private List<GraphWrites.Step> inOrder(List<Change> changes, UnaryOperator<EntryImage> seen) {
        List<GraphWrites.Step> steps = new ArrayList<>();
        List<EntryImage> puts = new ArrayList<>();
        Set<EntryId> inPuts = new HashSet<>();
        for (Change change : changes) {
            GraphWrites.Step step = single(change);
            Payload payload = change.payload();
            EntryImage image = step == null && payload != null ? seen.apply(images.image(change, payload)) : null;
            if (step != null || (image != null && inPuts.contains(image.id()))) {
                flush(puts, inPuts, steps);
            }
            if (step != null) {
                steps.add(step);
            } else if (image != null) {
                puts.add(image);
                inPuts.add(image.id());
            } else {
                flush(puts, inPuts, steps);
                steps.add(new GraphWrites.Emptied(change.id(), change.position(), change.version()));
            }
        }
        flush(puts, inPuts, steps);
        return steps;
    }

    private static GraphWrites.@Nullable Step single(Change change) {
        return switch (change.operation()) {
            case PUT -> null;
            case RETRACT -> new GraphWrites.Withdraw(change.id(), change.position(), change.version());
            case MERGE -> {
                EntryId into = change.redirectTo();
                if (into == null) {
                    throw new IllegalStateException("change " + change.position() + " merges into nothing");
                }
                yield new GraphWrites.Merge(change.id(), into, change.position());
            }
            case REDACT -> new GraphWrites.Touch(change.id(), change.position(), change.version());
        };
    }

    private static void flush(List<EntryImage> puts, Set<EntryId> inPuts, List<GraphWrites.Step> steps) {
        if (!puts.isEmpty()) {
            steps.add(new GraphWrites.Put(puts));
            puts.clear();
            inPuts.clear();
        }
    }
}
