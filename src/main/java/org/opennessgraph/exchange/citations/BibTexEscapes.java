// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.citations;

import org.jspecify.annotations.Nullable;

/** How signs that LaTeX takes for something else are written in fields of BibTeX. */
final class BibTexEscapes {
    private static final String[][] NAMED = {
        {"\\textbackslash{}", "\\"},
        {"\\textasciitilde{}", "~"},
        {"\\textasciicircum{}", "^"},
        {"\\textless{}", "<"},
        {"\\textgreater{}", ">"},
        {"\\textbar{}", "|"},
        {"\\textbraceleft{}", "{"},
        {"\\textbraceright{}", "}"},
        {"\\textquotedbl{}", "\""},
        {"\\~{}", "~"},
        {"\\^{}", "^"}
    };
    private static final String WITH_BACKSLASH = "%&#$_";

    private BibTexEscapes() {}

    /** {@return the text so that LaTeX prints it as it is, its braces among it balanced} */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (WITH_BACKSLASH.indexOf(sign) >= 0) {
                out.append('\\').append(sign);
            } else if (Character.isISOControl(sign)) {
                out.append(' ');
            } else {
                out.append(named(sign));
            }
        }
        return out.toString();
    }

    private static String named(char sign) {
        for (String[] one : NAMED) {
            if (one[1].charAt(0) == sign) {
                return one[0];
            }
        }
        return String.valueOf(sign);
    }

    /** {@return what {@link #escaped} was made of; braces that only group are left out} */
    static String plain(String latex) {
        StringBuilder out = new StringBuilder(latex.length());
        for (int i = 0; i < latex.length(); ) {
            char sign = latex.charAt(i);
            String @Nullable [] name = sign == '\\' ? nameAt(latex, i) : null;
            if (name != null) {
                out.append(name[1]);
                i += name[0].length();
            } else if (sign == '\\'
                    && i + 1 < latex.length()
                    && (WITH_BACKSLASH + "{}").indexOf(latex.charAt(i + 1)) >= 0) {
                out.append(latex.charAt(i + 1));
                i += 2;
            } else {
                if (sign != '{' && sign != '}') {
                    out.append(sign);
                }
                i++;
            }
        }
        return out.toString();
    }

    /** {@return whether a text has no command of LaTeX but such escapes} */
    static boolean isPlain(String latex) {
        for (int i = latex.indexOf('\\'); i >= 0; i = latex.indexOf('\\', i)) {
            String @Nullable [] name = nameAt(latex, i);
            if (name != null) {
                i += name[0].length();
            } else if (i + 1 < latex.length() && (WITH_BACKSLASH + "{}").indexOf(latex.charAt(i + 1)) >= 0) {
                i += 2;
            } else {
                return false;
            }
        }
        return true;
    }

    private static String @Nullable [] nameAt(String latex, int at) {
        for (String[] one : NAMED) {
            if (latex.startsWith(one[0], at)) {
                return one;
            }
        }
        return null;
    }
}
