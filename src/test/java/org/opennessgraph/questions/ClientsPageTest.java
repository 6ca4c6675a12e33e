// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code docs/clients.md} recommends is what {@link NodeClientsTest} runs. */
class ClientsPageTest {
    private static final Path PAGE = Path.of("docs", "clients.md");
    private static final Path RECIPES = Path.of("src", "test", "node", "recipes");
    private static final Path LOCK = Path.of("src", "test", "node", "package-lock.json");

    /** What the tools of a recipe need and no reader does. */
    private static final Set<String> NOT_SHOWN = Set.of("codegen/tsconfig.json");

    @Test
    void each_block_is_a_file_that_is_run_and_each_file_is_a_block() throws IOException {
        Map<String, String> shown = blocks();
        Map<String, String> run = new TreeMap<>();
        try (Stream<Path> files = Files.walk(RECIPES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = RECIPES.relativize(file).toString().replace('\\', '/');
                if (!NOT_SHOWN.contains(name)) {
                    run.put(name, withoutHead(Files.readString(file)));
                }
            }
        }

        assertThat(run).hasSizeGreaterThan(8);
        assertThat(shown.keySet()).isEqualTo(run.keySet());
        shown.forEach((name, text) -> assertThat(text).as(name).isEqualTo(run.get(name)));
    }

    @Test
    void the_lock_file_names_no_package_store() throws IOException {
        assertThat(LOCK).content().contains("\"integrity\"").doesNotContain("\"resolved\"", "registry", ".tgz");
    }

    private static Map<String, String> blocks() throws IOException {
        return Pattern.compile("<!-- file: src/test/node/recipes/(\\S+) -->\\n```\\w+\\n(.*?)\\n```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE))
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2), (a, b) -> a, TreeMap::new));
    }

    private static String withoutHead(String text) {
        return text.lines()
                .filter(line -> !line.contains("SPDX-License-Identifier") && !line.startsWith("#!"))
                .collect(Collectors.joining("\n"))
                .strip();
    }
}
