// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.opennessgraph.graphql.clients.ClientSettings.ForwardedHeader;

/** Whose address counts, with and without proxies. */
class ClientAddressesTest {

    private final ClientAddresses direct = new ClientAddresses(List.of(), ForwardedHeader.X_FORWARDED_FOR);
    private final ClientAddresses proxied = new ClientAddresses(
            List.of(Network.parse("10.0.0.0/8"), Network.parse("2001:db8:aa::/48"), Network.parse("127.0.0.1")),
            ForwardedHeader.X_FORWARDED_FOR);

    @Test
    void without_named_proxies_no_header_is_believed() {
        assertThat(of(direct, "203.0.113.9", "198.51.100.1")).isEqualTo("203.0.113.9/32");
        assertThat(of(direct, "10.0.0.1", "198.51.100.1")).isEqualTo("10.0.0.1/32");
    }

    @Test
    void who_is_no_proxy_is_not_believed() {
        assertThat(of(proxied, "203.0.113.9", "198.51.100.1")).isEqualTo("203.0.113.9/32");
    }

    @Test
    void of_a_proxy_s_addresses_the_last_counts_that_is_no_proxy() {
        assertThat(of(proxied, "10.1.2.3", "198.51.100.1")).isEqualTo("198.51.100.1/32");
        assertThat(of(proxied, "10.1.2.3", "6.6.6.6, 198.51.100.1, 10.9.9.9")).isEqualTo("198.51.100.1/32");
        assertThat(of(proxied, "10.1.2.3", "6.6.6.6", "198.51.100.1:4711")).isEqualTo("198.51.100.1/32");
        assertThat(of(proxied, "127.0.0.1", "2001:db8:1:2:3:4:5:6, 2001:db8:aa::1"))
                .isEqualTo("2001:db8:1:2::/64");
        assertThat(of(proxied, "10.1.2.3", "10.0.0.7, 10.0.0.8")).isEqualTo("10.0.0.7/32");
    }

    @Test
    void what_cannot_be_read_ends_at_who_said_it() {
        assertThat(of(proxied, "10.1.2.3")).isEqualTo("10.1.2.3/32");
        assertThat(of(proxied, "10.1.2.3", "6.6.6.6, unknown")).isEqualTo("10.1.2.3/32");
        assertThat(of(proxied, "10.1.2.3", "localhost, 10.0.0.7")).isEqualTo("10.0.0.7/32");
        assertThat(of(proxied, "10.1.2.3", ",,,[")).isEqualTo("10.1.2.3/32");
    }

    @Test
    void the_standard_header_is_read_if_that_is_set_and_the_other_is_not() {
        var standard = new ClientAddresses(List.of(Network.parse("10.0.0.0/8")), ForwardedHeader.FORWARDED);

        assertThat(standard.headerName()).isEqualTo("Forwarded");
        assertThat(of(standard, "10.0.0.1", "for=6.6.6.6, For=\"198.51.100.1:99\";proto=https;by=10.0.0.1"))
                .isEqualTo("198.51.100.1/32");
        assertThat(of(standard, "10.0.0.1", "proto=https;for=\"[2001:db8:1:2::17]:4711\""))
                .isEqualTo("2001:db8:1:2::/64");
        assertThat(of(standard, "10.0.0.1", "for=_hidden")).isEqualTo("10.0.0.1/32");
    }

    @Test
    void ipv6_counts_by_its_first_half_and_ipv4_in_it_as_ipv4() {
        assertThat(of(direct, "2001:db8:1:2:aaaa::1")).isEqualTo(of(direct, "2001:db8:1:2:bbbb::2"));
        assertThat(of(direct, "2001:db8:1:2::1")).isNotEqualTo(of(direct, "2001:db8:1:3::1"));
        assertThat(of(direct, "fe80::1%eth0")).isEqualTo("fe80::/64");
        assertThat(of(direct, "::ffff:203.0.113.9")).isEqualTo("203.0.113.9/32");
        assertThat(of(proxied, "::ffff:10.1.2.3", "198.51.100.1")).isEqualTo("198.51.100.1/32");
    }

    @Test
    void a_setting_that_is_no_network_is_refused() {
        for (String text :
                List.of("", "proxy.example", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0/8", "::/129", "1.2.3.4/")) {
            assertThatThrownBy(() -> Network.parse(text)).as(text).isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** A client behind a proxy chooses what stands before its own address, and nothing behind it. */
    @Property
    void nobody_chooses_an_address_by_what_stands_before_it(@ForAll("nonsense") String before) {
        assertThat(of(proxied, "10.1.2.3", before + ",198.51.100.1")).isEqualTo("198.51.100.1/32");
    }

    @Provide
    Arbitrary<String> nonsense() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(30),
                Arbitraries.of("10.0.0.1", "for=1.2.3.4", "[::1]:80", "127.0.0.1, 10.0.0.1", "1.2.3.4:5"));
    }

    private static String of(ClientAddresses addresses, String peer, String... lines) {
        return Objects.requireNonNull(addresses.of(peer, Arrays.asList(lines))).toString();
    }
}
