// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.citations;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/**
 * Reads UTF-8, and UTF-16 if the file says or shows that it is, so that nothing is lost: a byte that is not UTF-8 comes
 * as a lone low surrogate from U+DC80 to U+DCFF, which no text has, and {@link #write} makes the byte of it again. A byte
 * order mark is skipped.
 */
final class LosslessReader extends Reader {
    private static final int FIRST_ODD = 0xdc80;
    private static final int LAST_ODD = 0xdcff;

    private enum Form {
        UTF_8,
        UTF_16_BIG,
        UTF_16_LITTLE
    }

    private final InputStream in;
    private final Form form;
    /** The second half of a pair, or bytes that turned out to be none of a character; a few at most. */
    private final StringBuilder waiting = new StringBuilder();

    LosslessReader(InputStream in) throws IOException {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.form = form();
    }

    /** {@return whether a text holds bytes that were not UTF-8} */
    static boolean isOdd(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (Character.isHighSurrogate(sign)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(sign)) {
                return true;
            }
        }
        return false;
    }

    /** Writes a text as it was read, in UTF-8. */
    static void write(String text, OutputStream out) throws IOException {
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean second = i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
            if (sign >= FIRST_ODD && sign <= LAST_ODD && !second) {
                out.write(text.substring(begin, i).getBytes(StandardCharsets.UTF_8));
                out.write(sign - 0xdc00);
                begin = i + 1;
            }
        }
        out.write(text.substring(begin).getBytes(StandardCharsets.UTF_8));
    }

    private Form form() throws IOException {
        in.mark(4);
        int first = in.read();
        int second = in.read();
        int third = in.read();
        in.reset();
        if (first == 0xef && second == 0xbb && third == 0xbf) {
            in.skipNBytes(3);
            return Form.UTF_8;
        }
        if (first == 0xff && second == 0xfe) {
            in.skipNBytes(2);
            return Form.UTF_16_LITTLE;
        }
        if (first == 0xfe && second == 0xff) {
            in.skipNBytes(2);
            return Form.UTF_16_BIG;
        }
        // Every form of these files begins with a sign of ASCII.
        if (first == 0 && second > 0) {
            return Form.UTF_16_BIG;
        }
        return first > 0 && second == 0 ? Form.UTF_16_LITTLE : Form.UTF_8;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int done = 0;
        while (done < length) {
            int sign = read();
            if (sign < 0) {
                return done == 0 && length > 0 ? -1 : done;
            }
            target[offset + done++] = (char) sign;
        }
        return done;
    }

    @Override
    public int read() throws IOException {
        if (waiting.length() > 0) {
            char next = waiting.charAt(0);
            waiting.deleteCharAt(0);
            return next;
        }
        return form == Form.UTF_8 ? utf8() : utf16();
    }

    private int utf16() throws IOException {
        int one = in.read();
        int other = one < 0 ? -1 : in.read();
        if (one < 0) {
            return -1;
        }
        if (other < 0) {
            return odd(one);
        }
        return form == Form.UTF_16_BIG ? (one << 8) | other : (other << 8) | one;
    }

    private int utf8() throws IOException {
        int first = in.read();
        if (first < 0x80) {
            return first;
        }
        int more = first >= 0xc2 && first < 0xe0
                ? 1
                : first >= 0xe0 && first < 0xf0 ? 2 : first >= 0xf0 && first < 0xf5 ? 3 : 0;
        int point = more == 0 ? 0 : first & (0x3f >> more);
        in.mark(4);
        for (int i = 0; i < more; i++) {
            int next = in.read();
            if ((next & 0xc0) != 0x80 || next < 0) {
                more = 0;
                break;
            }
            point = (point << 6) | (next & 0x3f);
        }
        boolean tooLong = (more == 2 && point < 0x800) || (more == 3 && point < 0x10000);
        boolean none = point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff);
        if (more == 0 || tooLong || none) {
            in.reset();
            return odd(first);
        }
        if (point < 0x10000) {
            return point;
        }
        waiting.append(Character.lowSurrogate(point));
        return Character.highSurrogate(point);
    }

    private static int odd(int octet) {
        return octet < 0x80 ? octet : 0xdc00 + octet;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
