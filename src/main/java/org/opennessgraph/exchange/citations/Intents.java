// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.citations;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.CitationIntent;

/** The intents as the Citation Typing Ontology and as this project write them. */
final class Intents {
    private static final String[] NAMESPACES = {"http://purl.org/spar/cito/", "https://purl.org/spar/cito/", "cito:"};
    private static final Map<String, CitationIntent> BY_NAME = new HashMap<>();

    static {
        for (CitationIntent intent : CitationIntent.values()) {
            BY_NAME.put(intent.name().replace("_", "").toLowerCase(Locale.ROOT), intent);
        }
    }

    private Intents() {}

    /**
     * @param written {@code cito:citesAsEvidence}, with any of the ontology's name spaces or none, or {@code
     *     CITES_AS_EVIDENCE}; empty for no more than that it cites
     * @return the intent; null if it is none
     */
    static @Nullable CitationIntent read(String written) {
        String name = written.strip();
        for (String namespace : NAMESPACES) {
            if (name.startsWith(namespace)) {
                name = name.substring(namespace.length());
            }
        }
        return name.isEmpty()
                ? CitationIntent.CITES
                : BY_NAME.get(name.replace("_", "").toLowerCase(Locale.ROOT));
    }

    /** {@return the name in the ontology, such as {@code citesAsEvidence}} */
    static String cito(CitationIntent intent) {
        StringBuilder name = new StringBuilder();
        for (String word : intent.name().toLowerCase(Locale.ROOT).split("_", -1)) {
            name.append(name.length() == 0 ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }
}
