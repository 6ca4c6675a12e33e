// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.InvalidEntry;
import org.opennessgraph.format.EntryJson;
import org.opennessgraph.format.Payload;
import org.opennessgraph.format.UnreadableEntry;

/** What entries say, said of the survivors of merges. */
final class MergedIds {
    private static final EntryJson JSON = new EntryJson();

    private MergedIds() {}

    /**
     * @param entry an entry
     * @param merged ids that were merged, with those of their survivors
     * @return the entry with the survivors in their places; nothing if it says nothing any more, such as that somebody
     *     belongs to itself
     */
    static Optional<Entry> replaced(Entry entry, Map<EntryId, EntryId> merged) {
        Payload payload = JSON.write(entry);
        String text = payload.text();
        for (Map.Entry<EntryId, EntryId> one : merged.entrySet()) {
            text = text.replace("\"" + one.getKey() + "\"", "\"" + one.getValue() + "\"");
        }
        try {
            return Optional.of(
                    JSON.read(entry.id().type(), new Payload(payload.format(), text.getBytes(StandardCharsets.UTF_8))));
        } catch (InvalidEntry | UnreadableEntry saysNothing) {
            return Optional.empty();
        }
    }
}
