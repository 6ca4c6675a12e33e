// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The whole state of an entry as canonical JSON: UTF-8, keys sorted, nothing that is absent written out, so that
 * equal states have equal bytes.
 *
 * @param format the number of the format that the bytes are written in, from 1
 * @param json the bytes
 */
@SuppressWarnings("ArrayRecordComponent") // copied in and out, and compared by content below
public record Payload(int format, byte[] json) {

    /** Copies the bytes. */
    public Payload {
        if (format < 1) {
            throw new IllegalArgumentException("formats count from 1, not " + format);
        }
        json = json.clone();
    }

    @Override
    public byte[] json() {
        return json.clone();
    }

    /**
     * @return the JSON as text
     */
    public String text() {
        return new String(json, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Payload payload && payload.format == format && Arrays.equals(payload.json, json);
    }

    @Override
    public int hashCode() {
        return 31 * format + Arrays.hashCode(json);
    }

    @Override
    public String toString() {
        return "format " + format + ": " + text();
    }
}
