// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.citations;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ObjectResolutionException;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.jbibtex.Value;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.CitationIntent;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.SourceKind;

/**
 * Reads works in BibTeX. The library takes whole files into memory; so the entries are cut here, and it gets them one by
 * one. What stands between entries is a comment, as BibTeX has it.
 */
final class BibTexCitations {
    /** The most characters of one entry. */
    static final int LONGEST = 1 << 20;

    private static final int MOST_STRINGS = 10_000;
    private static final int LONGEST_STRING = 1_000;
    private static final int DEEPEST = 100;
    private static final int MOST_PIECES = 1_000;
    private static final Pattern URL = Pattern.compile("\\\\url\\s*\\{([^{}]{1,4000})\\}");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Map<String, SourceKind> KINDS = Map.of(
            "article", SourceKind.PAPER,
            "inproceedings", SourceKind.PAPER,
            "conference", SourceKind.PAPER,
            "book", SourceKind.PAPER,
            "incollection", SourceKind.PAPER,
            "phdthesis", SourceKind.PAPER,
            "techreport", SourceKind.REPORT,
            "report", SourceKind.REPORT,
            "online", SourceKind.WEB_PAGE,
            "software", SourceKind.REPOSITORY);

    private final @Nullable String citing;
    private final CitationSink sink;
    private final Map<String, String> strings = new LinkedHashMap<>();

    /**
     * @param citing the address of what cites works that do not say who cites them; null if nothing is known to
     * @param sink is told
     */
    BibTexCitations(@Nullable String citing, CitationSink sink) {
        this.citing = citing;
        this.sink = sink;
    }

    void read(Reader in) throws IOException {
        RawText text = new RawText(in);
        boolean any = false;
        int line = text.line();
        for (int sign = text.next(); sign >= 0; line = text.line(), sign = text.next()) {
            if (sign == '@') {
                any = true;
                cut(text, line);
            }
        }
        if (!any) {
            throw new UnreadableCitations("holds no entry of BibTeX: an entry begins as in @article{key,");
        }
    }

    private void cut(RawText text, int line) throws IOException {
        StringBuilder raw = new StringBuilder("@");
        int depth = 0;
        long over = 0;
        int lineStart = -1;
        int startLine = 0;
        char close = '}';
        while (true) {
            int sign = text.next();
            if (sign < 0) {
                sink.rejected(line, raw.toString(), "the file ends in the middle of this entry");
                return;
            }
            if (depth == 0 && (sign == '(' || sign == '{')) {
                close = sign == '(' ? ')' : '}';
                depth = 1;
            } else if (depth == 0 && !Character.isLetter(sign) && !Character.isWhitespace(sign)) {
                // Not an entry but an address of mail or the like, in a comment.
                return;
            } else if (depth > 0 && sign == '{') {
                depth++;
            } else if (depth > 0 && (sign == '}' || (depth == 1 && sign == close))) {
                depth--;
            } else if (depth > 0 && sign == '@' && lineStart == raw.length()) {
                // An entry where one should have ended: a brace is missing, and only this entry's.
                text.back("@", startLine);
                sink.rejected(line, raw.toString(), "a brace is opened and never closed");
                return;
            }
            if (raw.length() < LONGEST) {
                raw.append((char) sign);
            } else {
                over++;
            }
            if (sign == '\n' || sign == '\r') {
                lineStart = raw.length();
                startLine = text.line();
            }
            if (depth == 0 && (sign == '}' || sign == close)) {
                break;
            }
        }
        if (over > 0) {
            sink.rejected(
                    line,
                    raw + "…",
                    "is longer than " + LONGEST + " characters, by " + over + ": no work is; its beginning is kept");
        } else {
            entry(line, raw.toString());
        }
    }

    private void entry(int line, String raw) {
        String type = raw.substring(1).strip().toLowerCase(Locale.ROOT);
        if (type.startsWith("comment") || type.startsWith("preamble")) {
            return;
        }
        try {
            Cells.readable(raw);
            bounded(raw);
            BibTeXDatabase parsed = parse(raw);
            for (BibTeXString string : parsed.getStrings().values()) {
                String value = string.getValue().toUserString();
                if (strings.size() < MOST_STRINGS && value.length() <= LONGEST_STRING) {
                    strings.put(string.getKey().getValue(), value);
                }
            }
            Collection<BibTeXEntry> entries = parsed.getEntries().values();
            if (entries.isEmpty() && parsed.getStrings().isEmpty()) {
                throw new RejectedRow("is no entry of BibTeX");
            }
            for (BibTeXEntry entry : entries) {
                work(line, entry);
            }
        } catch (ParseException | TokenMgrException | ObjectResolutionException broken) {
            String message = String.valueOf(broken.getMessage());
            sink.rejected(
                    line,
                    raw,
                    "is not BibTeX: " + Cells.shown(message.lines().findFirst().orElse(message)));
        } catch (StackOverflowError tooDeep) {
            sink.rejected(line, raw, "is nested too deep");
        } catch (RejectedRow wrong) {
            sink.rejected(line, raw, String.valueOf(wrong.getMessage()));
        }
    }

    /** The parser goes as deep as an entry is nested, and strings made of strings grow with each step. */
    private static void bounded(String raw) throws RejectedRow {
        int depth = 0;
        int pieces = 0;
        for (int place = 0; place < raw.length(); place++) {
            char sign = raw.charAt(place);
            depth += sign == '{' ? 1 : sign == '}' ? -1 : 0;
            pieces += sign == '#' ? 1 : 0;
            if (depth > DEEPEST || pieces > MOST_PIECES) {
                throw new RejectedRow(
                        depth > DEEPEST
                                ? "is nested deeper than " + DEEPEST
                                : "is made of more than " + MOST_PIECES + " pieces");
            }
        }
    }

    private BibTeXDatabase parse(String raw) throws ParseException {
        BibTeXParser parser = new BibTeXParser() {
            @Override
            public void checkCrossReferenceResolution(Key key, @Nullable BibTeXEntry entry) {
                // The other entry is not at hand; what is needed of this one stands in it.
            }
        };
        strings.forEach(parser::addMacro);
        return parser.parse(new StringReader(raw));
    }

    private void work(int line, BibTeXEntry entry) throws RejectedRow {
        CitedWork address = address(entry);
        CitedWork work = new CitedWork(
                address.address(),
                address.original(),
                Cells.text(line, "title", prose(field(entry, "title")), sink),
                KINDS.get(entry.getType().getValue().toLowerCase(Locale.ROOT)),
                date(line, entry),
                names(field(entry, "author")).stream()
                        .flatMap(name -> Stream.ofNullable(Cells.text(line, "name of an author", prose(name), sink)))
                        .toList(),
                Cells.text(line, "container", prose(first(entry, "journal", "journaltitle", "booktitle")), sink));
        List<String> cites = new ArrayList<>();
        for (String cited : SPACES.split(plain(field(entry, "cites")), -1)) {
            if (!cited.isBlank()) {
                cites.add(cited);
            }
        }
        for (String cited : cites) {
            int mark = cited.indexOf('|');
            try {
                sink.citation(new CitationRow(
                        line,
                        work,
                        Cells.work("cites", cited.substring(mark + 1)),
                        Cells.intent(mark < 0 ? "" : cited.substring(0, mark)),
                        null));
            } catch (RejectedRow wrong) {
                sink.rejected(line, "cites = {" + cited + "}", String.valueOf(wrong.getMessage()));
            }
        }
        if (cites.isEmpty() && citing != null) {
            sink.citation(new CitationRow(line, CitedWork.at(citing), work, CitationIntent.CITES, null));
        } else if (cites.isEmpty()) {
            sink.work(line, work);
        }
    }

    private static CitedWork address(BibTeXEntry entry) throws RejectedRow {
        String doi = plain(field(entry, "doi"));
        if (!doi.isBlank()) {
            return Cells.work("doi", doi.startsWith("10.") ? "doi:" + doi : doi);
        }
        String archive = first(entry, "archiveprefix", "eprinttype");
        String eprint = plain(field(entry, "eprint"));
        if (archive.equalsIgnoreCase("arxiv") && !eprint.isBlank()) {
            return Cells.work("eprint", eprint.regionMatches(true, 0, "arxiv:", 0, 6) ? eprint : "arxiv:" + eprint);
        }
        String url = plain(field(entry, "url"));
        Matcher printed = URL.matcher(first(entry, "howpublished", "note"));
        if (url.isBlank() && printed.find()) {
            url = plain(printed.group(1));
        }
        if (url.isBlank()) {
            throw new RejectedRow("has neither a DOI nor a URL: without them a work cannot be told from others");
        }
        return Cells.work("url", url);
    }

    private @Nullable PartialDate date(int line, BibTeXEntry entry) {
        String date = plain(field(entry, "date"));
        String written = date;
        if (date.isBlank()) {
            String month = plain(field(entry, "month")).toLowerCase(Locale.ROOT);
            int number = MONTHS.indexOf(month.length() < 3 ? month : month.substring(0, 3)) + 1;
            String digits = number > 0 ? String.valueOf(number) : month;
            written = plain(field(entry, "year"))
                    + (digits.isBlank() ? "" : "-" + (digits.length() == 1 ? "0" + digits : digits));
        }
        try {
            return Cells.date("date", written);
        } catch (RejectedRow unreadable) {
            sink.remark(line, "the date is left out: " + unreadable.getMessage());
            return null;
        }
    }

    private static String first(BibTeXEntry entry, String... names) {
        for (String name : names) {
            String text = field(entry, name);
            if (!text.isBlank()) {
                return text;
            }
        }
        return "";
    }

    private static String field(BibTeXEntry entry, String name) {
        for (Map.Entry<Key, Value> field : entry.getFields().entrySet()) {
            if (field.getKey().getValue().equalsIgnoreCase(name)) {
                return field.getValue().toUserString();
            }
        }
        return "";
    }

    /** Names are joined by "and", but not within braces. */
    private static List<String> names(String authors) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        int depth = 0;
        for (String word : SPACES.split(authors, -1)) {
            if (depth == 0 && word.equals("and")) {
                names.add(name.toString());
                name.setLength(0);
            } else {
                name.append(' ').append(word);
            }
            depth += (int) (word.chars().filter(sign -> sign == '{').count()
                    - word.chars().filter(sign -> sign == '}').count());
        }
        names.add(name.toString());
        return names;
    }

    /** What is written for LaTeX to print: accents, dashes and groups. If it is none, as it stands. */
    private static String prose(String latex) {
        if (BibTexEscapes.isPlain(latex)) {
            // A tilde that is not escaped is a space at which no line ends.
            return SPACES.matcher(BibTexEscapes.plain(latex.replace('~', ' ')))
                    .replaceAll(" ")
                    .strip();
        }
        try {
            String printed = new LaTeXPrinter().print(new LaTeXParser().parse(latex));
            return SPACES.matcher(printed).replaceAll(" ").strip();
        } catch (ParseException | TokenMgrException noLatex) {
            return SPACES.matcher(latex).replaceAll(" ").strip();
        }
    }

    /** Addresses: no more than escapes of signs that LaTeX would take for something else. */
    private static String plain(String latex) {
        return BibTexEscapes.plain(latex).strip();
    }
}
