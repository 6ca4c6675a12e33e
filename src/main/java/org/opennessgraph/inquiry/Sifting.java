// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.graph.Slice;
import org.opennessgraph.graph.Window;

/**
 * Cuts a page out of a list by a test that the graph cannot make: candidate after candidate is tested. After
 * {@value #MAX_ROUNDS} times {@value #AT_ONCE} the page is partial and says where to go on.
 */
final class Sifting {
    private static final int AT_ONCE = 100;
    static final int MAX_ROUNDS = 10;

    private final Function<Window, Slice> candidates;
    private final Function<List<Slice.Hit>, Set<EntryId>> passing;

    /**
     * @param candidates reads a part of the list
     * @param passing tells which of some candidates pass
     */
    Sifting(Function<Window, Slice> candidates, Function<List<Slice.Hit>, Set<EntryId>> passing) {
        this.candidates = candidates;
        this.passing = passing;
    }

    Slice page(Window window) {
        Slice first = candidates.apply(first(window));
        return page(window, first, passing.apply(first.hits()), MAX_ROUNDS);
    }

    /**
     * @param first the {@linkplain #first first part} of the list
     * @param ofFirst what passes of it, possibly of others as well
     * @param rounds how many parts are read at most, the first counted
     */
    Slice page(Window window, Slice first, Set<EntryId> ofFirst, int rounds) {
        List<Slice.Hit> found = new ArrayList<>();
        String goOn = window.fromEnd() ? window.before() : window.after();
        Slice part = first;
        Set<EntryId> pass = ofFirst;
        boolean more = true;
        for (int round = 1; more; round++) {
            List<Slice.Hit> inTurn = new ArrayList<>(part.hits());
            if (window.fromEnd()) {
                Collections.reverse(inTurn);
            }
            for (Slice.Hit hit : inTurn) {
                if (pass.contains(hit.found().id())) {
                    found.add(hit);
                }
            }
            more = window.fromEnd() ? part.moreBefore() : part.moreAfter();
            if (part.partialAt() != null) {
                goOn = part.partialAt();
            } else if (!inTurn.isEmpty()) {
                goOn = inTurn.get(inTurn.size() - 1).sortKey();
            }
            if (!more || round >= rounds || found.size() > window.size()) {
                break;
            }
            part = candidates.apply(part(window, goOn));
            pass = passing.apply(part.hits());
        }
        return slice(found, window, more ? goOn : null);
    }

    /** The part of a list that is looked at first. */
    static Window first(Window window) {
        return part(window, window.fromEnd() ? window.before() : window.after());
    }

    private static Window part(Window window, @Nullable String goOn) {
        return window.fromEnd()
                ? new Window(window.order(), window.after(), goOn, AT_ONCE, true)
                : new Window(window.order(), goOn, window.before(), AT_ONCE, false);
    }

    private static Slice slice(List<Slice.Hit> found, Window window, @Nullable String notLookedBehind) {
        boolean filled = found.size() > window.size();
        List<Slice.Hit> page = new ArrayList<>(filled ? found.subList(0, window.size()) : found);
        boolean more = filled || notLookedBehind != null;
        String partialAt = filled ? null : notLookedBehind;
        if (window.fromEnd()) {
            Collections.reverse(page);
            return new Slice(page, more, window.before() != null, partialAt);
        }
        return new Slice(page, window.after() != null, more, partialAt);
    }
}
