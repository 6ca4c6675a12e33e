// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.opennessgraph.domain.SourceAddress;

/** Compares a row of the register, field by field, with the entries that bear its number. */
public final class RowComparison {
    /** The fields that are compared. */
    public enum Field {
        /** An entry of the type that the row's letter asks for. */
        KIND,
        /** Who speaks. */
        WHO,
        /** When. */
        DATE,
        /** The exact words. */
        QUOTE,
        /** Where they stand. */
        SOURCE,
        /** How far they were checked. */
        STATUS
    }

    /** The types of entries of which one must be there for each letter. */
    static final Map<String, Set<String>> TYPES = Map.of(
            "A", Set.of("ASSERTION"),
            "R", Set.of("REBUTTAL"),
            "P", Set.of("ASSERTION", "REBUTTAL", "REPLY"),
            "C", Set.of("ASSERTION", "LICENSE"),
            "T", Set.of("LICENSE", "LICENSE_TERM", "DEFINITION", "CRITERION", "FINDING", "ASSERTION"),
            "D", Set.of("DEFINITION"),
            "J", Set.of("ASSERTION", "FINDING"));

    private final RegisterRow row;
    private final List<ListedEntry> entries;
    private final Map<Field, String> differences = new EnumMap<>(Field.class);

    private RowComparison(RegisterRow row, List<ListedEntry> entries) {
        this.row = row;
        this.entries = entries;
    }

    /**
     * @param row a row
     * @param entries entries, among them those that bear its number
     * @return what differs, each with what is there instead; empty if all is as in the row
     */
    public static Map<Field, String> differences(RegisterRow row, List<ListedEntry> entries) {
        RowComparison comparison = new RowComparison(
                row,
                entries.stream()
                        .filter(entry -> entry.numbers().contains(row.number()))
                        .toList());
        comparison.compare();
        return comparison.differences;
    }

    /**
     * @param row a row
     * @param entries entries, among them those that bear its number
     * @return how far those that say it were checked, in the register's words
     */
    static List<String> statuses(RegisterRow row, List<ListedEntry> entries) {
        return new RowComparison(
                        row,
                        entries.stream()
                                .filter(entry -> entry.numbers().contains(row.number()))
                                .toList())
                .saying().stream().map(ListedEntry::status).distinct().toList();
    }

    private void compare() {
        List<ListedEntry> saying = saying();
        differsUnless(
                row.kind().stream().allMatch(letter -> entries.stream()
                        .anyMatch(entry ->
                                TYPES.getOrDefault(letter, Set.of()).contains(entry.type()))),
                Field.KIND,
                entries.stream().map(ListedEntry::type));
        differsUnless(
                row.who().isEmpty()
                        ? entries.stream().anyMatch(ListedEntry::byGroup)
                        : row.who().stream()
                                .allMatch(name -> entries.stream().anyMatch(entry -> isBy(entry, name))),
                Field.WHO,
                entries.stream().flatMap(entry -> entry.makers().stream()));
        differsUnless(
                saying.stream()
                        .anyMatch(entry ->
                                row.date().equals(entry.date() == null ? "" : entry.date())),
                Field.DATE,
                saying.stream().map(entry -> String.valueOf(entry.date())));
        differsUnless(
                row.quote().isEmpty() || isQuoted(),
                Field.QUOTE,
                entries.stream().map(entry -> String.valueOf(entry.quote())));
        differsUnless(
                saying.stream().flatMap(entry -> entry.addresses().stream()).anyMatch(this::isAddress),
                Field.SOURCE,
                saying.stream().flatMap(entry -> entry.addresses().stream()));
        differsUnless(
                saying.stream().anyMatch(entry -> entry.status().equals(row.status())),
                Field.STATUS,
                saying.stream().map(ListedEntry::status));
    }

    /** The entries that say it: those with its words by who said them; else with the words or by them; else all. */
    private List<ListedEntry> saying() {
        Predicate<ListedEntry> theirs = entry -> row.who().isEmpty()
                ? entry.byGroup()
                : row.who().stream().anyMatch(name -> isBy(entry, name));
        return Stream.of(theirs.and(this::holdsTheWords), theirs.or(this::holdsTheWords))
                .map(which -> entries.stream().filter(which).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(entries);
    }

    private void differsUnless(boolean same, Field field, Stream<String> there) {
        if (!same) {
            differences.put(field, String.join(" | ", there.distinct().toList()));
        }
    }

    /** By the whole name, by a surname, or by a surname and the initial before it. */
    private static boolean isBy(ListedEntry entry, String name) {
        return entry.makers().stream()
                .anyMatch(maker -> maker.equals(name)
                        || last(maker).equals(name)
                        || (name.contains(" ")
                                && last(maker).equals(last(name))
                                && maker.charAt(0) == name.charAt(0)));
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private boolean holdsTheWords(ListedEntry entry) {
        return entry.quote() != null && !row.quote().isEmpty() && plain(entry.quote()).contains(plain(row.quote()));
    }

    /** In one entry; or in parts, which leave nothing but three joining words of the row. */
    private boolean isQuoted() {
        if (entries.stream().anyMatch(this::holdsTheWords)) {
            return true;
        }
        String left = plain(row.quote());
        List<String> parts = new ArrayList<>();
        entries.stream().map(ListedEntry::quote).filter(quote -> quote != null).forEach(parts::add);
        for (String part : parts) {
            left = left.replace(plain(part), "");
        }
        return Stream.of(left.split("[^\\p{L}]+", -1))
                        .filter(word -> !word.isEmpty())
                        .count()
                <= 3;
    }

    /** Quotation marks are set as each source sets them; the register sets them all straight. */
    private static String plain(String quote) {
        return quote.replaceAll("[“”]", "\"").replaceAll("[‘’]", "'").replaceAll("\\s+", " ").strip();
    }

    /** The address, or one below it: a file of a repository. */
    private boolean isAddress(String address) {
        String here = SourceAddress.of(address).comparable();
        return row.addresses().stream()
                .map(each -> SourceAddress.of(each).comparable())
                .anyMatch(each -> here.equals(each) || here.startsWith(each + "/"));
    }
}
