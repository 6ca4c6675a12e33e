// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A row of the register of disputes, as {@code disputes.tsv} gives it.
 *
 * @param number its number
 * @param kind its letters, parted by {@code +}, the main one first
 * @param who who speaks; empty if the source does not name them
 * @param date when, as in EDTF; empty if unknown
 * @param quote the exact words; empty if there are none
 * @param addresses where they stand or were seen
 * @param status V if seen there, Vc if in a copy, V2 if quoted by others
 */
public record RegisterRow(
        String number,
        List<String> kind,
        List<String> who,
        String date,
        String quote,
        List<String> addresses,
        String status) {
    private static final String RESOURCE = "/register/disputes.tsv";
    private static final String KEPT_OUT = "X";

    /**
     * @return whether it is an error of a source and kept out of the record
     */
    public boolean isKeptOut() {
        return kind.contains(KEPT_OUT);
    }

    /**
     * @return all rows
     */
    public static List<RegisterRow> all() {
        try (InputStream in = Objects.requireNonNull(RegisterRow.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("D2-"))
                    .map(RegisterRow::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * @return the rows that are to be in the record
     */
    public static List<RegisterRow> kept() {
        return all().stream().filter(row -> !row.isKeptOut()).toList();
    }

    private static RegisterRow of(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != 8) {
            throw new IllegalArgumentException(fields.length + " fields instead of 8: " + line);
        }
        return new RegisterRow(
                fields[0],
                parts(fields[1], "\\+"),
                parts(fields[2], "; *"),
                fields[3],
                fields[4],
                parts(fields[6], " "),
                fields[7]);
    }

    private static List<String> parts(String text, String between) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(between, -1));
    }
}
