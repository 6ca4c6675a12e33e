// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.function.Function;

/** Reads a value from its one written form and keeps the message of what is wrong with it. */
final class TextReader<T> extends StdDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Function<String, T> parse;

    TextReader(Class<T> type, Function<String, T> parse) {
        super(type);
        this.parse = parse;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = parser.getValueAsString();
        if (text == null) {
            throw JsonMappingException.from(parser, "a text is needed");
        }
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException wrong) {
            throw JsonMappingException.from(parser, String.valueOf(wrong.getMessage()), wrong);
        }
    }
}
