// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * The folder in which tools of others run against the app: a copy of {@code src/test/node} with the packages that its lock
 * file names. Where Node, npm or the packages cannot be had, tests are skipped, and the log says so.
 */
final class NodeFolder {
    private static final Logger LOG = Logger.getLogger(NodeFolder.class);
    private static final Path SOURCE = Path.of("src", "test", "node");
    private static final Path COPY = Path.of("target", "node");
    private static final int INSTALL_SECONDS = 300;
    private static final int RUN_SECONDS = 120;

    private static boolean ready;

    /**
     * How a process ended.
     *
     * @param exit its exit code; -1 if it had to be ended
     * @param output what it wrote, errors too
     */
    record Result(int exit, String output) {
        /** The last line of what it wrote. */
        String lastLine() {
            String text = output.strip();
            return text.substring(text.lastIndexOf('\n') + 1);
        }
    }

    private NodeFolder() {}

    /** Copies the folder and installs its packages, unless that was done before. */
    static synchronized void install() throws IOException, InterruptedException {
        if (ready) {
            return;
        }
        need("node", "--version");
        need("npm", "--version");
        String node = run(RUN_SECONDS, Path.of("."), "node", "--version").lastLine();
        if (!node.matches("v(2[0-9]|[3-9][0-9]).*")) {
            skip("Node " + node + " is too old; the packages need 20 or newer");
        }
        copy();
        Path lock = COPY.resolve("package-lock.json");
        Path installed = COPY.resolve("installed-lock.json");
        if (!Files.exists(installed) || Files.mismatch(lock, installed) >= 0) {
            Result result = run(INSTALL_SECONDS, COPY, "npm", "ci", "--omit=optional");
            // A lock file that does not go with package.json is a fault of ours and no lack of packages.
            assertThat(result.output()).doesNotContain("EUSAGE");
            if (result.exit() != 0) {
                skip("npm could not fetch the packages:\n" + result.output());
            }
            Files.copy(lock, installed, StandardCopyOption.REPLACE_EXISTING);
        }
        ready = true;
    }

    /** Skips the test, loudly, if a program is missing. */
    static void need(String program, String argument) throws InterruptedException {
        try {
            if (run(RUN_SECONDS, Path.of("."), program, argument).exit() == 0) {
                return;
            }
        } catch (IOException missing) {
            LOG.debugf(missing, "%s cannot be started", program);
        }
        skip(program + " is not installed");
    }

    private static void skip(String why) {
        LOG.errorf("SKIPPED: clients and tools of others are not tried against the app: %s", why);
        assumeTrue(false, why);
    }

    private static void copy() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCE)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("node_modules"))
                    .toList()) {
                Path to = COPY.resolve(SOURCE.relativize(file));
                Files.createDirectories(to.toAbsolutePath().getParent());
                Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /**
     * Runs a program in the folder, or one below it, with the app's address in {@code ENDPOINT}.
     *
     * @param below the folder, relative to the copy
     */
    static Result run(String below, String... command) throws IOException, InterruptedException {
        return run(RUN_SECONDS, COPY.resolve(below), command);
    }

    /**
     * Runs a program that has to succeed.
     *
     * @return the last line of what it wrote
     */
    static String succeed(String below, String... command) throws IOException, InterruptedException {
        Result result = run(below, command);
        assertThat(result.exit())
                .as("%s in %s wrote:%n%s", List.of(command), below, result.output())
                .isZero();
        return result.lastLine();
    }

    private static Result run(int seconds, Path folder, String... command) throws IOException, InterruptedException {
        Path output = Files.createTempFile(Path.of("target"), "node", ".txt");
        try {
            List<String> all = new ArrayList<>(List.of(command));
            if (System.getProperty("os.name", "").startsWith("Windows") && command[0].equals("npm")) {
                all.set(0, "npm.cmd");
            }
            ProcessBuilder builder = new ProcessBuilder(all)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().put("ENDPOINT", "http://127.0.0.1:" + RestAssured.port + "/graphql");
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
                return new Result(-1, Files.readString(output) + "\nended after " + seconds + " s");
            }
            return new Result(process.exitValue(), new String(Files.readAllBytes(output), StandardCharsets.UTF_8));
        } finally {
            Files.deleteIfExists(output);
        }
    }
}
