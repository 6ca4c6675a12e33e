// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.indices;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.opennessgraph.exchange.SeedProblem;

/** What the import tells: what is wrong with the files, what was left out and why, and what nobody could resolve. */
final class Report implements Consumer<SeedProblem> {
    private final SortedSet<SeedProblem> problems = new TreeSet<>();
    private final SortedMap<String, Integer> leftOut = new TreeMap<>();
    private final SortedMap<String, SortedMap<String, Integer>> unresolved = new TreeMap<>();
    private final SortedSet<String> producers = new TreeSet<>();
    private final List<String> duplicates = new ArrayList<>();

    @Override
    public void accept(SeedProblem problem) {
        problems.add(problem);
    }

    void problem(String file, int line, String message) {
        problems.add(new SeedProblem(file, line, "", message));
    }

    /** Something that an index holds and that is not entered. */
    void leftOut(Index index, String reason) {
        leftOut.merge(index.key() + ": " + reason, 1, Integer::sum);
    }

    /** A licence as an index writes it, for which there is none on record. */
    void unresolvedLicense(Index index, String written) {
        unresolved.computeIfAbsent(written, one -> new TreeMap<>()).merge(index.key(), 1, Integer::sum);
    }

    void unknownProducer(Index index, String written) {
        producers.add(index.key() + ": " + written);
    }

    void duplicate(String told) {
        duplicates.add(told);
    }

    SortedSet<SeedProblem> problems() {
        return problems;
    }

    SortedMap<String, Integer> leftOut() {
        return leftOut;
    }

    /** For each licence string that was not resolved, how often each index writes it. */
    SortedMap<String, SortedMap<String, Integer>> unresolved() {
        return unresolved;
    }

    List<String> duplicates() {
        return duplicates;
    }

    SortedSet<String> producers() {
        return producers;
    }

    void print(PrintStream out) {
        problems.forEach(out::println);
        out.println("Not entered:");
        leftOut.forEach((reason, count) -> out.println("  " + count + " × " + reason));
        out.println("Licences as written that are not on record:");
        unresolved.forEach((written, counts) -> out.println("  " + counts + " " + written));
        out.println("Producers that are not on record:");
        producers.forEach(producer -> out.println("  " + producer));
        out.println("Perhaps one thing under two ids:");
        duplicates.forEach(told -> out.println("  " + told));
    }
}
