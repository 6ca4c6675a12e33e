// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects an entry's links in the order in which the entry names them. */
final class Links {
    private final List<Link> collected = new ArrayList<>();

    Links add(LinkType type, @Nullable EntryId to) {
        return add(type, to, Map.of());
    }

    Links add(LinkType type, @Nullable EntryId to, Map<String, String> details) {
        if (to != null) {
            collected.add(new Link(type, to, details));
        }
        return this;
    }

    Links all(LinkType type, List<EntryId> to) {
        to.forEach(id -> add(type, id));
        return this;
    }

    Links mentions(List<Mention> mentions) {
        mentions.forEach(mention -> add(
                LinkType.MENTIONED_IN, mention.source(), details("locator", mention.locator(), "as", mention.as())));
        return this;
    }

    List<Link> list() {
        return List.copyOf(collected);
    }

    static Map<String, String> details(@Nullable String... namesAndValues) {
        Map<String, String> details = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String name = namesAndValues[i];
            String value = namesAndValues[i + 1];
            if (name != null && value != null) {
                details.put(name, value);
            }
        }
        return details;
    }
}
