// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Who shares a limit with whom. */
class ClientsTest {

    /** Of the token "open sesame". */
    private static final String SESAME = "41ef4bb0b23661e66301aac36066912dac037827b4ae63a7b1165a5aa93ed4eb";

    @Test
    void an_address_is_one_client_and_another_address_another() {
        var clients = clients(Map.of());

        assertThat(clients.at("203.0.113.9", List.of())).isSameAs(clients.at("203.0.113.9", List.of("6.6.6.6")));
        assertThat(clients.at("203.0.113.9", List.of())).isNotSameAs(clients.at("203.0.113.10", List.of()));
        assertThat(clients.at("", List.of())).isSameAs(clients.at("nowhere", List.of()));
    }

    @Test
    void no_more_addresses_are_remembered_than_may_and_the_latest_are() {
        var clients = clients(Map.of("openness.clients.remembered", "50"));
        var mine = clients.at("192.0.2.1", List.of());
        for (int i = 0; i < 5_000; i++) {
            clients.at("10.0." + i / 250 + "." + i % 250, List.of());
            assertThat(clients.at("192.0.2.1", List.of())).isSameAs(mine);
        }

        assertThat(clients.size()).isEqualTo(50);
    }

    @Test
    void a_token_is_a_client_with_its_own_limits_wherever_it_comes_from() {
        var clients = clients(Map.of(
                "openness.clients.tokens.sesame.sha256", SESAME,
                "openness.clients.tokens.sesame.limit", "77",
                "openness.clients.tokens.sesame.at-once", "3"));

        assertThat(clients.takesTokens()).isTrue();
        var sesame = Objects.requireNonNull(clients.withToken("Bearer open sesame"));
        assertThat(clients.withToken("bearer  open sesame ")).isSameAs(sesame);
        assertThat(sesame.state().limit()).isEqualTo(77);
        assertThat(sesame.atOnce()).isEqualTo(3);
        assertThat(clients.withToken("Bearer open sesam")).isNull();
        assertThat(clients.withToken("Bearer " + SESAME)).isNull();
    }

    @Test
    void settings_that_cannot_be_stop_the_start_and_name_themselves() {
        assertThatThrownBy(() -> clients(Map.of("openness.clients.tokens.mine.sha256", "open sesame")))
                .hasMessageContaining("openness.clients.tokens.mine.sha256")
                .hasMessageNotContaining("open sesame");
        assertThatThrownBy(() -> clients(Map.of("openness.clients.trusted-proxies", "10.0.0.0/99")))
                .hasMessageContaining("10.0.0.0/99");
        assertThatThrownBy(() -> clients(Map.of("openness.clients.limit", "0")))
                .hasMessageContaining("openness.clients.limit");
    }

    private static Clients clients(Map<String, String> settings) {
        var config = new SmallRyeConfigBuilder()
                .withMapping(ClientSettings.class)
                .withConverter(Duration.class, 200, new DurationConverter())
                .withDefaultValues(settings)
                .build();
        return new Clients(config.getConfigMapping(ClientSettings.class), Clock.systemUTC());
    }
}
