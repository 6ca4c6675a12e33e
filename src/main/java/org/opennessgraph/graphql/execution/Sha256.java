// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash by which documents and tokens are known. */
public final class Sha256 {

    private Sha256() {}

    /** {@return the SHA-256 of a text in UTF-8, in lower-case hexadecimal} */
    public static String hex(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
