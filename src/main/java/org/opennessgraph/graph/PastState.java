// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.LinkType;

/**
 * What is tested and ordered of a state that was in force.
 *
 * @param id its entry
 * @param sort its place in orders by date; of a claim, as if nobody had asserted it
 * @param name its place in orders by name
 * @param date its date
 * @param earliest its first day; of a claim, as if nobody had asserted it
 * @param polarity what it does with its term
 * @param links its links as it wrote them, merged ids included
 */
record PastState(
        String id,
        String sort,
        String name,
        @Nullable String date,
        @Nullable String earliest,
        @Nullable String polarity,
        List<String> links) {

    static PastState of(Value keys) {
        String id = keys.get("id").asString();
        boolean claim = EntryId.parse(id).type() == EntryType.CLAIM;
        String aboutSort = EntryRows.text(keys.get("aboutSort"));
        return new PastState(
                id,
                claim
                        ? (aboutSort == null ? "~|" + id : aboutSort)
                        : keys.get("sort").asString(""),
                keys.get("name").asString(""),
                EntryRows.text(keys.get("date")),
                EntryRows.text(keys.get(claim ? "aboutEarliest" : "earliest")),
                EntryRows.text(keys.get("polarity")),
                keys.get("links").asList(Value::asString, List.of()));
    }

    /** Whether it is of a type. */
    boolean is(EntryType type) {
        return EntryId.parse(id).type() == type;
    }

    /**
     * Whether it links to an entry.
     *
     * @param link the type of link
     * @param to the entry
     * @param leading the ids that led there
     */
    boolean linksTo(LinkType link, String to, Set<String> leading) {
        // What names itself only since another was merged into it says nothing.
        return leading.stream()
                .filter(one -> one.equals(to) || !id.equals(to))
                .anyMatch(one -> links.contains(LinkChanges.text(link, one)));
    }

    /** The ids that it wrote for a type of link. */
    Stream<String> written(LinkType link) {
        String type = LinkChanges.text(link, "");
        return links.stream().filter(text -> text.startsWith(type)).map(text -> text.substring(type.length()));
    }
}
