// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.net.HostAndPort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a page is of the host that it asks. */
class OriginsTest {

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080, localhost, 8080, true",
        "http://example.org, example.org, -1, true",
        "https://example.org, example.org, -1, true",
        "https://example.org, example.org, 443, true",
        "http://example.org:80, example.org, -1, true",
        "HTTPS://Example.ORG, example.org, -1, true",
        "http://[::1]:8080, [::1], 8080, true",
        "http://localhost:8081, localhost, 8080, false",
        "https://example.org, example.org, 80, false",
        "https://example.org.evil.example, example.org, -1, false",
        "https://evil.example, example.org, -1, false",
        "https://example.org@evil.example, example.org, -1, false",
        "ftp://example.org, example.org, -1, false",
        "null, example.org, -1, false",
        "example.org, example.org, -1, false",
        "'', example.org, -1, false",
        "'http://exa mple', example.org, -1, false",
    })
    void a_page_is_of_the_host_and_port_that_it_asks_or_it_is_not(String origin, String host, int port, boolean is) {
        assertThat(Origins.isOf(origin, HostAndPort.create(host, port))).isEqualTo(is);
    }

    @Test
    void no_page_is_of_a_host_that_is_not_named() {
        assertThat(Origins.isOf("http://localhost", null)).isFalse();
    }
}
