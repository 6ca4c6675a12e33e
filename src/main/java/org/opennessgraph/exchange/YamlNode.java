// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange;

import java.util.List;

/** A value of a YAML file, with the line in which it begins. */
sealed interface YamlNode {
    /** The line, from 1. */
    int line();

    /** Keys with values, as written; a key that stands twice is kept once. */
    record Mapping(int line, List<Field> fields) implements YamlNode {
        public Mapping {
            fields = List.copyOf(fields);
        }
    }

    /** A list. */
    record Items(int line, List<YamlNode> items) implements YamlNode {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** A text; {@code plain} if it stands without quotes and may so mean a number, a truth value or nothing. */
    record Scalar(int line, String text, boolean plain) implements YamlNode {}

    /** Something of which a problem has been told already, so that no more need be said of it. */
    record Broken(int line) implements YamlNode {}

    /** One key with its value. */
    record Field(String key, int line, YamlNode value) {}
}
