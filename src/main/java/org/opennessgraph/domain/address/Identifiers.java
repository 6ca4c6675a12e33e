// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.address;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Identifiers of works that have an address: DOIs (ISO 26324) and numbers of arXiv. */
final class Identifiers {
    static final String DOI_HOST = "doi.org";
    static final String ARXIV_HOST = "arxiv.org";

    private static final String[] DOI_PREFIXES = {
        "urn:doi:",
        "info:doi/",
        "doi:",
        "https://doi.org/",
        "http://doi.org/",
        "https://dx.doi.org/",
        "http://dx.doi.org/"
    };
    private static final Pattern DOI_NUMBER = Pattern.compile("10\\.[0-9]{4,9}(?:\\.[0-9]{1,9}){0,4}");
    /** Possessive throughout, and the ids are short: nothing is tried twice. */
    private static final Pattern ARXIV_NUMBER = Pattern.compile("([0-9]{4}\\.[0-9]{4,5}+"
            + "|([a-z]{2,10}+(?:-[a-z]{2,10}+)?)(?:\\.[a-z]{2})?/[0-9]{7})(v[1-9][0-9]{0,2})?");

    private static final int LONGEST_ARXIV = 64;
    private static final int MOST_PREFIXES = 3;
    private static final String ARXIV_DOI = "10.48550/arxiv.";

    private Identifiers() {}

    /**
     * Finds a DOI that is written as such: {@code doi:10.…}, {@code info:doi/10.…}, {@code 10.…} alone.
     *
     * @param text a text that is no http address
     * @return its address without scheme; nothing if it is no DOI
     */
    static Optional<String> doi(String text) {
        String bare = withoutPrefixes(text);
        // A percent sign in a DOI that stands by itself is one unless it encodes; %2F is common in data.
        return bare.length() < text.length() || bare.startsWith("10.")
                ? plainDoi(PercentEncoding.decoded(bare).orElse(bare))
                : Optional.empty();
    }

    /**
     * @param path what stands behind the host of a resolver, without the slash, encoded or not
     * @return the address of the DOI without scheme; nothing if it is none
     */
    static Optional<String> doiPath(String path) {
        return PercentEncoding.decoded(path).flatMap(decoded -> plainDoi(withoutPrefixes(decoded)));
    }

    /** More than a few prefixes are no slip of the pen. */
    private static String withoutPrefixes(String text) {
        String bare = text;
        for (int i = 0; i < MOST_PREFIXES; i++) {
            for (String prefix : DOI_PREFIXES) {
                if (bare.regionMatches(true, 0, prefix, 0, prefix.length())) {
                    bare = bare.substring(prefix.length()).stripLeading();
                }
            }
        }
        return bare;
    }

    private static Optional<String> plainDoi(String plain) {
        int slash = plain.indexOf('/');
        if (slash < 7
                || slash > 64
                || !DOI_NUMBER.matcher(plain.substring(0, slash)).matches()) {
            return Optional.empty();
        }
        String lower = lowerAscii(trimmed(plain));
        if (lower.length() <= slash + 1) {
            return Optional.empty();
        }
        if (lower.startsWith(ARXIV_DOI)) {
            Optional<String> paper = arxiv(lower.substring(ARXIV_DOI.length()));
            if (paper.isPresent()) {
                return paper;
            }
        }
        return Optional.of(DOI_HOST + "/" + PercentEncoding.encoded(lower));
    }

    /**
     * @param written a number of arXiv, with its version or without
     * @return the address of the paper without scheme; nothing if it is none
     */
    static Optional<String> arxiv(String written) {
        if (written.length() > LONGEST_ARXIV) {
            return Optional.empty();
        }
        Matcher number = ARXIV_NUMBER.matcher(written.toLowerCase(Locale.ROOT));
        if (!number.matches()) {
            return Optional.empty();
        }
        String archive = number.group(2);
        String id = archive == null
                ? number.group(1)
                // The class of a subject (math.GT) is no part of an old number.
                : archive + number.group(1).substring(number.group(1).indexOf('/'));
        return Optional.of(ARXIV_HOST + "/abs/" + id + (number.group(3) == null ? "" : number.group(3)));
    }

    /**
     * @param path what stands behind the host of arXiv, without the slash
     * @return the address of the paper without scheme; nothing if it is not the page or text of one
     */
    static Optional<String> arxivPath(String path) {
        for (String view : new String[] {"abs/", "pdf/", "html/", "ps/"}) {
            if (path.startsWith(view)) {
                String id = trimmed(path.substring(view.length()));
                boolean file = view.equals("pdf/") && id.endsWith(".pdf");
                return arxiv(file ? id.substring(0, id.length() - 4) : id);
            }
        }
        return Optional.empty();
    }

    /** Without slashes and spaces at the end. */
    private static String trimmed(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '/' || Character.isWhitespace(text.charAt(end - 1)))) {
            end--;
        }
        return text.substring(0, end);
    }

    /** DOIs are the same in either case of the letters of ASCII, and of no others. */
    private static String lowerAscii(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            lower.append(sign >= 'A' && sign <= 'Z' ? (char) (sign + 32) : sign);
        }
        return lower.toString();
    }
}
