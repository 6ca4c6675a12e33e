// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * An address of a source, brought into one form so that two spellings of one address are seen to be one:
 * scheme, letter case of the host, {@code www.}, fragment, trailing slash and tracking parameters do not
 * count, and Twitter's two hosts are one. Nothing is guessed: addresses on different hosts stay different
 * unless an entry lists both.
 *
 * @param comparable the form in which addresses are compared; not meant for following
 */
public record SourceAddress(String comparable) {
    private static final Set<String> TRACKING = Set.of("fbclid", "gclid", "mc_cid", "mc_eid", "igshid", "ref_src");

    /**
     * Reads an address as written.
     *
     * @param written an http or https address, with or without its scheme
     * @return its comparable form
     * @throws InvalidEntry if it is not an address
     */
    public static SourceAddress of(String written) {
        String trimmed = written.strip();
        String withScheme = trimmed.contains("://") ? trimmed : "https://" + trimmed;
        URI uri;
        try {
            uri = new URI(withScheme.replace(" ", "%20"));
        } catch (URISyntaxException wrong) {
            throw new InvalidEntry("url", "'" + written + "' is not a web address");
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (uri.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
            throw new InvalidEntry("url", "'" + written + "' is not a web address");
        }
        return new SourceAddress(host(uri) + port(uri) + path(uri) + query(uri));
    }

    private static String host(URI uri) {
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        if (host.startsWith("www.") || host.startsWith("mobile.twitter.")) {
            host = host.substring(host.indexOf('.') + 1);
        }
        return host.equals("x.com") ? "twitter.com" : host;
    }

    private static String port(URI uri) {
        return uri.getPort() < 0 || uri.getPort() == 80 || uri.getPort() == 443 ? "" : ":" + uri.getPort();
    }

    private static String path(URI uri) {
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        while (path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        return path;
    }

    private static String query(URI uri) {
        if (uri.getRawQuery() == null) {
            return "";
        }
        List<String> kept = new ArrayList<>();
        for (String parameter : uri.getRawQuery().split("&", -1)) {
            String name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
            if (!parameter.isEmpty() && !name.startsWith("utm_") && !TRACKING.contains(name)) {
                kept.add(parameter);
            }
        }
        return kept.isEmpty() ? "" : "?" + String.join("&", kept);
    }
}
