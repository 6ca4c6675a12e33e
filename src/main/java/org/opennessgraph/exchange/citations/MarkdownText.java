// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.citations;

/** Texts of others in Markdown (CommonMark 0.31 and GitHub's additions): they are shown and do nothing. */
final class MarkdownText {
    private static final String ALWAYS = "\\`*_{}[]<>|~^&$!@#";
    private static final String AT_BEGIN = "-+=.):";

    private MarkdownText() {}

    /**
     * @param text a text
     * @return one line that renders as the text, without signs that nobody sees or that turn the direction of writing
     */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        boolean begin = true;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            int type = Character.getType(point);
            if (type == Character.FORMAT || type == Character.SURROGATE) {
                continue;
            }
            boolean space = Character.isISOControl(point)
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR;
            if (space) {
                out.append(' ');
            } else if (ALWAYS.indexOf(point) >= 0
                    || (begin && AT_BEGIN.indexOf(point) >= 0)
                    || (point == ':' && text.startsWith("//", i))
                    || (point == '.' && endsInWww(out))) {
                out.append('\\').appendCodePoint(point);
            } else {
                out.appendCodePoint(point);
            }
            // Digits may begin the number of an item of a list.
            begin = begin && (space || Character.isDigit(point) || point == ' ');
        }
        return out.toString().strip();
    }

    private static boolean endsInWww(StringBuilder out) {
        int length = out.length();
        return length >= 3 && out.substring(length - 3).equalsIgnoreCase("www");
    }
}
