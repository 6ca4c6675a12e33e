// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.citations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files many times as large as the memory. */
@Tag("thorough")
class LargeFileTest {
    private static final Pattern DONE =
            Pattern.compile("rows (\\d+), citations (\\d+), rejected (\\d+), sets (\\d+), .*", Pattern.DOTALL);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"large.csv", "large.json"})
    void thirty_megabytes_are_read_in_a_heap_of_24(String name) throws Exception {
        read(name, 24, 30L << 20);
    }

    @Tag("thorough")
    @ParameterizedTest
    @ValueSource(strings = {"large.csv", "large.json"})
    void three_hundred_megabytes_are_read_in_a_heap_of_64(String name) throws Exception {
        read(name, 64, 300L << 20);
    }

    private void read(String name, int heap, long size) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap + "m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeFile.class.getName(),
                        folder.resolve(name).toString(),
                        String.valueOf(size))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        System.out.println(name + ": " + output.strip());

        Matcher done = DONE.matcher(output);
        assertThat(output).matches(DONE);
        assertThat(done.matches()).isTrue();
        int rows = Integer.parseInt(done.group(1));
        int last = name.endsWith("json") ? 1 : 0;
        assertThat(Integer.parseInt(done.group(2))).isEqualTo(rows - rows / 1_000 + last);
        assertThat(Integer.parseInt(done.group(3))).isEqualTo(rows / 1_000);
    }
}
