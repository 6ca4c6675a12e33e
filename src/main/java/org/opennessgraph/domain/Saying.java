// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Words a statement by who said it and how that is known. Nobody is given words that are somebody else's: what is
 * reported names the reporter, and only words that stand in the source as the speaker's own are quoted as such.
 */
public final class Saying {
    private static final int LONGEST_QUOTE = 160;
    private static final Set<Channel> OWN = EnumSet.of(Channel.STATED, Channel.QUOTED);
    private static final Set<EntryType> AGENTS = EnumSet.copyOf(List.of(EntryType.agents()));

    private final KnownEntries known;

    /**
     * @param known where makers, reporters and sources are found
     */
    public Saying(KnownEntries known) {
        this.known = known;
    }

    /**
     * A part of a phrase.
     *
     * @param text the words
     * @param entry the entry that they name, if they name one
     */
    public record Part(String text, @Nullable EntryId entry) {}

    /**
     * Names makers and day, as in "Yann LeCun, 2023-07-18" or "Mistral AI, 2024-04 (as reported by Jacob Haimes,
     * 2024-04-30)".
     *
     * @param statement a statement
     * @return the phrase in parts; the day, if there is one, leads to the statement
     */
    public List<Part> parts(Statement statement) {
        List<Part> parts = new ArrayList<>(names(statement.by()));
        PartialDate on = statement.when();
        if (on != null) {
            parts.add(text(", "));
            parts.add(new Part(on.inWords(), statement.id()));
        }
        List<Part> how = how(statement);
        if (!how.isEmpty()) {
            parts.add(text(" ("));
            parts.addAll(how);
            parts.add(text(")"));
        }
        return parts;
    }

    /**
     * The same with the day in brackets, as in "Yann LeCun (2023-07-18)" or "Mistral AI (2024-04, as reported by Jacob
     * Haimes, 2024-04-30)", for use before a verb.
     *
     * @param statement a statement
     * @return the phrase in parts; the day, or "undated", leads to the statement
     */
    public List<Part> inBrackets(Statement statement) {
        List<Part> parts = new ArrayList<>(names(statement.by()));
        PartialDate on = statement.when();
        parts.add(text(" ("));
        parts.add(new Part(on == null ? "undated" : on.inWords(), statement.id()));
        List<Part> how = how(statement);
        if (!how.isEmpty()) {
            parts.add(text(", "));
            parts.addAll(how);
        }
        parts.add(text(")"));
        return parts;
    }

    /**
     * @param statement a statement
     * @return {@link #parts} as plain text
     */
    public String words(Statement statement) {
        return plain(parts(statement));
    }

    /**
     * Quotes a statement, if its words stand in its source as its maker's own: stated there by the maker, or quoted
     * there from the maker.
     *
     * @param statement a statement
     * @return a phrase such as {@code in the words “open source project”}, which says if they were translated or seen
     *     only at second hand; nothing for what is reported, paraphrased, only linked, generated, or perhaps somebody
     *     else's. Words beyond 160 characters are broken off
     */
    public Optional<String> quotation(Statement statement) {
        Quote quote = statement.said().quote();
        if (quote == null || !isOwnVoice(statement) || quote.kind() == QuoteKind.PARAPHRASE) {
            return Optional.empty();
        }
        String text = quote.text().length() <= LONGEST_QUOTE ? quote.text() : shortened(quote.text(), LONGEST_QUOTE);
        String in = quote.kind() == QuoteKind.TRANSLATION ? "in words translated as “" : "in the words “";
        boolean seen = statement.said().verification() == Verification.VERIFIED;
        return Optional.of(in + text + (seen ? "”" : "” (seen at second hand)"));
    }

    /**
     * Who else than its makers a statement is known from: those who report or quote it, or who link it without its
     * words being in the link's place.
     *
     * @param statement a statement
     * @return them, by the order in which the entry names them; empty if the makers speak for themselves, or if nobody
     *     is named
     */
    public List<EntryId> reporters(Statement statement) {
        Channel channel = statement.said().channel();
        if (channel == Channel.STATED || channel == Channel.GENERATED) {
            return List.of();
        }
        Set<EntryId> reporters = new LinkedHashSet<>();
        for (EntryId from : statement.said().via()) {
            if (AGENTS.contains(from.type())) {
                reporters.add(from);
            } else {
                known.find(from, Statement.class).map(Statement::by).ifPresent(reporters::addAll);
            }
        }
        reporters.removeAll(statement.by());
        if (reporters.isEmpty()) {
            report(statement).map(Saying::voices).ifPresent(reporters::addAll);
            reporters.removeAll(statement.by());
        }
        return List.copyOf(reporters);
    }

    /** The text in which it is reported: the one in which it stands, or which links it. */
    private Optional<Source> report(Statement statement) {
        if (statement.said().channel() != Channel.CITED_ONLY) {
            return known.find(statement.said().in(), Source.class);
        }
        return statement.said().via().stream()
                .flatMap(from -> known.find(from, Source.class).stream())
                .findFirst();
    }

    private static List<EntryId> voices(Source source) {
        EntryId publisher = source.publisher();
        return !source.authors().isEmpty() || publisher == null ? source.authors() : List.of(publisher);
    }

    private static boolean isOwnVoice(Statement statement) {
        return OWN.contains(statement.said().channel()) && statement.said().attribution() == Attribution.CERTAIN;
    }

    private List<Part> how(Statement statement) {
        List<Part> how = new ArrayList<>();
        String way =
                switch (statement.said().channel()) {
                    case STATED -> "";
                    case QUOTED -> "as quoted";
                    case REPORTED -> "as reported";
                    case CITED_ONLY -> "known only from a link";
                    case GENERATED -> "generated by a machine";
                };
        if (statement.said().channel() == Channel.GENERATED) {
            how.add(text(way));
        } else if (!way.isEmpty()) {
            how.addAll(by(way, statement));
        }
        Quote quote = statement.said().quote();
        if (statement.said().channel() == Channel.STATED && quote != null && quote.kind() == QuoteKind.PARAPHRASE) {
            how.add(text("paraphrased"));
        }
        if (statement.said().attribution() == Attribution.AMBIGUOUS) {
            how.add(text((how.isEmpty() ? "" : "; ") + "it is not certain who said it"));
        }
        return how;
    }

    private List<Part> by(String way, Statement statement) {
        List<EntryId> reporters = reporters(statement);
        Optional<Source> report = report(statement);
        List<Part> by = new ArrayList<>();
        if (!reporters.isEmpty()) {
            by.add(text(way + " by "));
            by.addAll(names(reporters));
        } else if (report.isPresent() && voices(report.get()).isEmpty()) {
            by.add(text(way + " in “"));
            by.add(new Part(report.get().title(), report.get().id()));
            by.add(text("”"));
        } else {
            return by;
        }
        report.ifPresent(source -> {
            PartialDate on = source.when();
            if (on != null) {
                by.add(text(", "));
                by.add(new Part(on.inWords(), source.id()));
            }
        });
        return by;
    }

    private List<Part> names(List<EntryId> ids) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            if (i > 0) {
                parts.add(text(i == ids.size() - 1 ? " and " : ", "));
            }
            EntryId id = ids.get(i);
            parts.add(new Part(known.find(id).map(Entry::label).orElseGet(id::key), id));
        }
        return parts;
    }

    /**
     * Cuts a text for use within a sentence: without its full stop, and if it is too long, after a whole word.
     *
     * @param text a text
     * @param longest how many characters are left at most, beside the "…" that marks the cut
     * @return the text, or its beginning
     */
    public static String shortened(String text, int longest) {
        String sentence = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        if (sentence.length() <= longest) {
            return sentence;
        }
        int space = sentence.lastIndexOf(' ', longest - 1);
        String begun = sentence.substring(0, space < 0 ? longest - 1 : space);
        return (begun.endsWith(",") ? begun.substring(0, begun.length() - 1) : begun) + "…";
    }

    private static String plain(List<Part> parts) {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    private static Part text(String text) {
        return new Part(text, null);
    }
}
