// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.indices;

import java.text.Normalizer;
import java.util.Locale;

/** Makes keys of names. */
final class Slugs {
    private Slugs() {}

    /**
     * The name in lower case, with {@code plus} for +, dots kept, and a hyphen for whatever else no key can hold.
     *
     * @return the key; empty if the name has no letter or digit of the Latin script
     */
    static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replace("+", " plus ")
                .replace("α", "alpha")
                .toLowerCase(Locale.ROOT);
        return plain.replaceAll("[^a-z0-9.]+", "-")
                .replaceAll("[.-]*-[.-]*", "-")
                .replaceAll("[.]{2,}", ".")
                .replaceAll("^[.-]+|[.-]+$", "");
    }

    /** What is left of a name when one does not look at case, spaces and signs. */
    static String normal(String name) {
        return of(name).replaceAll("[.-]", "");
    }
}
