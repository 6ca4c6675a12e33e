// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.opennessgraph.domain.Citation;
import org.opennessgraph.domain.CitationIntent;
import org.opennessgraph.domain.CitationManner;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.LinkType;

/**
 * What chains need of a citation: a few words in place of its whole state, as a chain may have hundreds of thousands.
 *
 * @param id its id
 * @param citing the source that cites
 * @param cited the source that is cited
 * @param intent why
 * @param manner how it is made
 * @param carries the claim that it carries over, if one is named
 */
public record CitationRow(
        EntryId id,
        EntryId citing,
        EntryId cited,
        CitationIntent intent,
        CitationManner manner,
        @Nullable EntryId carries) {

    /**
     * @param citation a citation
     * @return it in short
     */
    public static CitationRow of(Citation citation) {
        return new CitationRow(
                citation.id(),
                citation.citing(),
                citation.cited(),
                citation.intent(),
                citation.manner(),
                citation.carries());
    }

    /** From a row with the citation's links as its node lists them. */
    static CitationRow of(Record row, EntryId citing) {
        List<String> links = row.get("links").asList(link -> link.asString());
        EntryId cited = linked(links, LinkType.CITED);
        if (cited == null) {
            throw new IllegalStateException(row.get("id").asString() + " cites nothing");
        }
        return new CitationRow(
                EntryId.parse(row.get("id").asString()),
                citing,
                cited,
                CitationIntent.valueOf(row.get("intent").asString()),
                CitationManner.valueOf(row.get("manner").asString()),
                linked(links, LinkType.CARRIES));
    }

    private static @Nullable EntryId linked(List<String> links, LinkType type) {
        String start = LinkChanges.text(type, "");
        return links.stream()
                .filter(link -> link.startsWith(start))
                .findFirst()
                .map(link -> EntryId.parse(link.substring(start.length())))
                .orElse(null);
    }
}
