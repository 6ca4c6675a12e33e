// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The hashes of the chain: SHA-256 over fields one after the other, each as one byte (0 for null, else 1), four bytes
 * of length and its bytes; numbers are eight bytes, the most significant first. What is hashed begins with a name, so
 * that bytes of one kind can never be taken for the other.
 */
final class ChainHash {
    /** The hash before the first change. */
    private static final byte[] START = new byte[32];

    private static final byte[] NULL = {0};
    private static final byte[] PRESENT = {1};

    private final MessageDigest sha256;

    private ChainHash(String name) {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
        add(name);
    }

    /** {@return the hash before the first change, a fresh copy} */
    static byte[] start() {
        return START.clone();
    }

    /** {@return the digest that stands for a payload in the hash of its change; says nothing about the payload to who does not know the salt} */
    static byte[] ofPayload(byte[] salt, int format, byte[] body, String[] uniqueKeys) {
        ChainHash hash = new ChainHash("openness-graph payload 1");
        hash.add(salt);
        hash.add(format);
        hash.add(body);
        String[] sorted = uniqueKeys.clone();
        Arrays.sort(sorted);
        hash.add(sorted.length);
        for (String key : sorted) {
            hash.add(key);
        }
        return hash.sha256.digest();
    }

    /** {@return the hash of a row, over all its columns but the hash itself} */
    static byte[] ofChange(ChangeRow row) {
        ChainHash hash = new ChainHash("openness-graph change 1");
        hash.add(row.previousHash);
        hash.add(row.position);
        hash.add(row.set);
        hash.add(row.lastOfSet ? 1 : 0);
        hash.add(row.entryId);
        hash.add(row.operation);
        hash.add(row.version);
        hash.add(row.actor);
        hash.add(micros(row.at));
        hash.add(row.reason);
        hash.add(row.originKind);
        hash.add(row.originReference);
        hash.add(row.redirectTo);
        hash.add(row.redacts);
        hash.add(row.payloadFormat == null ? null : row.payloadFormat.longValue());
        hash.add(row.payloadDigest);
        return hash.sha256.digest();
    }

    private static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }

    private void add(@Nullable String text) {
        add(text == null ? null : text.getBytes(StandardCharsets.UTF_8));
    }

    private void add(long number) {
        add(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }

    private void add(@Nullable Long number) {
        if (number == null) {
            sha256.update(NULL);
        } else {
            add(number.longValue());
        }
    }

    private void add(byte @Nullable [] bytes) {
        if (bytes == null) {
            sha256.update(NULL);
        } else {
            sha256.update(PRESENT);
            sha256.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            sha256.update(bytes);
        }
    }
}
