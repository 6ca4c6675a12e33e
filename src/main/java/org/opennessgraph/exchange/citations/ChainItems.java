// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.citations;

import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Source;
import org.opennessgraph.domain.SourceAddress;
import org.opennessgraph.domain.SourceKind;

/** Sources as items of the Citation Style Language. */
final class ChainItems {
    private static final String DOI = "doi.org/";
    private static final Pattern DATE = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2})(?:T.*)?)?)?(~)?");

    private ChainItems() {}

    static CSLItemData item(ChainStep step) {
        Source source = step.source();
        CSLItemDataBuilder item = new CSLItemDataBuilder()
                .id(source.id().toString())
                .type(type(source.kind()))
                .title(line(source.title()));
        List<CSLName> authors = new ArrayList<>();
        for (String author : step.authors()) {
            authors.add(new CSLNameBuilder().literal(line(author)).build());
        }
        if (!authors.isEmpty()) {
            item.author(authors.toArray(new CSLName[0]));
        }
        if (step.publisher() != null) {
            item.publisher(line(step.publisher()));
        }
        if (step.container() != null) {
            item.containerTitle(line(step.container()));
        }
        if (source.language() != null) {
            item.language(source.language());
        }
        PartialDate when = source.when();
        if (when != null) {
            date(item, when);
        }
        String note = note(step);
        if (!note.isEmpty()) {
            item.note(note);
        }
        String address = step.address();
        if (address != null) {
            item.URL(SourceAddress.link(address));
            String doi = doi(address);
            if (doi != null) {
                item.DOI(doi);
            }
        }
        return item.build();
    }

    /** Where copies are, and how far the source was checked; empty if there is nothing to say. */
    static String note(ChainStep step) {
        List<String> notes = new ArrayList<>();
        step.source().copies().forEach(copy -> notes.add("Copy: " + SourceAddress.link(copy)));
        if (!step.checked().isEmpty()) {
            notes.add("Record: " + step.checked());
        }
        return String.join("; ", notes);
    }

    /** Whether a date is about right only, without being one with bounds. */
    static boolean isAbout(@Nullable PartialDate when) {
        Matcher parts = DATE.matcher(String.valueOf(when));
        return parts.matches() && parts.group(4) != null;
    }

    /** The DOI that an address is that of; null if it is that of none. */
    static @Nullable String doi(String address) {
        String form = SourceAddress.of(address).comparable();
        return form.startsWith(DOI)
                ? URLDecoder.decode(form.substring(DOI.length()).replace("+", "%2B"), StandardCharsets.UTF_8)
                : null;
    }

    /** Dates with bounds have no form of their own there: they stand in words, as a status. */
    private static void date(CSLItemDataBuilder item, PartialDate when) {
        Matcher parts = DATE.matcher(when.toString());
        if (!parts.matches()) {
            item.status(when.inWords());
            return;
        }
        CSLDateBuilder date = new CSLDateBuilder();
        int year = Integer.parseInt(parts.group(1));
        if (parts.group(2) == null) {
            date.dateParts(year);
        } else if (parts.group(3) == null) {
            date.dateParts(year, Integer.parseInt(parts.group(2)));
        } else {
            date.dateParts(year, Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
        }
        if (parts.group(4) != null) {
            date.circa(true);
        }
        item.issued(date.build());
    }

    /** On one line, without signs that cannot be written. */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            boolean none = Character.getType(point) == Character.SURROGATE;
            line.appendCodePoint(none ? 0xFFFD : Character.isISOControl(point) ? ' ' : point);
        });
        return line.toString().strip();
    }

    private static CSLType type(SourceKind kind) {
        return switch (kind) {
            case BLOG_POST -> CSLType.POST_WEBLOG;
            case NEWS -> CSLType.ARTICLE_NEWSPAPER;
            case PAPER -> CSLType.ARTICLE_JOURNAL;
            case REPORT, POLICY_PAPER, MEMO -> CSLType.REPORT;
            case SOCIAL_POST, COMMENT -> CSLType.POST;
            case PODCAST -> CSLType.BROADCAST;
            case VIDEO -> CSLType.MOTION_PICTURE;
            case TALK, SLIDES -> CSLType.SPEECH;
            // Styles leave personal communications out of lists of references; these letters can be read.
            case LETTER -> CSLType.DOCUMENT;
            case LEGAL_TEXT -> CSLType.LEGISLATION;
            case INDEX -> CSLType.DATASET;
            case REPOSITORY -> CSLType.SOFTWARE;
            case TRANSCRIPT -> CSLType.INTERVIEW;
            case IMAGE -> CSLType.GRAPHIC;
            case ESSAY, PRESS_RELEASE, WEB_PAGE, BIBLIOGRAPHY, DEFINITION_TEXT, GENERATED_TEXT -> CSLType.WEBPAGE;
        };
    }
}
