// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.citations;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.CitationIntent;
import org.opennessgraph.domain.InvalidEntry;
import org.opennessgraph.domain.PartialDate;

/** What the forms have in common: addresses, intents and dates in a field. */
final class Cells {
    private static final int SHOWN = 60;
    /** Keys of the ledger are not much longer. */
    private static final int LONGEST_ADDRESS = 1_500;

    private static final Pattern SEVERAL = Pattern.compile("[a-z]{2,12}:\\S++(?:\\s++[a-z]{2,12}:\\S++)+");
    private static final int LONGEST_TEXT = 1_000;

    private Cells() {}

    /**
     * Reads a work of which only the address is given, or several identifiers of which the first DOI counts
     * ({@code omid:br/06 doi:10.…}).
     */
    static CitedWork work(String field, String written) throws RejectedRow {
        String cell = written.strip();
        if (cell.isEmpty()) {
            throw new RejectedRow(field + " is empty: an address or a DOI is needed");
        }
        if (cell.indexOf(' ') > 0 && SEVERAL.matcher(cell).matches()) {
            for (String identifier : cell.split("\\s+", -1)) {
                if (identifier.regionMatches(true, 0, "doi:", 0, 4) && identifier.length() > 4) {
                    cell = identifier;
                    break;
                }
            }
        }
        CitedWork work;
        try {
            work = CitedWork.at(cell);
        } catch (InvalidEntry wrong) {
            throw new RejectedRow(field + " '" + shown(cell)
                    + "' is no address: write https://host/path, a DOI (10.…) or a number of arXiv (arXiv:…)");
        }
        if (cell.length() > LONGEST_ADDRESS || work.original().comparable().length() > LONGEST_ADDRESS) {
            throw new RejectedRow(field + " has more than " + LONGEST_ADDRESS + " characters: no address does");
        }
        return work;
    }

    static CitationIntent intent(String written) throws RejectedRow {
        CitationIntent intent = Intents.read(written);
        if (intent == null) {
            throw new RejectedRow("intent '" + shown(written.strip())
                    + "' is not one of the Citation Typing Ontology that is known here, such as citesAsEvidence");
        }
        return intent;
    }

    static @Nullable PartialDate date(String field, String written) throws RejectedRow {
        if (written.isBlank()) {
            return null;
        }
        try {
            return PartialDate.parse(written.strip());
        } catch (IllegalArgumentException wrong) {
            throw new RejectedRow(field + " " + wrong.getMessage());
        }
    }

    /** Refuses what no file can hold that is written in the right encoding. */
    static void readable(String raw) throws RejectedRow {
        if (LosslessReader.isOdd(raw)) {
            throw new RejectedRow("holds bytes that are not UTF-8, perhaps of Latin-1: save the file as UTF-8");
        }
        if (raw.indexOf('\0') >= 0) {
            throw new RejectedRow("holds a NUL: the file is damaged, or is no text");
        }
    }

    /**
     * A text that people wrote, on one line, without signs that cannot be stored.
     *
     * @return the text; null if there is none
     */
    static @Nullable String text(int line, String field, String written, CitationSink sink) {
        StringBuilder clean = new StringBuilder();
        written.codePoints().forEach(point -> {
            boolean none = Character.getType(point) == Character.SURROGATE;
            clean.appendCodePoint(none ? 0xFFFD : Character.isISOControl(point) ? ' ' : point);
        });
        String text = clean.toString().strip();
        if (text.codePointCount(0, text.length()) > LONGEST_TEXT) {
            sink.remark(line, "the " + field + " has more than " + LONGEST_TEXT + " characters and is cut");
            text = text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT - 1)) + "…";
        }
        return text.isEmpty() ? null : text;
    }

    static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
