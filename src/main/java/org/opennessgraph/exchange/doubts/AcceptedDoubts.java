// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.doubts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Doubts that somebody looked at and accepts, each with a reason. One a line: the kind, the id of the entry, the reason;
 * an id may end in {@code *} for all that begin alike. What is behind {@code #} at the start of a line is a comment.
 */
public final class AcceptedDoubts {
    /** The name of the file that holds them, in the folder of the seed. */
    public static final String FILE = "accepted-doubts.txt";

    private static final Pattern LINE = Pattern.compile("(\\S+)\\s+(\\S+)\\s+(\\S.*)");

    private final List<Acceptance> acceptances;
    private final List<String> problems;

    private AcceptedDoubts(List<Acceptance> acceptances, List<String> problems) {
        this.acceptances = acceptances;
        this.problems = List.copyOf(problems);
    }

    private record Acceptance(int line, DoubtKind kind, String id, String reason) {
        boolean covers(SeedDoubt doubt) {
            String entry = doubt.entry().toString();
            return doubt.kind() == kind
                    && (id.endsWith("*") ? entry.startsWith(id.substring(0, id.length() - 1)) : entry.equals(id));
        }
    }

    /**
     * A doubt and why it is accepted.
     *
     * @param doubt the doubt
     * @param reason the reason, or nothing if nobody accepted it
     */
    public record Judged(SeedDoubt doubt, Optional<String> reason) {}

    /**
     * Reads what is accepted.
     *
     * @param seed the folder of the seed; without the file nothing is accepted
     * @return what is accepted
     * @throws IOException if the file is there and cannot be read
     */
    public static AcceptedDoubts in(Path seed) throws IOException {
        Path file = seed.resolve(FILE);
        List<String> lines = Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
        List<Acceptance> acceptances = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            Matcher parts = LINE.matcher(line);
            Optional<DoubtKind> kind = parts.matches() ? kind(parts.group(1)) : Optional.empty();
            if (kind.isPresent()) {
                acceptances.add(new Acceptance(i + 1, kind.get(), parts.group(2), parts.group(3)));
            } else {
                problems.add(FILE + ":" + (i + 1) + ": '" + line
                        + "' is not a kind of doubt, the id of an entry and a reason, as in"
                        + " NO_DATE source:example-page The page bears none");
            }
        }
        return new AcceptedDoubts(acceptances, problems);
    }

    private static Optional<DoubtKind> kind(String name) {
        for (DoubtKind kind : DoubtKind.values()) {
            if (kind.name().equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /**
     * @param doubts doubts
     * @return each with the reason for which it is accepted, in the same order
     */
    public List<Judged> judge(List<SeedDoubt> doubts) {
        return doubts.stream()
                .map(doubt -> new Judged(
                        doubt,
                        acceptances.stream()
                                .filter(acceptance -> acceptance.covers(doubt))
                                .map(Acceptance::reason)
                                .findFirst()))
                .toList();
    }

    /**
     * @param doubts all doubts of the seed
     * @return what is wrong with the file: lines that cannot be read, and lines that accept what nobody doubts any more
     */
    public List<String> problems(List<SeedDoubt> doubts) {
        List<String> all = new ArrayList<>(problems);
        acceptances.stream()
                .filter(acceptance -> doubts.stream().noneMatch(acceptance::covers))
                .forEach(idle -> all.add(FILE + ":" + idle.line() + ": accepts " + idle.kind() + " of " + idle.id()
                        + ", which nobody doubts any more: take the line away"));
        return all;
    }
}
