// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.LinkType;

/**
 * What states of the past must pass: an {@link EntryFilter} with the ids of its time.
 *
 * @param equal for a property: the values of which one must be there
 * @param choices links of which one each must be made
 * @param words words that must all occur
 * @param said the claims that were said by those, and there, that are asked for; null for all
 * @param days the filter whose days are asked for
 */
record PastTests(
        Map<String, List<String>> equal,
        List<Choice> choices,
        List<String> words,
        @Nullable Set<String> said,
        EntryFilter days) {
    static final PastTests NONE = new PastTests(Map.of(), List.of(), List.of(), null, EntryFilter.NONE);

    /**
     * Links of which one must be made.
     *
     * @param link their type
     * @param leading for each entry that they may lead to: the ids that led there
     */
    record Choice(LinkType link, Map<String, Set<String>> leading) {
        private List<String> texts() {
            return leading.values().stream()
                    .flatMap(Collection::stream)
                    .map(id -> LinkChanges.text(link, id))
                    .toList();
        }

        private boolean isMadeBy(PastState state) {
            return leading.entrySet().stream().anyMatch(one -> state.linksTo(link, one.getKey(), one.getValue()));
        }
    }

    /** What the graph tests. */
    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("equal", equal);
        parameters.put("links", choices.stream().map(Choice::texts).toList());
        parameters.put("words", words);
        return parameters;
    }

    /** The rest, without dates. */
    boolean pass(PastState state) {
        return (said == null || said.contains(state.id()))
                && choices.stream().allMatch(choice -> choice.isMadeBy(state));
    }

    boolean testDates() {
        return days.from() != null || days.to() != null || days.until() != null;
    }

    /** Whether a first day lies in the range. */
    boolean passDay(@Nullable String earliest) {
        return days.passesDay(earliest);
    }
}
