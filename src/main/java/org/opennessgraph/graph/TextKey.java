// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.opennessgraph.domain.contradiction.FactProperty;

/** A text as an index of the graph can hold it: a very long one by its digest. */
public final class TextKey {
    private static final int LONGEST = 1_000;

    private TextKey() {}

    /**
     * @param text a text by which entries are found, such as an address
     * @return the text itself if it is short enough, else its digest
     */
    public static String of(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * @param property a property of a fact, in whatever wording
     * @return the text under which claims that state a value of it are found
     */
    public static String ofProperty(String property) {
        return of(FactProperty.key(property));
    }

    static List<String> ofProperties(Collection<String> properties) {
        return properties.stream().map(TextKey::ofProperty).distinct().toList();
    }
}
