// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** An address as the graph's index can hold it: a very long one by its digest. */
final class AddressKey {
    private static final int LONGEST = 1_000;

    private AddressKey() {}

    static String of(String comparable) {
        if (comparable.length() <= LONGEST) {
            return comparable;
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(comparable.getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
