// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.clients;

import io.netty.util.NetUtil;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Addresses that begin alike. */
final class Network {

    private static final int MAPPED_PREFIX = 12;

    /** 4 or 16 bytes; those behind the bits that are alike are 0. */
    private final byte[] start;

    private final int bits;

    private Network(byte[] start, int bits) {
        this.start = start;
        this.bits = bits;
    }

    /**
     * Reads {@code 10.0.0.0/8}, {@code 2001:db8::/32}, or a single address.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    static Network parse(String text) {
        int slash = text.indexOf('/');
        byte[] address = address(slash < 0 ? text : text.substring(0, slash));
        if (address == null) {
            throw new IllegalArgumentException("'" + text + "' is no address and no network");
        }
        int all = address.length * Byte.SIZE;
        int bits = slash < 0 ? all : Integer.parseInt(text.substring(slash + 1));
        if (bits < 0 || bits > all) {
            throw new IllegalArgumentException("'" + text + "' has a prefix that is not from 0 to " + all);
        }
        return new Network(cut(address, bits), bits);
    }

    /** The bytes of an address as it is written; IPv4 in IPv6 as IPv4. Null if it is none; no name is looked up. */
    static byte @Nullable [] address(String text) {
        int zone = text.indexOf('%');
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(zone < 0 ? text : text.substring(0, zone));
        if (bytes == null || bytes.length == 4) {
            return bytes;
        }
        for (int i = 0; i < MAPPED_PREFIX; i++) {
            if (bytes[i] != (i < MAPPED_PREFIX - 2 ? 0 : (byte) 0xff)) {
                return bytes;
            }
        }
        return Arrays.copyOfRange(bytes, MAPPED_PREFIX, bytes.length);
    }

    /** The network of an address: the first bits of it. */
    static Network of(byte[] address, int bits) {
        return new Network(cut(address, bits), bits);
    }

    private static byte[] cut(byte[] address, int bits) {
        byte[] start = address.clone();
        for (int i = 0; i < start.length; i++) {
            int kept = Math.max(0, Math.min(Byte.SIZE, bits - i * Byte.SIZE));
            start[i] &= (byte) (0xff << (Byte.SIZE - kept));
        }
        return start;
    }

    boolean contains(byte[] address) {
        return address.length == start.length && Arrays.equals(cut(address, bits), start);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Network network && bits == network.bits && Arrays.equals(start, network.start);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(start) * 31 + bits;
    }

    @Override
    public String toString() {
        return NetUtil.bytesToIpAddress(start) + "/" + bits;
    }
}
