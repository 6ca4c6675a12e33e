// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.graph.RecordView.Part;

/**
 * All entries of the types of which there are few, kept while the graph stays where it is. Every judgement needs the
 * definitions and their criteria, which are more rows than all else that it reads. Thread-safe.
 */
final class KeptTypes {
    private record Kept(long position, Map<EntryType, Part> parts) {}

    private final Supplier<OptionalLong> settled;
    private volatile @Nullable Kept kept;

    /**
     * @param settled where the graph is, if nothing beyond that can be seen in it
     */
    KeptTypes(Supplier<OptionalLong> settled) {
        this.settled = settled;
    }

    /**
     * @param types the types asked for
     * @param read reads types
     * @return for each type all of it: as it is now, or as it was when this was called
     */
    Map<EntryType, Part> of(Set<EntryType> types, Function<Set<EntryType>, Map<EntryType, Part>> read) {
        OptionalLong position = settled.get();
        if (position.isEmpty()) {
            return read.apply(types);
        }
        Kept before = kept;
        Map<EntryType, Part> parts = new EnumMap<>(EntryType.class);
        if (before != null && before.position() == position.getAsLong()) {
            parts.putAll(before.parts());
        }
        Set<EntryType> missing = EnumSet.copyOf(types);
        missing.removeAll(parts.keySet());
        if (missing.isEmpty()) {
            return parts;
        }
        parts.putAll(read.apply(missing));
        // Only what was read while nothing changed is of that position.
        if (position.equals(settled.get())) {
            kept = new Kept(position.getAsLong(), Map.copyOf(parts));
            return parts;
        }
        return read.apply(types);
    }
}
