// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.duplicates;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.address.CanonicalAddress;
import org.opennessgraph.domain.address.Capture;
import org.opennessgraph.domain.duplicates.Suspicion.Ground;

/**
 * What an address gives away of other addresses under which the same may be found. Works on the comparable form; takes
 * time linear in it.
 */
final class AddressTraces {
    /** Hosts that show what another host publishes, path for path, without being its owner's. */
    private static final Map<String, String> MIRRORS = Map.of(
            "dhirubhai.net", "linkedin.com",
            "hf-mirror.com", "huggingface.co",
            "hf.qhduan.com", "huggingface.co",
            "greaterwrong.com", "lesswrong.com",
            "nitter.net", "twitter.com",
            "vxtwitter.com", "twitter.com",
            "fxtwitter.com", "twitter.com",
            "libredd.it", "reddit.com",
            "scribe.rip", "medium.com",
            "ar5iv.org", "arxiv.org");

    private static final String ROT13_HOST = "vuink.com";
    private static final Pattern ROT13_PATH = Pattern.compile("/post/([a-z0-9-]{3,253})(/[^?#]*)?");
    private static final Pattern SCHEME = Pattern.compile("https?(?::|%3A)(?:/|%2F){1,2}", Pattern.CASE_INSENSITIVE);
    private static final String PROXIED = "host-https-";
    private static final Pattern DOI = Pattern.compile("/(10\\.[0-9]{4,9}/[^?#]{1,300})");
    private static final Pattern NEWS_ITEM =
            Pattern.compile("/item(?:\\?(?:[^#]{0,200}&)?id=|/)([0-9]{5,12})(?![0-9])");
    private static final Pattern TWEET = Pattern.compile("/status/([0-9]{8,20})(?![0-9])");
    private static final Pattern PAPER = Pattern.compile("arxiv\\.org/abs/(.{6,60}?)v[0-9]{1,3}");
    private static final Pattern AR5IV = Pattern.compile("(?:labs\\.)?ar5iv|ar5iv(?:\\.labs)?");
    private static final Pattern REVISION = Pattern.compile("/(blob|raw|tree|resolve|commit)/([^/]{1,100})/");
    /** A part of the path that is a version, or ends in one that says so: the 3.1 of a model's name is none. */
    private static final Pattern VERSION = Pattern.compile("/(?:v[0-9]{1,3}|v?[0-9]{1,3}(?:\\.[0-9]{1,3}){1,3})(?=/|$)"
            + "|[_-]v[0-9]{1,3}(?:\\.[0-9]{1,3}){0,3}(?=[/.?]|$)|[?&](?:version|rev|oldid)=[^&#]{1,60}");

    private static final Pattern LAST_FILE = Pattern.compile("/(?:index|default|home)\\.(?:html?|php|aspx?)(?=$|\\?)");
    private static final Pattern PHONE_PAGE = Pattern.compile("/amp(?=$|\\?)|[?&](?:amp|outputType)=[^&]{0,10}");
    private static final Pattern PHONE_HOST = Pattern.compile("^(?:m|mobile|amp|demo)\\.");
    /** Longer addresses lead nowhere, and patterns are for short texts. */
    private static final int LONGEST = 4_000;
    /** Fewer words are headings of many pages. */
    private static final int SLUG_WORDS = 5;

    private AddressTraces() {}

    /** The key under which an address itself is filed. */
    static String own(String comparable) {
        return "address " + comparable;
    }

    /**
     * @param address an address
     * @return keys under which to look for others, each with what it would mean
     */
    static Map<String, Ground> of(CanonicalAddress address) {
        Map<String, Ground> keys = new LinkedHashMap<>();
        String form = address.comparable();
        if (form.length() > LONGEST) {
            return keys;
        }
        Capture capture = address.capture();
        if (capture != null) {
            keys.putIfAbsent(own(capture.original().comparable()), Ground.ADDRESS_WITHIN_ADDRESS);
            return keys;
        }
        int slash = form.indexOf('/');
        String host = slash < 0 ? form : form.substring(0, slash);
        String path = slash < 0 ? "" : form.substring(slash);

        within(path, keys);
        add(keys, rot13(host, path), Ground.MIRROR);
        add(keys, mirrored(host, path), Ground.MIRROR);
        number(DOI, path, "doi ", keys);
        number(NEWS_ITEM, path, "item ", keys);
        number(TWEET, path, "tweet ", keys);
        versions(form, keys);
        views(form, keys);
        slug(path, keys);
        keys.remove(own(form));
        return keys;
    }

    private static void within(String path, Map<String, Ground> keys) {
        Matcher scheme = SCHEME.matcher(path);
        if (scheme.find()) {
            String rest = path.substring(scheme.start());
            add(
                    keys,
                    rest.contains("%2F") || rest.contains("%2f") ? decoded(rest) : rest,
                    Ground.ADDRESS_WITHIN_ADDRESS);
        }
        int proxied = path.indexOf(PROXIED);
        if (proxied >= 0) {
            add(keys, path.substring(proxied + PROXIED.length()), Ground.ADDRESS_WITHIN_ADDRESS);
        }
    }

    /** Of a parameter that holds an address; what follows it is another parameter. */
    private static String decoded(String rest) {
        int end = rest.indexOf('&');
        String parameter = end < 0 ? rest : rest.substring(0, end);
        try {
            return URLDecoder.decode(parameter, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return parameter;
        }
    }

    /** The host stands there letter by letter thirteen places on, its dots as {@code -d-d}; so do dots of the path. */
    private static @Nullable String rot13(String host, String path) {
        Matcher post = ROT13_PATH.matcher(path);
        if (!host.equals(ROT13_HOST) || !post.lookingAt()) {
            return null;
        }
        String behind = post.group(2) == null ? "" : post.group(2);
        return turned(post.group(1).replace("-d-d", ".")) + behind.replace("-d-d", ".");
    }

    private static String turned(String text) {
        StringBuilder turned = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            turned.append(sign >= 'a' && sign <= 'z' ? (char) ('a' + (sign - 'a' + 13) % 26) : sign);
        }
        return turned.toString();
    }

    private static @Nullable String mirrored(String host, String path) {
        if (AR5IV.matcher(host.replace(".org", "").replace(".arxiv", "")).matches()) {
            return "arxiv.org" + path;
        }
        String publisher = MIRRORS.get(host);
        return publisher == null ? null : publisher + path;
    }

    private static void number(Pattern pattern, String path, String name, Map<String, Ground> keys) {
        Matcher found = pattern.matcher(path);
        if (found.find()) {
            keys.putIfAbsent(name + found.group(1).toLowerCase(Locale.ROOT), Ground.SAME_NUMBER);
        }
    }

    private static void versions(String form, Map<String, Ground> keys) {
        Matcher paper = PAPER.matcher(form);
        String bare = paper.matches()
                ? "arxiv.org/abs/" + paper.group(1)
                : VERSION.matcher(REVISION.matcher(form).replaceAll("/$1/")).replaceAll("");
        // Filed for every address, so that two versions meet as well as a version and the bare address.
        keys.putIfAbsent("unversioned " + bare, Ground.OTHER_VERSION);
    }

    private static void views(String form, Map<String, Ground> keys) {
        String bare = PHONE_HOST.matcher(form.toLowerCase(Locale.ROOT)).replaceFirst("");
        bare = PHONE_PAGE.matcher(bare).replaceFirst("");
        bare = LAST_FILE.matcher(bare).replaceFirst("");
        keys.putIfAbsent("view " + bare, Ground.OTHER_VIEW);
    }

    private static void slug(String path, Map<String, Ground> keys) {
        String last = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        int end = last.length();
        for (int i = 0; i < last.length(); i++) {
            if (".?#".indexOf(last.charAt(i)) >= 0) {
                end = i;
                break;
            }
        }
        String words = last.substring(0, end);
        if (words.split("-", -1).length >= SLUG_WORDS && words.chars().anyMatch(Character::isLetter)) {
            keys.putIfAbsent("slug " + words, Ground.SAME_SLUG);
        }
    }

    private static void add(Map<String, Ground> keys, @Nullable String written, Ground ground) {
        if (written == null) {
            return;
        }
        try {
            keys.putIfAbsent(own(CanonicalAddress.of(written).comparable()), ground);
        } catch (IllegalArgumentException none) {
            // What stands there is no address, and so gives nothing away.
            return;
        }
    }
}
