// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opennessgraph.domain.EntryId;

/** What is hashed once must hash the same for ever: the values here were computed by another program. */
class ChainHashTest {
    private static final byte[] SALT = HexFormat.of().parseHex("00".repeat(31) + "01");

    @Test
    void the_digest_of_a_payload_is_frozen() {
        assertThat(payload("{\"id\":\"ü\"}", "b", "a"))
                .isEqualTo("607dbce6cb723a96b45ab09a07d411b0702a12086ec205ffb736415c57796bb6");
    }

    @Test
    void the_hash_of_a_change_is_frozen() {
        ChangeRow row = row();

        assertThat(HexFormat.of().formatHex(ChainHash.ofChange(row)))
                .isEqualTo("8e78fba63ab4cb69fb6c62bf6fb73525cf6b7fb1b9bd703201a7dff49dc79638");
    }

    @Test
    void keys_count_as_a_set() {
        assertThat(payload("{}", "a", "b")).isEqualTo(payload("{}", "b", "a"));
    }

    @Test
    void what_moves_over_the_border_of_a_field_changes_the_hash() {
        assertThat(List.of(payload("{}", "ab"), payload("{}", "a", "b"), payload("{}a", "b"), payload("{}ab")))
                .doesNotHaveDuplicates();
        ChangeRow one = row();
        one.actor = "ab";
        one.reason = "c";
        ChangeRow other = row();
        other.actor = "a";
        other.reason = "bc";
        assertThat(ChainHash.ofChange(one)).isNotEqualTo(ChainHash.ofChange(other));
    }

    private static ChangeRow row() {
        ChangeRow row = new ChangeRow(
                EntryId.parse("model:llama-2"),
                Operation.PUT,
                3,
                "Zoë",
                "because",
                new Origin(Origin.Kind.SEED, "models.yaml:1"));
        row.position = 1042;
        row.set = 7;
        row.lastOfSet = true;
        row.at = Instant.parse("2026-03-01T12:00:00.123456Z");
        row.payloadFormat = 1;
        row.payloadDigest = SALT;
        return row;
    }

    private static String payload(String json, String... keys) {
        return HexFormat.of().formatHex(ChainHash.ofPayload(SALT, 1, json.getBytes(StandardCharsets.UTF_8), keys));
    }
}
