// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

import java.util.regex.Pattern;

/** How clients write positions and other places that are numbers. */
final class PlainNumber {
    /** As many digits as a long surely has. */
    private static final Pattern WRITTEN = Pattern.compile("[0-9]{1,18}");

    private PlainNumber() {}

    /** Whether a text is a number from 0 on in decimal digits, no longer than a long can tell. */
    static boolean is(String text) {
        return WRITTEN.matcher(text).matches();
    }
}
