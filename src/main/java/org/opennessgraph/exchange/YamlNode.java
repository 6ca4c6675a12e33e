// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value of a YAML file, with the line in which it begins; made of plain YAML only, so that nothing is multiplied. */
public sealed interface YamlNode {
    /**
     * @return the line, from 1
     */
    int line();

    /**
     * Keys with values, as written; a key that stands twice is kept once.
     *
     * @param line the line, from 1
     * @param fields the keys with their values, in the order of the file
     */
    record Mapping(int line, List<Field> fields) implements YamlNode {
        /** Copies the fields. */
        public Mapping {
            fields = List.copyOf(fields);
        }

        /**
         * Linear in the fields.
         *
         * @param key a key
         * @return its value; null if the key is not there
         */
        public @Nullable YamlNode get(String key) {
            for (Field field : fields) {
                if (field.key().equals(key)) {
                    return field.value();
                }
            }
            return null;
        }

        /**
         * @param key a key
         * @return the text of its value; empty if there is none, or something else than a text
         */
        public String text(String key) {
            return get(key) instanceof Scalar scalar && !YamlValues.isNothing(scalar)
                    ? scalar.text().strip()
                    : "";
        }
    }

    /**
     * A list.
     *
     * @param line the line, from 1
     * @param items what it holds
     */
    record Items(int line, List<YamlNode> items) implements YamlNode {
        /** Copies the items. */
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * A text.
     *
     * @param line the line, from 1
     * @param text the text
     * @param plain whether it stands without quotes and may so mean a number, a truth value or nothing
     */
    record Scalar(int line, String text, boolean plain) implements YamlNode {}

    /**
     * Something of which a problem has been told already, so that no more need be said of it.
     *
     * @param line the line, from 1
     */
    record Broken(int line) implements YamlNode {}

    /**
     * One key with its value.
     *
     * @param key the key
     * @param line the line of the key, from 1
     * @param value its value
     */
    record Field(String key, int line, YamlNode value) {}
}
