// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.duplicates;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.FactDate;
import org.opennessgraph.domain.Source;
import org.opennessgraph.domain.address.CanonicalAddress;
import org.opennessgraph.domain.duplicates.Suspicion.Ground;

/**
 * Looks for sources that may be one under two ids: found by what their addresses give away (mirrors, proxies, captures,
 * paths in rot13, versions, pages for phones) and by their titles (re-posts with new dates). Every suspicion is told;
 * none is acted upon.
 */
public final class SuspectedDuplicates {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    private static final int DAY = 10;
    /** Shorter titles are those of many works. */
    private static final int LONG_TITLE = 24;

    private final Map<String, Filed> filed = new HashMap<>();
    private final Map<List<String>, Suspicion> found = new LinkedHashMap<>();

    private SuspectedDuplicates() {}

    /** The first source under a key; without a ground the key is an address of its own. */
    private record Filed(Source source, @Nullable Ground ground) {}

    /**
     * Compares sources. Linear in their number and the length of their texts: each is held against the first one with
     * which it shares something, not against all.
     *
     * @param sources the sources
     * @return pairs that may be one, each pair once, in the order of the later ones
     */
    public static List<Suspicion> of(Collection<Source> sources) {
        SuspectedDuplicates search = new SuspectedDuplicates();
        sources.forEach(search::compare);
        return new ArrayList<>(search.found.values());
    }

    private void compare(Source source) {
        Map<String, @Nullable Ground> keys = new LinkedHashMap<>();
        for (String written : source.addresses()) {
            read(written).ifPresent(address -> {
                keys.put(AddressTraces.own(address.comparable()), null);
                AddressTraces.of(address).forEach((key, ground) -> keys.putIfAbsent(key, ground));
            });
        }
        String title = plain(source.title());
        FactDate date = source.date();
        String on = date == null ? "" : date.on().toString();
        if (on.length() >= DAY && on.indexOf('/') < 0 && !on.endsWith("~") && !title.isEmpty()) {
            keys.put("day " + on.substring(0, DAY) + " " + title, Ground.SAME_TITLE_AND_DAY);
        }
        if (title.length() >= LONG_TITLE) {
            keys.put("title " + title, Ground.SAME_TITLE);
        }
        keys.forEach((key, ground) -> meet(source, key, ground));
    }

    /** What is no address is told of elsewhere. */
    private static Optional<CanonicalAddress> read(String written) {
        try {
            return Optional.of(CanonicalAddress.of(written));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private void meet(Source source, String key, @Nullable Ground ground) {
        Filed earlier = filed.putIfAbsent(key, new Filed(source, ground));
        if (earlier == null || earlier.source().id().equals(source.id()) || areWholeAndPart(source, earlier.source())) {
            return;
        }
        Ground strongest = stronger(ground, earlier.ground());
        if (strongest != null) {
            Suspicion suspicion =
                    new Suspicion(source.id(), earlier.source().id(), strongest, key.substring(key.indexOf(' ') + 1));
            found.merge(
                    List.of(source.id().toString(), earlier.source().id().toString()),
                    suspicion,
                    (one, other) -> other.ground().compareTo(one.ground()) < 0 ? other : one);
        }
    }

    private static @Nullable Ground stronger(@Nullable Ground one, @Nullable Ground other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static boolean areWholeAndPart(Source one, Source other) {
        return one.id().equals(other.container()) || other.id().equals(one.container());
    }

    /** A title without what is written in different ways: letters and digits of any script, in lower case. */
    private static String plain(String title) {
        String letters =
                MARK.matcher(Normalizer.normalize(title, Normalizer.Form.NFKD)).replaceAll("");
        return NO_LETTER
                .matcher(letters.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
