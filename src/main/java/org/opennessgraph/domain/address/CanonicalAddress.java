// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.address;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A web address in one form. Addresses have the same form if they are known to lead to the same thing; nothing is
 * guessed, so that one thing may well have two forms. Making the form is idempotent and takes time linear in the text.
 * {@code docs/citations.md} tells the rules.
 *
 * @param comparable the form, without a scheme
 * @param link the address for following: the form with a scheme, and with {@code www.} if it was written
 * @param capture what was captured, if it is the address of a capture in a web archive
 */
public record CanonicalAddress(
        String comparable, String link, @Nullable Capture capture) {

    /**
     * Reads an address as written: of http or https, with or without its scheme; a DOI as {@code doi:…} or alone; a
     * number of arXiv as {@code arXiv:…}.
     *
     * @param written the address
     * @return its one form
     * @throws IllegalArgumentException if it is not an address; the message says why, without the address
     */
    public static CanonicalAddress of(String written) {
        return of(written, 0);
    }

    static CanonicalAddress of(String written, int depth) {
        String text = clean(written);
        if (!text.regionMatches(true, 0, "http", 0, 4)) {
            Optional<String> work = text.regionMatches(true, 0, "arxiv:", 0, 6)
                    ? Identifiers.arxiv(text.substring(6).strip())
                    : Identifiers.doi(text);
            if (work.isPresent()) {
                return work(work.get());
            }
        }
        CanonicalAddress address = new Reader(text).read(depth);
        // What was no DOI or capture as written may be one when its path is in one form.
        return address.capture() == null && Reader.readsRaw(address.comparable())
                ? new Reader(address.link()).read(depth)
                : address;
    }

    private static CanonicalAddress work(String comparable) {
        return new CanonicalAddress(comparable, "https://" + comparable, null);
    }

    /** As browsers do: nothing around it, and no ends of lines or tabs in it. */
    private static String clean(String written) {
        String stripped = written.strip();
        StringBuilder clean = new StringBuilder(stripped.length());
        for (int i = 0; i < stripped.length(); i++) {
            char sign = stripped.charAt(i);
            boolean pair = Character.isHighSurrogate(sign)
                    && i + 1 < stripped.length()
                    && Character.isLowSurrogate(stripped.charAt(i + 1));
            if (pair) {
                clean.append(sign).append(stripped.charAt(++i));
            } else if (Character.isSurrogate(sign)) {
                throw new IllegalArgumentException("it holds half a character");
            } else if (sign != '\t' && sign != '\n' && sign != '\r') {
                clean.append(sign);
            }
        }
        return clean.toString();
    }

    /** One reading of one text. */
    private static final class Reader {
        private final String scheme;
        private final String authority;
        private final String rest;

        Reader(String text) {
            int slashes = text.indexOf("://");
            boolean hasScheme = slashes > 0 && isScheme(text, slashes);
            scheme = hasScheme ? text.substring(0, slashes).toLowerCase(Locale.ROOT) : "https";
            if (!scheme.equals("http") && !scheme.equals("https")) {
                throw new IllegalArgumentException("its scheme is neither http nor https");
            }
            int begin = hasScheme ? slashes + 3 : text.startsWith("//") ? 2 : 0;
            int end = begin;
            while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            authority = text.substring(begin, end);
            if (!hasScheme && authority.indexOf('@') >= 0) {
                throw new IllegalArgumentException("it is an address of mail");
            }
            rest = text.substring(end);
        }

        /** Whether an address is on a host of which the path is read as written. */
        static boolean readsRaw(String comparable) {
            int slash = comparable.indexOf('/');
            String host = slash < 0 ? "" : comparable.substring(0, slash);
            return host.equals(Identifiers.DOI_HOST) || Capture.isArchive(host);
        }

        private static boolean isScheme(String text, int end) {
            for (int i = 0; i < end; i++) {
                char sign = text.charAt(i);
                if (sign > 127 || !(Character.isLetterOrDigit(sign) || "+.-".indexOf(sign) >= 0)) {
                    return false;
                }
            }
            return true;
        }

        CanonicalAddress read(int depth) {
            String hostAndPort = authority.substring(authority.lastIndexOf('@') + 1);
            int colon = hostAndPort.indexOf(':', hostAndPort.lastIndexOf(']') + 1);
            String name = HostName.of(colon < 0 ? hostAndPort : hostAndPort.substring(0, colon));
            String port = colon < 0 ? "" : port(hostAndPort.substring(colon + 1));
            String host = KnownHosts.host(name);

            Capture capture = port.isEmpty() ? Capture.of(host, rest, depth) : null;
            if (capture != null) {
                return new CanonicalAddress(capture.comparable(), "https://" + capture.comparable(), capture);
            }
            int hash = rest.indexOf('#');
            String fragment = hash < 0 ? "" : fragment(rest.substring(hash + 1));
            String beforeHash = hash < 0 ? rest : rest.substring(0, hash);
            int mark = beforeHash.indexOf('?');
            String rawPath = mark < 0 ? beforeHash : beforeHash.substring(0, mark);
            String query = mark < 0 ? "" : Tracking.query(beforeHash.substring(mark + 1));

            Optional<String> work = port.isEmpty() ? work(host, rawPath, query) : Optional.empty();
            if (work.isPresent()) {
                return CanonicalAddress.work(work.get());
            }
            String path = path(rawPath);
            String special = port.isEmpty() ? KnownHosts.special(host, path, query) : null;
            if (special != null) {
                return new CanonicalAddress(special + fragment, "https://" + special + fragment, null);
            }
            String behind = port + path + (query.isEmpty() ? "" : "?" + query) + fragment;
            String shown = KnownHosts.withoutWww(name).equals(host) ? name : host;
            return new CanonicalAddress(host + behind, scheme + "://" + shown + behind, null);
        }

        private static String port(String digits) {
            if (digits.isEmpty()) {
                return "";
            }
            if (digits.length() > 5 || !digits.chars().allMatch(sign -> sign >= '0' && sign <= '9')) {
                throw new IllegalArgumentException("its port is not a number");
            }
            int port = Integer.parseInt(digits);
            return port == 80 || port == 443 ? "" : ":" + port;
        }

        /** Pages of works whose identifier stands in the path. What such pages take as parameters changes no work. */
        private static Optional<String> work(String host, String rawPath, String query) {
            if (rawPath.isEmpty()) {
                return Optional.empty();
            }
            if (host.equals(Identifiers.ARXIV_HOST)) {
                String path = path(rawPath);
                return path.isEmpty() ? Optional.empty() : Identifiers.arxivPath(path.substring(1));
            }
            boolean resolved = host.equals(Identifiers.DOI_HOST) && (query.isEmpty() || isResolverOption(query));
            return resolved ? Identifiers.doiPath(rawPath.substring(1)) : Optional.empty();
        }

        /** What the resolver of DOIs takes itself; all else may be a part of a DOI with a question mark. */
        private static boolean isResolverOption(String query) {
            for (String parameter : query.split("&", -1)) {
                int equals = parameter.indexOf('=');
                String name = equals < 0 ? parameter : parameter.substring(0, equals);
                if (!name.equals("noredirect") && !name.equals("nosfx") && !name.equals("locatt")) {
                    return false;
                }
            }
            return true;
        }

        private static String path(String raw) {
            String path = withoutDots(Tracking.path(PercentEncoding.path(raw)));
            int end = path.length();
            while (end > 0 && path.charAt(end - 1) == '/') {
                end--;
            }
            return path.substring(0, end);
        }

        /** As in RFC 3986, section 5.2.4. */
        private static String withoutDots(String path) {
            if (!path.contains("/.")) {
                return path;
            }
            Deque<String> segments = new ArrayDeque<>();
            for (String segment : path.substring(1).split("/", -1)) {
                if (segment.equals("..")) {
                    segments.pollLast();
                } else if (!segment.equals(".")) {
                    segments.addLast(segment);
                }
            }
            StringBuilder joined = new StringBuilder(path.length());
            for (Iterator<String> each = segments.iterator(); each.hasNext(); ) {
                joined.append('/').append(each.next());
            }
            return joined.toString();
        }

        /**
         * A place in a page is not another page: only what an application shows by its fragment counts, which begins
         * with {@code !} or a slash.
         */
        private static String fragment(String raw) {
            int directive = raw.indexOf(":~:");
            String fragment = PercentEncoding.query(directive < 0 ? raw : raw.substring(0, directive));
            if (!fragment.startsWith("!") && !fragment.startsWith("/")) {
                return "";
            }
            int end = fragment.length();
            while (end > 0 && fragment.charAt(end - 1) == '/') {
                end--;
            }
            return end == 0 || fragment.substring(0, end).equals("!") ? "" : "#" + fragment.substring(0, end);
        }
    }
}
