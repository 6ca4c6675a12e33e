// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place within a file: keys as texts, places in lists as numbers from 0. */
record SeedPath(List<Object> steps) {
    static final SeedPath ROOT = new SeedPath(List.of());

    SeedPath {
        steps = List.copyOf(steps);
    }

    SeedPath then(Object step) {
        List<Object> longer = new ArrayList<>(steps);
        longer.add(step);
        return new SeedPath(longer);
    }

    /** The first steps, at most that many. */
    SeedPath first(int count) {
        return new SeedPath(steps.subList(0, Math.min(count, steps.size())));
    }

    /** What stands at the place; null if there is nothing. */
    @Nullable
    YamlNode nodeIn(YamlNode root) {
        YamlNode node = root;
        for (Object step : steps) {
            YamlNode next = step(node, step);
            if (next == null) {
                return null;
            }
            node = next;
        }
        return node;
    }

    /** The line of the place: that of the key or item, or of the nearest one above that exists. */
    int lineIn(YamlNode root) {
        YamlNode node = root;
        int line = root.line();
        for (Object step : steps) {
            if (node instanceof YamlNode.Mapping mapping) {
                for (YamlNode.Field field : mapping.fields()) {
                    if (field.key().equals(step)) {
                        line = field.line();
                    }
                }
            }
            YamlNode next = step(node, step);
            if (next == null) {
                return line;
            }
            if (step instanceof Integer) {
                line = next.line();
            }
            node = next;
        }
        return line;
    }

    private static @Nullable YamlNode step(YamlNode node, Object step) {
        if (node instanceof YamlNode.Mapping mapping) {
            for (YamlNode.Field field : mapping.fields()) {
                if (field.key().equals(step)) {
                    return field.value();
                }
            }
        } else if (node instanceof YamlNode.Items list
                && step instanceof Integer place
                && place < list.items().size()) {
            return list.items().get(place);
        }
        return null;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Object step : steps) {
            if (step instanceof Integer place) {
                text.append('[').append(place).append(']');
            } else {
                text.append(text.length() == 0 ? "" : ".").append(Shown.briefly(String.valueOf(step)));
            }
        }
        return text.toString();
    }
}
