// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.exchange.doubts.AcceptedDoubts;
import org.opennessgraph.exchange.doubts.SeedDoubt;
import org.opennessgraph.exchange.doubts.SeedDoubts;

/** The command that checks seed files without starting anything; {@code graph-seed/README.md} tells how to call it. */
public final class SeedCheck {
    private static final String ACCEPTED = "--accepted";

    private final PrintStream out;
    private final PartialDate today;

    SeedCheck(PrintStream out, PartialDate today) {
        this.out = out;
        this.today = today;
    }

    /**
     * Prints every problem, one a line; without problems, every doubt that nobody accepted, and what the files hold.
     * Ends with 1 if there is a problem, a doubt that nobody accepted, or an acceptance that accepts nothing.
     *
     * @param arguments the folder, {@code graph-seed} if none is given; {@code --accepted} lists the accepted doubts
     *     with their reasons too
     */
    public static void main(String[] arguments) {
        // The app's own log manager, or SLF4J complains that it finds another.
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> given = Arrays.asList(arguments);
        String folder = given.stream()
                .filter(argument -> !argument.equals(ACCEPTED))
                .findFirst()
                .orElse("graph-seed");
        PartialDate today =
                PartialDate.parse(LocalDate.now(Clock.systemUTC()).toString());
        boolean sound = new SeedCheck(out, today).run(Path.of(folder), given.contains(ACCEPTED));
        out.flush();
        if (!sound) {
            System.exit(1);
        }
    }

    boolean run(Path folder, boolean showAccepted) {
        SeedReading reading = new SeedFiles().read(folder);
        reading.problems().forEach(out::println);
        if (!reading.isSound()) {
            out.println(
                    reading.problems().size() + " problems in " + reading.files() + " files: nothing would be loaded");
            return false;
        }
        boolean beyondDoubt = doubts(folder, SeedDoubts.of(reading.entries(), today), showAccepted);
        Map<String, Integer> counts = new TreeMap<>();
        reading.entries().forEach(one -> counts.merge(one.entry().id().type().prefix(), 1, Integer::sum));
        out.println(reading.entries().size() + " entries in " + reading.files() + " files, no problem: " + counts);
        return beyondDoubt;
    }

    private boolean doubts(Path folder, List<SeedDoubt> doubts, boolean showAccepted) {
        AcceptedDoubts accepted;
        try {
            accepted = AcceptedDoubts.in(folder);
        } catch (IOException unreadable) {
            out.println(AcceptedDoubts.FILE + " cannot be read: " + unreadable);
            return false;
        }
        List<AcceptedDoubts.Judged> judged = accepted.judge(doubts);
        if (showAccepted) {
            judged.forEach(one -> one.reason()
                    .ifPresent(reason -> out.println(one.doubt() + " (accepted: " + reason + ")")));
        }
        List<SeedDoubt> open = judged.stream()
                .filter(one -> one.reason().isEmpty())
                .map(AcceptedDoubts.Judged::doubt)
                .toList();
        List<String> wrong = accepted.problems(doubts);
        open.forEach(out::println);
        wrong.forEach(out::println);
        out.println(open.size() + " doubts that nobody accepted, " + (doubts.size() - open.size()) + " accepted in "
                + AcceptedDoubts.FILE);
        return open.isEmpty() && wrong.isEmpty();
    }
}
