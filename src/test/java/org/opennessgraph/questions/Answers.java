// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.questions;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;

/** Answers of the API as rows, to be compared with rows written by hand. */
final class Answers {
    private Answers() {}

    /**
     * @param json an answer
     * @param list the path of a list in it
     * @param fields paths below an element, such as {@code by[0].name}
     * @return a tuple of the fields for each element
     */
    static List<Tuple> tuples(JsonPath json, String list, String... fields) {
        return json.<Map<String, Object>>getList(list).stream()
                .map(each -> {
                    @Nullable Object[] values = new @Nullable Object[fields.length];
                    for (int i = 0; i < fields.length; i++) {
                        values[i] = value(each, fields[i]);
                    }
                    return new Tuple(values);
                })
                .toList();
    }

    /** A value inside nested maps and lists, such as {@code by[0].name}. */
    private static @Nullable Object value(Object from, String path) {
        @Nullable Object value = from;
        for (String step : path.split("\\.", -1)) {
            if (value instanceof Map<?, ?> map) {
                value = map.get(step.replaceAll("\\[.*", ""));
            }
            if (step.contains("[") && value instanceof List<?> list) {
                value = list.get(Integer.parseInt(step.replaceAll("\\D", "")));
            }
        }
        return value;
    }
}
