// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.address;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Percent-encoding in one form (RFC 3986, section 6.2.2): each method is linear in its text and idempotent. */
final class PercentEncoding {
    private static final String SUB_DELIMS = "!$&'()*+,;=";
    private static final String HEX = "0123456789ABCDEF";

    private PercentEncoding() {}

    /** A path: what may stand there by itself is decoded if it never means anything else, all else is encoded. */
    static String path(String raw) {
        return normal(raw, SUB_DELIMS + ":@/");
    }

    /** A query or fragment, in which {@code ?} may stand by itself too. */
    static String query(String raw) {
        return normal(raw, SUB_DELIMS + ":@/?");
    }

    /** A text that was not encoded, as part of a path. */
    static String encoded(String plain) {
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); ) {
            int point = plain.codePointAt(i);
            append(out, point, SUB_DELIMS + ":@/");
            i += Character.charCount(point);
        }
        return out.toString();
    }

    /** What a text says when all of it is decoded; nothing if that is not UTF-8. A lone percent sign means itself. */
    static Optional<String> decoded(String raw) {
        if (raw.indexOf('%') < 0) {
            return Optional.of(raw);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length());
        for (int i = 0; i < raw.length(); ) {
            int value = escape(raw, i);
            if (value >= 0) {
                bytes.write(value);
                i += 3;
            } else {
                int point = raw.codePointAt(i);
                bytes.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
                i += Character.charCount(point);
            }
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString());
        } catch (CharacterCodingException otherCharset) {
            return Optional.empty();
        }
    }

    private static String normal(String raw, String mayStand) {
        StringBuilder out = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); ) {
            int value = escape(raw, i);
            if (value >= 0) {
                if (isUnreserved(value)) {
                    out.append((char) value);
                } else {
                    hex(out, value);
                }
                i += 3;
            } else {
                int point = raw.codePointAt(i);
                append(out, point, mayStand);
                i += Character.charCount(point);
            }
        }
        return out.toString();
    }

    private static void append(StringBuilder out, int point, String mayStand) {
        if (isUnreserved(point) || mayStand.indexOf(point) >= 0) {
            out.appendCodePoint(point);
        } else {
            for (byte octet : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
                hex(out, octet & 0xff);
            }
        }
    }

    private static void hex(StringBuilder out, int octet) {
        out.append('%').append(HEX.charAt(octet >> 4)).append(HEX.charAt(octet & 15));
    }

    /** The octet that is written at a place as a percent sign and two digits; -1 if none is. */
    private static int escape(String raw, int at) {
        if (raw.charAt(at) != '%' || at + 2 >= raw.length()) {
            return -1;
        }
        int high = digit(raw.charAt(at + 1));
        int low = digit(raw.charAt(at + 2));
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static int digit(char letter) {
        return letter < 128 ? Character.digit(letter, 16) : -1;
    }

    private static boolean isUnreserved(int point) {
        return (point >= 'a' && point <= 'z')
                || (point >= 'A' && point <= 'Z')
                || (point >= '0' && point <= '9')
                || point == '-'
                || point == '.'
                || point == '_'
                || point == '~';
    }
}
