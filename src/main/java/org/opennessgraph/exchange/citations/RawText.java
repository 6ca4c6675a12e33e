// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.citations;

import java.io.IOException;
import java.io.Reader;

/** A text that is read sign by sign, and in part a second time; counts lines. */
final class RawText {
    private static final int BUFFER = 1 << 15;

    private final Reader in;
    private final char[] buffer = new char[BUFFER];
    private int at;
    private int end;
    private String again = "";
    private int againAt;
    private int line = 1;
    private boolean lastWasReturn;

    RawText(Reader in) {
        this.in = in;
    }

    /** {@return the line of the next sign, from 1} */
    int line() {
        return line;
    }

    /** {@return the next sign, -1 at the end} */
    int next() throws IOException {
        int sign = plain();
        if (sign == '\r' || (sign == '\n' && !lastWasReturn)) {
            line++;
        }
        lastWasReturn = sign == '\r';
        return sign;
    }

    private int plain() throws IOException {
        if (againAt < again.length()) {
            return again.charAt(againAt++);
        }
        if (at == end) {
            end = in.read(buffer, 0, buffer.length);
            at = 0;
            if (end < 0) {
                end = 0;
                return -1;
            }
        }
        return buffer[at++];
    }

    /**
     * Gives back what was read, to be read again.
     *
     * @param text the signs that were read last
     * @param itsLine the line of the first of them
     */
    void back(String text, int itsLine) {
        again = text + again.substring(againAt);
        againAt = 0;
        line = itsLine;
        lastWasReturn = false;
    }
}
