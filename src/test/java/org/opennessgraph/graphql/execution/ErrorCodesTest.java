// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page of errors has a section for each code, and no other: what it means, whether to retry, what to change. */
class ErrorCodesTest {

    private static final String HEADING = "### ";

    @Test
    void every_code_has_its_section_and_every_section_its_code() throws IOException {
        assertThat(sections().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(ErrorCode.values()).map(Enum::name).toList());
    }

    @Test
    void a_section_says_what_the_code_means_whether_to_retry_and_what_to_change() throws IOException {
        sections().forEach((code, lines) -> {
            assertThat(lines.get(0)).as(code).isNotBlank().doesNotStartWith("-");
            assertThat(lines).as(code).anyMatch(line -> line.startsWith("- **Change**: "));
            assertThat(lines)
                    .as(code)
                    .contains(
                            ErrorCode.valueOf(code).retryable()
                                    ? "- **Retry**: yes, unchanged."
                                    : "- **Retry**: no; the same request fails again.");
        });
    }

    private static Map<String, List<String>> sections() throws IOException {
        var page = Files.readString(Path.of("docs", "errors.md"));
        var codes = page.substring(page.indexOf("\n## Codes\n"), page.indexOf("\n## Status codes over HTTP\n"));
        Map<String, List<String>> sections = new LinkedHashMap<>();
        for (String section : codes.split("\n" + HEADING, -1)) {
            var lines = section.lines().filter(line -> !line.isBlank()).toList();
            if (!lines.get(0).startsWith("##")) {
                sections.put(lines.get(0), lines.subList(1, lines.size()));
            }
        }
        return sections;
    }
}
