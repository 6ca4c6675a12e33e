// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks that the compact constructors of the entries share. */
final class Fields {
    private Fields() {}

    /** An unmodifiable copy; a list that was not given is empty. */
    static <T> List<T> list(@Nullable List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }

    /** Those that are given. */
    static List<FactDate> known(@Nullable FactDate... dates) {
        return Stream.of(dates).flatMap(Stream::ofNullable).toList();
    }

    static <T> List<T> someOf(@Nullable List<T> given, String field) {
        if (given == null || given.isEmpty()) {
            throw new InvalidEntry(field, "at least one is needed");
        }
        return List.copyOf(given);
    }

    static <T> T required(@Nullable T value, String field) {
        if (value == null) {
            throw new InvalidEntry(field, "is needed");
        }
        return value;
    }

    static String text(@Nullable String value, String field) {
        if (value == null || value.isBlank()) {
            throw new InvalidEntry(field, "needs a text");
        }
        return value;
    }

    static EntryId id(@Nullable EntryId id, EntryType type) {
        EntryId given = required(id, "id");
        if (given.type() != type) {
            throw new InvalidEntry("id", "'" + given + "' is not of type " + type.prefix());
        }
        return given;
    }

    static @Nullable EntryId optional(@Nullable EntryId id, String field, EntryType... allowed) {
        return id == null ? null : ref(id, field, allowed);
    }

    static EntryId ref(@Nullable EntryId id, String field, EntryType... allowed) {
        EntryId given = required(id, field);
        for (EntryType type : allowed) {
            if (given.type() == type) {
                return given;
            }
        }
        throw new InvalidEntry(field, "'" + given + "' must be one of: " + prefixes(allowed));
    }

    static List<EntryId> refs(@Nullable List<EntryId> ids, String field, EntryType... allowed) {
        List<EntryId> given = list(ids);
        given.forEach(id -> ref(id, field, allowed));
        if (given.stream().distinct().count() != given.size()) {
            throw new InvalidEntry(field, "names the same entry twice");
        }
        return given;
    }

    private static String prefixes(EntryType... types) {
        StringBuilder joined = new StringBuilder();
        for (EntryType type : types) {
            joined.append(joined.length() == 0 ? "" : ", ").append(type.prefix());
        }
        return joined.toString();
    }
}
