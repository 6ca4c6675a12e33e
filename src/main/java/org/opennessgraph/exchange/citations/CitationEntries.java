// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.citations;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Access;
import org.opennessgraph.domain.Citation;
import org.opennessgraph.domain.CitationManner;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.FactDate;
import org.opennessgraph.domain.Source;
import org.opennessgraph.domain.SourceKind;
import org.opennessgraph.domain.Verification;

/**
 * Makes entries of what files say. Ids are made of addresses in their comparable form, so that the same row gives the
 * same entries whichever file it stands in and whoever reads it.
 */
final class CitationEntries {
    private static final Pattern NO_KEY = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST_WORDS = 80;
    private static final int LONGEST_NOTE = 1_000;
    private static final int DIGITS = 20;
    private static final String DOI = "doi.org/";
    private static final String ARXIV = "arxiv.org/abs/";

    private CitationEntries() {}

    /**
     * @param work a work; of a capture in a web archive the entry is that of what was captured
     * @return the source
     */
    static Source source(CitedWork work) {
        String form = work.original().comparable();
        return new Source(
                sourceId(form),
                work.title() == null ? name(form) : work.title(),
                List.of(),
                kind(work, form),
                work.original().link(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                work.date() == null ? null : new FactDate(work.date(), Verification.SECONDARY, null, null, null),
                Access.PUBLIC,
                null,
                false,
                null,
                List.of(),
                Verification.SECONDARY,
                note(work));
    }

    /**
     * @param row a row
     * @return its citation, between the sources that {@link #source} makes of its works
     */
    static Citation citation(CitationRow row) {
        String citing = row.citing().original().comparable();
        String cited = row.cited().original().comparable();
        return new Citation(
                new EntryId(
                        EntryType.CITATION,
                        "imported-"
                                + digest(citing + "\n" + cited + "\n"
                                        + row.intent().name())),
                sourceId(citing),
                sourceId(cited),
                row.intent(),
                CitationManner.LISTING,
                printed(row.cited()),
                null,
                null,
                null,
                Verification.SECONDARY,
                row.reference() == null ? null : "Number " + Cells.shown(row.reference()) + " of the imported list.");
    }

    /**
     * @param form the comparable form of an address that is no capture
     * @return the id that a source with it gets by import
     */
    static EntryId sourceId(String form) {
        String named = form.startsWith(DOI) ? "doi " + form.substring(DOI.length()) : form;
        String words = NO_KEY.matcher(named.toLowerCase(Locale.ROOT)).replaceAll("-");
        String key = strip(words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) : words);
        return new EntryId(EntryType.SOURCE, (key.isEmpty() ? "" : key + "-") + digest(form));
    }

    /** The address as printed, if it is one for following and not that of the source. */
    private static @Nullable String printed(CitedWork cited) {
        boolean isAddress = cited.address().regionMatches(true, 0, "http", 0, 4);
        return isAddress && !cited.address().equals(cited.original().link()) ? cited.address() : null;
    }

    private static String strip(String words) {
        int begin = words.startsWith("-") ? 1 : 0;
        int end = words.endsWith("-") && words.length() > begin ? words.length() - 1 : words.length();
        return words.substring(begin, end);
    }

    /** What stands in for a title that nobody told. */
    private static String name(String form) {
        if (form.startsWith(DOI)) {
            return "doi:" + form.substring(DOI.length());
        }
        return form.startsWith(ARXIV) ? "arXiv:" + form.substring(ARXIV.length()) : form;
    }

    private static SourceKind kind(CitedWork work, String form) {
        if (work.kind() != null) {
            return work.kind();
        }
        return form.startsWith(DOI) || form.startsWith(ARXIV) ? SourceKind.PAPER : SourceKind.WEB_PAGE;
    }

    private static String note(CitedWork work) {
        StringBuilder note = new StringBuilder("Known from an imported list of citations only.");
        if (!work.authors().isEmpty()) {
            note.append(" By ").append(String.join(", ", work.authors())).append(", as the list has it.");
        }
        if (work.container() != null) {
            note.append(" In: ").append(work.container()).append('.');
        }
        return note.length() <= LONGEST_NOTE ? note.toString() : note.substring(0, LONGEST_NOTE - 1) + "…";
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
