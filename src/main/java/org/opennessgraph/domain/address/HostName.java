// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.address;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Names of hosts in one form: lower case, labels of other scripts as in the domain name system (RFC 5891), no dot at
 * the end. Unlike {@link java.net.IDN}, which follows the rules of 2003, it keeps {@code ß} and {@code ss} apart:
 * two hosts may be registered under them today.
 */
final class HostName {
    private static final int LONGEST = 253;
    private static final int LONGEST_LABEL = 63;

    private HostName() {}

    /**
     * @param written a name or an IP address
     * @return its one form
     * @throws IllegalArgumentException if it is no name under which anything can be found from everywhere
     */
    static String of(String written) {
        // A name of that many characters cannot fit; and encoding a label costs its length squared.
        if (written.length() > LONGEST + 1) {
            throw new IllegalArgumentException("its host has more than " + LONGEST + " characters");
        }
        if (written.startsWith("[") && written.endsWith("]")) {
            return literal(written);
        }
        String lower = Normalizer.normalize(written.toLowerCase(Locale.ROOT), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('\u3002', '.');
        String name = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
        List<String> labels = new ArrayList<>();
        for (String label : name.split("\\.", -1)) {
            labels.add(label(label));
        }
        String joined = String.join(".", labels);
        String last = labels.get(labels.size() - 1);
        if (labels.size() < 2 || joined.length() > LONGEST) {
            throw new IllegalArgumentException("'" + name + "' is not the name of a host");
        }
        if (last.chars().allMatch(Character::isDigit) && !isInternetAddress(labels)) {
            throw new IllegalArgumentException("'" + name + "' is not the name of a host");
        }
        return joined;
    }

    private static String literal(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        if (lower.length() < 4 || !lower.chars().allMatch(sign -> "0123456789abcdef:.[]".indexOf(sign) >= 0)) {
            throw new IllegalArgumentException("'" + written + "' is not the address of a host");
        }
        return lower;
    }

    private static String label(String label) {
        boolean ascii = true;
        for (int i = 0; i < label.length(); ) {
            int point = label.codePointAt(i);
            boolean fits = point < 128
                    ? point == '-' || point == '_' || Character.isLetterOrDigit(point)
                    : Character.isLetterOrDigit(point) || isMark(point);
            if (!fits) {
                throw new IllegalArgumentException("its host has a sign that no host can have");
            }
            ascii &= point < 128;
            i += Character.charCount(point);
        }
        String encoded = ascii ? label : "xn--" + Punycode.encode(label);
        if (encoded.isEmpty() || encoded.length() > LONGEST_LABEL) {
            throw new IllegalArgumentException("a part of its host is empty or too long");
        }
        return encoded;
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isInternetAddress(List<String> labels) {
        return labels.size() == 4
                && labels.stream()
                        .allMatch(label -> label.length() <= 3
                                && label.chars().allMatch(Character::isDigit)
                                && Integer.parseInt(label) <= 255);
    }
}
