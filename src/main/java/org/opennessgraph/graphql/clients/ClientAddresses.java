// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.clients;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.graphql.clients.ClientSettings.ForwardedHeader;

/**
 * Finds the address that a request is from. Nobody's word is taken for it but that of proxies which are named: of the
 * addresses in their header the last counts that is no such proxy, since what is left of it a client can make up.
 *
 * <p>IPv6 addresses count by their first 64 bits, which is the least that a subscriber gets.
 */
final class ClientAddresses {

    private static final int SUBSCRIBER_BITS = 64;

    /** Longer chains are nobody's; what is left of them is not read. */
    private static final int MAX_HOPS = 50;

    private final List<Network> proxies;
    private final ForwardedHeader header;

    /**
     * @param proxies whose word is taken
     * @param header in which they say it
     */
    ClientAddresses(List<Network> proxies, ForwardedHeader header) {
        this.proxies = List.copyOf(proxies);
        this.header = header;
    }

    /** Name of the header that counts. */
    String headerName() {
        return header == ForwardedHeader.FORWARDED ? "Forwarded" : "X-Forwarded-For";
    }

    /**
     * Who a request is from.
     *
     * @param peer address of the other end of the connection
     * @param lines values of the header, in their order
     * @return the client's network; null if the other end has no address that can be read
     */
    @Nullable
    Network of(String peer, List<String> lines) {
        byte[] from = Network.address(peer);
        if (from == null) {
            return null;
        }
        if (isProxy(from)) {
            List<String> hops = hops(lines);
            for (int i = hops.size() - 1; i >= Math.max(0, hops.size() - MAX_HOPS) && isProxy(from); i--) {
                byte[] before = Network.address(hops.get(i));
                if (before == null) {
                    // "unknown" or nonsense: the proxy that said so is as near as we get.
                    break;
                }
                from = before;
            }
        }
        return Network.of(from, from.length == 4 ? Integer.SIZE : SUBSCRIBER_BITS);
    }

    private boolean isProxy(byte[] address) {
        return proxies.stream().anyMatch(proxy -> proxy.contains(address));
    }

    private List<String> hops(List<String> lines) {
        List<String> hops = new ArrayList<>();
        for (String line : lines) {
            for (String hop : line.split(",", -1)) {
                hops.add(withoutPort(header == ForwardedHeader.FORWARDED ? forwardedFor(hop) : hop.strip()));
            }
        }
        return hops;
    }

    private static String forwardedFor(String hop) {
        for (String pair : hop.split(";", -1)) {
            String written = pair.strip();
            if (written.toLowerCase(Locale.ROOT).startsWith("for=")) {
                return written.substring("for=".length()).replace("\"", "").strip();
            }
        }
        return "";
    }

    private static String withoutPort(String hop) {
        if (hop.startsWith("[")) {
            int end = hop.indexOf(']');
            return end < 0 ? "" : hop.substring(1, end);
        }
        int colon = hop.indexOf(':');
        return colon >= 0 && colon == hop.lastIndexOf(':') ? hop.substring(0, colon) : hop;
    }
}
