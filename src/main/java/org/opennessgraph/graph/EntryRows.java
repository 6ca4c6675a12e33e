// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.format.EntryJson;
import org.opennessgraph.format.Payload;

/** Rows of the graph back into entries. */
final class EntryRows {
    private final EntryJson json = new EntryJson();

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
        byte[] bytes = state.asString().getBytes(StandardCharsets.UTF_8);
        return json.read(id.type(), new Payload(row.get("format").asInt(), bytes));
    }

    static @Nullable String text(Value value) {
        return value.isNull() ? null : value.asString();
    }
}
