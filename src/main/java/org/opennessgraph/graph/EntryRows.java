// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.format.EntryJson;
import org.opennessgraph.format.Payload;

/** Rows of the graph back into entries. Thread-safe. */
final class EntryRows {
    /** Characters of texts that are kept with the entries read from them; the entries take about three times as much. */
    private static final long MAX_KEPT = 10_000_000;

    /** What decides an entry: the same text is the same entry, whatever else changes. */
    private record Text(EntryType type, int format, String state) {}

    private final EntryJson json = new EntryJson();

    /** Questions share most of their entries, and reading them again took more time than the rest of a short answer. */
    private final Cache<Text, Entry> kept = Caffeine.newBuilder()
            .maximumWeight(MAX_KEPT)
            .weigher((Text text, Entry entry) -> text.state().length())
            .build();

    Found found(Record row) {
        EntryId id = EntryId.parse(row.get("id").asString());
        return new Found(
                id,
                entry(id, row),
                EntryStatus.valueOf(row.get("status").asString()),
                row.get("version").asInt(),
                row.get("position").asLong(),
                text(row.get("firstSaid")),
                text(row.get("lastSaid")),
                null);
    }

    @Nullable
    Entry entry(EntryId id, Record row) {
        Value state = row.get("state");
        if (state.isNull()) {
            return null;
        }
        return kept.get(new Text(id.type(), row.get("format").asInt(), state.asString()), this::read);
    }

    private Entry read(Text text) {
        return json.read(text.type(), new Payload(text.format(), text.state().getBytes(StandardCharsets.UTF_8)));
    }

    static @Nullable String text(Value value) {
        return value.isNull() ? null : value.asString();
    }
}
