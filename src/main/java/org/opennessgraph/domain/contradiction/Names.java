// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.contradiction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Citation;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.Definition;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Finding;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.License;
import org.opennessgraph.domain.LicenseTerm;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Reading;
import org.opennessgraph.domain.Source;
import org.opennessgraph.domain.Statement;

/** How steps name entries, and where entries come from. */
final class Names {
    private final KnownEntries known;

    Names(KnownEntries known) {
        this.known = known;
    }

    Step.Piece of(EntryId id) {
        return new Step.Piece(known.find(id).map(Names::label).orElseGet(id::key), id);
    }

    /** Sentences lose their full stop, because they stand within another one. */
    private static String label(Entry entry) {
        String label = entry.label();
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

    /** Who said it and when, linked to the statement. */
    List<Object> saying(Statement statement) {
        List<Object> parts = new ArrayList<>(of(statement.by()));
        parts.add(" (");
        PartialDate on = statement.said().on();
        parts.add(new Step.Piece(on == null ? "undated" : day(on), statement.id()));
        parts.add(")");
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
