// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Parameters that say how a reader came to a page or who the reader is, never what the page shows. */
final class Tracking {
    private static final String[] BEGINNINGS = {"utm_", "hsa_", "pk_", "mtm_", "_hs", "vero_"};
    private static final Set<String> NAMES = Set.of(
            "fbclid",
            "gclid",
            "gclsrc",
            "dclid",
            "gbraid",
            "wbraid",
            "msclkid",
            "yclid",
            "twclid",
            "ttclid",
            "igshid",
            "igsh",
            "li_fat_id",
            "mc_cid",
            "mc_eid",
            "mkt_tok",
            "ref_src",
            "ref_url",
            "srsltid",
            "spm",
            "_ga",
            "_gl",
            "hsctatracking",
            "oly_anon_id",
            "oly_enc_id",
            "wickedid",
            "phpsessid",
            "jsessionid",
            "__twitter_impression");
    private static final String SESSION = ";jsessionid=";

    private Tracking() {}

    /** A query in one form, without what only tracks; the order of the rest counts. Linear, and idempotent. */
    static String query(String raw) {
        List<String> kept = new ArrayList<>();
        for (String parameter : raw.split("&", -1)) {
            String normal = PercentEncoding.query(parameter);
            int equals = normal.indexOf('=');
            String name = (equals < 0 ? normal : normal.substring(0, equals)).toLowerCase(Locale.ROOT);
            if (!normal.isEmpty() && !tracks(name)) {
                kept.add(normal);
            }
        }
        return String.join("&", kept);
    }

    private static boolean tracks(String name) {
        for (String beginning : BEGINNINGS) {
            if (name.startsWith(beginning)) {
                return true;
            }
        }
        return NAMES.contains(name);
    }

    /** A path without the number of a session that old servers hang on a segment. */
    static String path(String path) {
        if (!path.contains(";")) {
            return path;
        }
        StringBuilder kept = new StringBuilder(path.length());
        for (String segment : path.split("/", -1)) {
            int at = segment.toLowerCase(Locale.ROOT).indexOf(SESSION);
            kept.append(at < 0 ? segment : segment.substring(0, at)).append('/');
        }
        return kept.substring(0, kept.length() - 1);
    }
}
