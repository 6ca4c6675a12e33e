// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.contradiction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.AgentGroup;
import org.opennessgraph.domain.Citation;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.Definition;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.Finding;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.License;
import org.opennessgraph.domain.LicenseTerm;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Reading;
import org.opennessgraph.domain.Saying;
import org.opennessgraph.domain.Source;
import org.opennessgraph.domain.Statement;

/** How steps name entries, and where entries come from. */
final class Names {
    private static final Pattern ID = Pattern.compile("([a-z]+(?:-[a-z]+)*):([a-z0-9]+(?:[.-][a-z0-9]+)*)");

    private final KnownEntries known;
    private final Saying saying;

    Names(KnownEntries known) {
        this.known = known;
        this.saying = new Saying(known);
    }

    Step.Piece of(EntryId id) {
        return new Step.Piece(known.find(id).map(this::label).orElseGet(id::key), id);
    }

    /** Titles stand in quotation marks. Sentences lose their full stop, because they stand within another one. */
    private String label(Entry entry) {
        String label = entry.label();
        if (entry instanceof Source) {
            return "“" + label + "”";
        }
        if (entry instanceof Finding finding) {
            return finding.label(of(finding.model()).text());
        }
        boolean sentence = entry instanceof Claim || entry instanceof LicenseTerm;
        return sentence && label.endsWith(".") ? label.substring(0, label.length() - 1) : label;
    }

    /** Several entries, as in "A, B and C". */
    List<Object> of(List<EntryId> ids) {
        List<Object> parts = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            if (i > 0) {
                parts.add(i == ids.size() - 1 ? " and " : ", ");
            }
            parts.add(of(ids.get(i)));
        }
        return parts;
    }

    /** Who said it, when, and how that is known, linked to the statement. */
    List<Object> saying(Statement statement) {
        return pieces(saying.inBrackets(statement));
    }

    /**
     * All who speak in statements, each voice once: one who says the same in one text in two forms, as against a claim
     * and for its opposite, is one voice. Voices that would read alike are told apart by their texts.
     */
    List<Object> speakers(List<? extends Statement> statements) {
        List<List<Object>> voices = new ArrayList<>();
        List<List<Statement>> byVoice = Voices.of(statements);
        List<String> words =
                byVoice.stream().map(voice -> text(saying(voice.get(0)))).toList();
        for (int i = 0; i < byVoice.size(); i++) {
            List<Statement> voice = byVoice.get(i);
            List<Object> parts = new ArrayList<>(saying(voice.get(0)));
            if (Collections.frequency(words, words.get(i)) > 1) {
                parts.add(" in ");
                parts.add(of(voice.get(0).said().in()));
            }
            voice.stream().skip(1).forEach(further -> parts.add(new Step.Piece("", further.id())));
            voices.add(parts);
        }
        return joined(voices);
    }

    /** Whether a verb on the speakers is in the plural. */
    boolean severalSpeak(List<? extends Statement> statements) {
        List<List<Statement>> voices = Voices.of(statements);
        if (voices.size() != 1) {
            return true;
        }
        List<EntryId> by = voices.get(0).get(0).by();
        return by.size() > 1
                || known.find(by.get(0), AgentGroup.class)
                        .map(AgentGroup::namesSeveral)
                        .orElse(false);
    }

    private static List<Object> joined(List<List<Object>> several) {
        List<Object> parts = new ArrayList<>();
        for (int i = 0; i < several.size(); i++) {
            if (i > 0) {
                parts.add(i == several.size() - 1 ? " and " : ", ");
            }
            parts.addAll(several.get(i));
        }
        return parts;
    }

    private static List<Object> pieces(List<Saying.Part> parts) {
        return parts.stream()
                .<Object>map(part -> new Step.Piece(part.text(), part.entry()))
                .toList();
    }

    private static String text(List<Object> parts) {
        return step(parts).text();
    }

    /** A text of ours in which ids stand, such as a property, with the names of what they stand for. */
    List<Object> named(String text) {
        List<Object> parts = new ArrayList<>();
        Matcher ids = ID.matcher(text);
        int from = 0;
        while (ids.find()) {
            Optional<EntryId> id = EntryType.ofPrefix(ids.group(1))
                    .map(type -> new EntryId(type, ids.group(2)))
                    .filter(found -> known.find(found).isPresent());
            if (id.isPresent()) {
                parts.add(text.substring(from, ids.start()));
                parts.add(of(id.get()));
                from = ids.end();
            }
        }
        parts.add(text.substring(from));
        return parts;
    }

    static String day(PartialDate date) {
        return date.inWords();
    }

    /** A step from parts, lists of parts among them. */
    static Step step(Object... parts) {
        List<Object> flat = new ArrayList<>();
        for (Object part : parts) {
            if (part instanceof Collection<?> several) {
                flat.addAll(several);
            } else {
                flat.add(part);
            }
        }
        return Step.of(flat.toArray());
    }

    /** The sources that the entries stand in, by id. */
    List<EntryId> sources(Collection<EntryId> entries) {
        Set<EntryId> sources = new TreeSet<>();
        entries.forEach(id -> known.find(id).ifPresent(entry -> add(entry, sources)));
        return List.copyOf(sources);
    }

    private void add(Entry entry, Set<EntryId> sources) {
        if (entry instanceof Source source) {
            sources.add(source.id());
        } else if (entry instanceof Statement statement) {
            sources.add(statement.said().in());
        } else if (entry instanceof LicenseTerm term) {
            EntryId source = term.source();
            if (source != null) {
                sources.add(source);
            } else {
                text(term.license()).ifPresent(sources::add);
            }
        } else if (entry instanceof License license) {
            text(license.id()).ifPresent(sources::add);
        } else if (entry instanceof Definition definition) {
            addIfKnown(definition.text(), sources);
        } else if (entry instanceof Finding finding) {
            addIfKnown(finding.source(), sources);
        } else if (entry instanceof Reading reading) {
            addIfKnown(reading.source(), sources);
        } else if (entry instanceof Citation citation) {
            sources.add(citation.citing());
        }
    }

    private static void addIfKnown(@Nullable EntryId source, Set<EntryId> sources) {
        if (source != null) {
            sources.add(source);
        }
    }

    private Optional<EntryId> text(EntryId license) {
        return known.find(license, License.class).flatMap(found -> Optional.ofNullable(found.text()));
    }
}
