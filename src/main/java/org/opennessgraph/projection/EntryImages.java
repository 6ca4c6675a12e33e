// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.projection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.opennessgraph.domain.Agent;
import org.opennessgraph.domain.Criterion;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.OpennessTerm;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Source;
import org.opennessgraph.domain.SourceAddress;
import org.opennessgraph.domain.Subject;
import org.opennessgraph.format.EntryJson;
import org.opennessgraph.format.Payload;
import org.opennessgraph.graph.EntryImage;
import org.opennessgraph.graph.SearchWords;
import org.opennessgraph.ledger.Change;

/** Accepted states into what the graph holds of them. A pure function of the change. */
final class EntryImages {
    /** The number of the shape that graphs are projected in; another number means: rebuild. */
    static final int FORMAT = 5;

    private static final int SORTED = 200;
    private static final Pattern LATE_SIGNS = Pattern.compile("[\\uE000-\\uFFFF]");

    private final EntryJson json = new EntryJson();

    EntryImage image(Change change, Payload payload) {
        Entry entry = json.read(change.id().type(), payload);
        Map<String, Object> properties = new HashMap<>(Facets.of(entry));
        properties.put("id", entry.id().toString());
        properties.put("type", entry.id().type().prefix());
        properties.put("key", entry.id().key());
        properties.put("label", entry.label());
        // What separates the two sorts before a blank, so that "Llama" stands before "Llama 2".
        properties.put("name", sortable(entry.label()) + "\t" + entry.id());
        properties.put("sort", entry.sortKey());
        properties.put("state", payload.text());
        properties.put("format", payload.format());
        properties.put("version", change.version());
        properties.put("stateVersion", change.version());
        properties.put("position", change.position());
        properties.put("since", change.position());
        properties.put("at", change.at().toString());
        properties.put("status", "ACTIVE");
        PartialDate when = entry.when();
        if (when != null) {
            properties.put("date", when.toString());
            if (when.earliest() != null) {
                properties.put("earliest", when.earliest().toString());
            }
        }
        String own = entry.label() + "\n" + String.join("\n", entry.aliases()) + "\n"
                + entry.id().key().replace('-', ' ');
        String said = String.join("\n", entry.searchTexts());
        String names = bearsName(entry) ? own : "";
        String texts = bearsName(entry) ? said : own + "\n" + said;
        properties.put("searchNames", SearchWords.joined(names));
        properties.put("searchTexts", SearchWords.joined(texts));
        properties.put("searchType", entry.id().type().prefix().replace("-", ""));
        List<String> addresses = addresses(entry);
        if (!addresses.isEmpty()) {
            properties.put("addresses", addresses);
        }
        return new EntryImage(entry.id(), change.position(), properties, entry.sortKey(), entry.links(), addresses);
    }

    /** Whether the label is a name; the labels of other entries are sentences. */
    private static boolean bearsName(Entry entry) {
        return entry instanceof Agent
                || entry instanceof Subject
                || entry instanceof Source
                || entry instanceof OpennessTerm
                || entry instanceof Criterion;
    }

    private static List<String> addresses(Entry entry) {
        if (!(entry instanceof Source source)) {
            return List.of();
        }
        return source.addresses().stream()
                .map(address -> SourceAddress.of(address).comparable())
                .distinct()
                .toList();
    }

    /**
     * The words of a label. Index keys may hold some thousand bytes only, and nobody sorts by more. What Unicode has
     * from U+E000 to U+FFFF is left out: Neo4j's index sorts it before the planes above, its check of ranges behind.
     */
    private static String sortable(String label) {
        String words = LATE_SIGNS.matcher(SearchWords.joined(label)).replaceAll("");
        int points = words.codePointCount(0, words.length());
        return points <= SORTED ? words : words.substring(0, words.offsetByCodePoints(0, SORTED));
    }
}
