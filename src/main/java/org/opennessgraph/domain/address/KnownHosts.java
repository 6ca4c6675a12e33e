// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.address;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Hosts of which it is known that one owner shows the same under both names, path for path. Hosts of others that show
 * the same are mirrors and stay apart. {@code docs/citations.md} has the list too.
 */
final class KnownHosts {
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("x.com", "twitter.com"),
            Map.entry("mobile.twitter.com", "twitter.com"),
            Map.entry("m.twitter.com", "twitter.com"),
            Map.entry("mobile.x.com", "twitter.com"),
            Map.entry("m.youtube.com", "youtube.com"),
            Map.entry("youtube-nocookie.com", "youtube.com"),
            Map.entry("m.facebook.com", "facebook.com"),
            Map.entry("mbasic.facebook.com", "facebook.com"),
            Map.entry("touch.facebook.com", "facebook.com"),
            Map.entry("web.facebook.com", "facebook.com"),
            Map.entry("ai.facebook.com", "ai.meta.com"),
            Map.entry("old.reddit.com", "reddit.com"),
            Map.entry("new.reddit.com", "reddit.com"),
            Map.entry("np.reddit.com", "reddit.com"),
            Map.entry("m.reddit.com", "reddit.com"),
            Map.entry("m.linkedin.com", "linkedin.com"),
            Map.entry("mobile.nytimes.com", "nytimes.com"),
            Map.entry("hf.co", "huggingface.co"),
            Map.entry("dx.doi.org", Identifiers.DOI_HOST),
            Map.entry("export.arxiv.org", Identifiers.ARXIV_HOST),
            Map.entry("archive.ph", Capture.TODAY),
            Map.entry("archive.is", Capture.TODAY),
            Map.entry("archive.md", Capture.TODAY),
            Map.entry("archive.vn", Capture.TODAY),
            Map.entry("archive.li", Capture.TODAY),
            Map.entry("archive.fo", Capture.TODAY));

    private static final Set<String> WIKIS = Set.of("wikipedia.org", "wiktionary.org", "wikiquote.org", "wikinews.org");
    private static final String OLD_BLOG = "blog.opensource.org";
    private static final Pattern TWEET =
            Pattern.compile("/([A-Za-z0-9_]{1,20})/(?:web/)?status(?:es)?/([0-9]{1,20})(?:/(?:photo|video)/[0-9])?");
    private static final Pattern VIDEO = Pattern.compile("/(?:embed|v|shorts|live)/([A-Za-z0-9_-]{11})");
    private static final Pattern SHORT_VIDEO = Pattern.compile("/([A-Za-z0-9_-]{11})");
    private static final Pattern WATCHED = Pattern.compile("v=([A-Za-z0-9_-]{11})");

    private KnownHosts() {}

    /** The name under which a host is compared; without {@code www.} in front, unless the name were no name then. */
    static String host(String name) {
        String bare = withoutWww(name);
        int dot = bare.indexOf(".m.");
        if (dot > 0 && bare.indexOf('.') == dot && WIKIS.contains(bare.substring(dot + 3))) {
            bare = bare.substring(0, dot) + bare.substring(dot + 2);
        }
        return SAME.getOrDefault(bare, bare);
    }

    static String withoutWww(String name) {
        String bare = name;
        while (bare.startsWith("www.") && bare.indexOf('.', 4) > 0) {
            bare = bare.substring(4);
        }
        return bare;
    }

    /**
     * The form of an address whose host has a rule of its own.
     *
     * @param host as {@link #host} gives it
     * @param path in one form, without slashes at its end
     * @param query in one form, without tracking; empty if there is none
     * @return the address without scheme; null if no rule applies
     */
    static @Nullable String special(String host, String path, String query) {
        return switch (host) {
            case "twitter.com" -> tweet(path);
            case "youtube.com" -> video(path, query);
            case "youtu.be" -> matched(SHORT_VIDEO, path, "youtube.com/watch?v=");
            case OLD_BLOG -> path.isEmpty() ? null : "opensource.org/blog" + path + question(query);
            default -> null;
        };
    }

    private static @Nullable String tweet(String path) {
        Matcher status = TWEET.matcher(path);
        return path.length() < 100 && status.matches()
                ? "twitter.com/" + status.group(1).toLowerCase(Locale.ROOT) + "/status/" + status.group(2)
                : null;
    }

    private static @Nullable String video(String path, String query) {
        if (!path.equals("/watch")) {
            return matched(VIDEO, path, "youtube.com/watch?v=");
        }
        for (String parameter : query.split("&", -1)) {
            String found = matched(WATCHED, parameter, "youtube.com/watch?v=");
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable String matched(Pattern pattern, String text, String before) {
        Matcher matcher = pattern.matcher(text);
        return text.length() < 100 && matcher.matches() ? before + matcher.group(1) : null;
    }

    private static String question(String query) {
        return query.isEmpty() ? "" : "?" + query;
    }
}
