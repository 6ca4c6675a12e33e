// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ops;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The tables of {@code docs/record.md}, as Markdown. */
final class RecordTables {
    /** The lists of the API with what their entries are called, in the order of the page. */
    static final Map<String, String> LISTS = lists();

    private static final List<String> STATEMENTS = List.of("assertions", "rebuttals", "replies");
    private static final List<String> VERIFICATIONS = List.of("VERIFIED", "SECONDARY", "UNVERIFIED");
    private static final List<String> CHANNELS = List.of("STATED", "QUOTED", "REPORTED", "CITED_ONLY", "GENERATED");
    private static final String DISPUTES = "D2-";

    private final Collection<CountedEntry> entries;

    RecordTables(Collection<CountedEntry> entries) {
        this.entries = entries;
    }

    private static Map<String, String> lists() {
        Map<String, String> lists = new LinkedHashMap<>();
        lists.put("claims", "claims");
        lists.put("assertions", "assertions");
        lists.put("rebuttals", "rebuttals");
        lists.put("replies", "replies");
        lists.put("sources", "sources");
        lists.put("citations", "citations");
        lists.put("models", "models");
        lists.put("modelFamilies", "model families");
        lists.put("products", "products");
        lists.put("subjectClasses", "classes of subjects");
        lists.put("licenses", "licences and policies");
        lists.put("licenseTerms", "clauses");
        lists.put("definitions", "definitions");
        lists.put("criteria", "criteria");
        lists.put("opennessTerms", "words of openness");
        lists.put("readings", "readings");
        lists.put("findings", "findings");
        lists.put("organizations", "organizations");
        lists.put("people", "people");
        lists.put("agentGroups", "groups");
        lists.put("affiliations", "ties");
        lists.put("remarks", "remarks");
        return lists;
    }

    /** All tables, parted by blank lines, with a blank line at the end. */
    String markdown() {
        return byTypeAndVerification() + "\n" + statements() + "\n" + sources() + "\n" + registers();
    }

    private String byTypeAndVerification() {
        List<List<String>> rows = new ArrayList<>();
        LISTS.forEach((list, name) -> rows.add(checked(name, in(list))));
        rows.add(checked("**all**", entry -> true));
        return table(List.of("Entries", "all", "`VERIFIED`", "`SECONDARY`", "`UNVERIFIED`"), rows);
    }

    private List<String> checked(String name, Predicate<CountedEntry> which) {
        List<String> row = new ArrayList<>(List.of(name, count(which)));
        boolean says = entries.stream()
                .anyMatch(entry -> which.test(entry) && entry.verification().isPresent());
        for (String verification : VERIFICATIONS) {
            row.add(says ? count(which.and(verified(verification))) : "–");
        }
        return row;
    }

    private String statements() {
        List<List<String>> rows = new ArrayList<>();
        for (String channel : CHANNELS) {
            List<String> row = new ArrayList<>(List.of("`" + channel + "`"));
            Predicate<CountedEntry> which = entry ->
                    STATEMENTS.contains(entry.list()) && entry.channel().equals(Optional.of(channel));
            row.add(count(which));
            VERIFICATIONS.forEach(verification -> row.add(count(which.and(verified(verification)))));
            rows.add(row);
        }
        return table(List.of("Statements by channel", "all", "`VERIFIED`", "`SECONDARY`", "`UNVERIFIED`"), rows);
    }

    private String sources() {
        Predicate<CountedEntry> sources = in("sources");
        return table(
                List.of("Sources", "number"),
                List.of(
                        List.of(
                                "seen where they were published",
                                count(sources.and(verified("VERIFIED")).and(entry -> !entry.copied()))),
                        List.of(
                                "seen in a copy",
                                count(sources.and(verified("VERIFIED")).and(CountedEntry::copied))),
                        List.of("known from other sources only", count(sources.and(verified("SECONDARY")))),
                        List.of("linked or named, and not seen", count(sources.and(verified("UNVERIFIED")))),
                        List.of("of all: text made by a machine", count(sources.and(CountedEntry::generated)))));
    }

    private String registers() {
        Map<String, TreeSet<String>> first = new TreeMap<>();
        Map<String, TreeSet<String>> second = new TreeMap<>();
        TreeSet<String> all = new TreeSet<>();
        for (CountedEntry entry : entries) {
            for (String number : entry.numbers()) {
                all.add(number);
                (number.startsWith(DISPUTES) ? second : first)
                        .computeIfAbsent(entry.list(), list -> new TreeSet<>())
                        .add(number);
            }
        }
        List<List<String>> rows = new ArrayList<>();
        LISTS.forEach((list, name) -> {
            if (first.containsKey(list) || second.containsKey(list)) {
                rows.add(List.of(name, size(first, list), size(second, list)));
            }
        });
        long disputes =
                all.stream().filter(number -> number.startsWith(DISPUTES)).count();
        rows.add(List.of("**all**", number(all.size() - disputes), number(disputes)));
        return table(List.of("Rows with an entry among", "first register", "second register"), rows);
    }

    private static String size(Map<String, ? extends Set<String>> numbers, String list) {
        return number(Optional.ofNullable(numbers.get(list)).map(Set::size).orElse(0));
    }

    private static Predicate<CountedEntry> in(String list) {
        return entry -> entry.list().equals(list);
    }

    private static Predicate<CountedEntry> verified(String verification) {
        return entry -> entry.verification().equals(Optional.of(verification));
    }

    private String count(Predicate<CountedEntry> which) {
        return number(entries.stream().filter(which).count());
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Numbers stand at the right. */
    private static String table(List<String> head, List<List<String>> rows) {
        StringBuilder table = new StringBuilder();
        line(table, head);
        table.append("|---|").append("---:|".repeat(head.size() - 1)).append('\n');
        rows.forEach(row -> line(table, row));
        return table.toString();
    }

    private static void line(StringBuilder table, List<String> cells) {
        table.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
