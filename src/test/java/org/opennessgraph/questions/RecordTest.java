// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.questions;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opennessgraph.ops.RecordCounts;
import org.opennessgraph.ops.RecordPage;

/** The graph has the counts of the page, and so those of the seed's files, which {@code RecordPageTest} counts. */
@QuarkusTest
@TestProfile(SeededGraph.class)
class RecordTest {
    @TestHTTPResource("graphql")
    @SuppressWarnings("NullAway.Init")
    URI endpoint;

    @BeforeEach
    void ready() {
        SeededGraph.awaitReady();
    }

    @Test
    void the_command_prints_the_tables_of_the_page() throws IOException, InterruptedException {
        assertThat(new RecordCounts(endpoint).tables())
                .as("the record changed; update the page with: " + RecordPage.UPDATE)
                .isEqualTo(RecordPage.committed().tables());
    }
}
