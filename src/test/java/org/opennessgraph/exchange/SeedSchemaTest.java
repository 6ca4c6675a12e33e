// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SeedSchemaTest {
    private static final Path COMMITTED = Path.of("graph-seed/schema/seed.schema.json");
    private static final String UPDATE = "./mvnw test -Dtest=SeedSchemaTest -Dopenness.update=true";

    @Test
    void the_committed_schema_is_what_the_domain_says() throws IOException {
        String made = SeedSchemaMaker.make();
        if (Boolean.getBoolean("openness.update")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, made);
        }

        assertThat(Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "")
                .as("%s is out of date; bring it up with: %s", COMMITTED, UPDATE)
                .isEqualTo(made);
    }
}
