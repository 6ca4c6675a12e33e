// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads files of others with the guards of the seed's reader: bounded in size and depth, UTF-8 or told not to be,
 * nothing of YAML resolved or multiplied, and every problem named by file and line while the rest is still read.
 */
public final class LinedYaml {
    private static final SeedLimits LIMITS = SeedLimits.DEFAULT;

    private LinedYaml() {}

    /**
     * Reads a file's text.
     *
     * @param name the name to show in problems
     * @param file the file
     * @param tell is told what is wrong
     * @return its text; empty if it cannot be had, is not UTF-8, or is larger than 16 MiB
     */
    public static Optional<String> text(String name, Path file, Consumer<SeedProblem> tell) {
        Problems problems = new Problems();
        String text = new SeedFolder(file, LIMITS, problems).table(name, file);
        problems.sorted(LIMITS.problems()).forEach(tell);
        return Optional.ofNullable(text);
    }

    /**
     * Reads a YAML file.
     *
     * @param name the name to show in problems
     * @param file the file
     * @param tell is told what is wrong; an alias, anchor or tag is told and left out, the rest is read
     * @return its top mapping; empty if it has none
     */
    public static Optional<YamlNode.Mapping> mapping(String name, Path file, Consumer<SeedProblem> tell) {
        Problems problems = new Problems();
        String text = new SeedFolder(file, LIMITS, problems).text(name, file);
        YamlNode.Mapping root = null;
        if (text != null) {
            String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
            root = new YamlReader(name, LIMITS, problems).read(unmarked);
        }
        problems.sorted(LIMITS.problems()).forEach(tell);
        return Optional.ofNullable(root);
    }
}
