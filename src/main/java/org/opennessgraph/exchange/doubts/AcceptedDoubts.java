// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.doubts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Doubts that somebody looked at and accepts, each with a reason. One a line: the kind, the id of the entry, the reason;
 * an id may end in {@code *} for all that begin alike. A line that begins with {@code #} is a comment.
 */
public final class AcceptedDoubts {
    /** The name of the file that holds them, in the folder of the seed. */
    public static final String FILE = "accepted-doubts.txt";

    private static final Pattern LINE = Pattern.compile("(\\S+)\\s+([a-z-]+:[a-z0-9.-]*\\*?)\\s+(\\S.*)");

    private final List<Acceptance> acceptances;
    private final List<String> problems;

    private AcceptedDoubts(List<Acceptance> acceptances, List<String> problems) {
        this.acceptances = List.copyOf(acceptances);
        this.problems = List.copyOf(problems);
    }

    private record Acceptance(int line, DoubtKind kind, String id, String reason) {
        boolean isPattern() {
            return id.endsWith("*");
        }

        boolean covers(SeedDoubt doubt) {
            String entry = doubt.entry().toString();
            return doubt.kind() == kind
                    && (isPattern() ? entry.startsWith(id.substring(0, id.length() - 1)) : entry.equals(id));
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
     * @throws IOException if the file is there and cannot be read, as if it is not UTF-8
     */
    public static AcceptedDoubts in(Path seed) throws IOException {
        Path file = seed.resolve(FILE);
        return of(Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of());
    }

    /**
     * Reads what is accepted.
     *
     * @param lines the lines of such a file
     * @return what is accepted; lines that are none are told as problems
     */
    static AcceptedDoubts of(List<String> lines) {
        List<Acceptance> acceptances = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        Set<String> accepted = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String place = FILE + ":" + (i + 1) + ": ";
            Matcher parts = LINE.matcher(line);
            Optional<DoubtKind> kind = parts.matches() ? kind(parts.group(1)) : Optional.empty();
            if (kind.isEmpty()) {
                problems.add(place + "'" + line + "' is not a kind of doubt (" + kinds()
                        + "), the id of an entry and a reason, as in NO_DATE source:example-page The page bears none");
            } else if (!accepted.add(kind.get() + " " + parts.group(2))) {
                problems.add(place + "accepts " + kind.get() + " of " + parts.group(2) + " a second time");
            } else {
                acceptances.add(new Acceptance(i + 1, kind.get(), parts.group(2), parts.group(3)));
            }
        }
        return new AcceptedDoubts(acceptances, problems);
    }

    private static Optional<DoubtKind> kind(String name) {
        return Arrays.stream(DoubtKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }

    private static String kinds() {
        return String.join(
                ", ", Arrays.stream(DoubtKind.values()).map(DoubtKind::name).toList());
    }

    /**
     * Tells which doubts are accepted. Costs doubts times acceptances.
     *
     * @param doubts doubts
     * @return each with the reason for which it is accepted, in the same order
     */
    public List<Judged> judge(List<SeedDoubt> doubts) {
        return doubts.stream()
                .map(doubt -> new Judged(doubt, accepting(doubt).map(Acceptance::reason)))
                .toList();
    }

    /** The line that accepts a doubt: one for the entry itself before one for all that begin alike. */
    private Optional<Acceptance> accepting(SeedDoubt doubt) {
        return acceptances.stream()
                .filter(acceptance -> acceptance.covers(doubt))
                .reduce((one, other) -> one.isPattern() && !other.isPattern() ? other : one);
    }

    /**
     * Tells what is wrong with the file.
     *
     * @param doubts all doubts of the seed
     * @return lines that cannot be read, and lines that accept nothing: what nobody doubts any more, or what another
     *     line accepts
     */
    public List<String> problems(List<SeedDoubt> doubts) {
        Set<Acceptance> used = new HashSet<>();
        doubts.forEach(doubt -> accepting(doubt).ifPresent(used::add));
        List<String> all = new ArrayList<>(problems);
        acceptances.stream()
                .filter(acceptance -> !used.contains(acceptance))
                .forEach(idle -> all.add(FILE + ":" + idle.line() + ": accepts " + idle.kind() + " of " + idle.id()
                        + ", which nobody doubts any more or another line accepts: take the line away"));
        return all;
    }
}
