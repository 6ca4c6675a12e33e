// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.register;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Agent;
import org.opennessgraph.domain.AgentGroup;
import org.opennessgraph.domain.Assertion;
import org.opennessgraph.domain.Criterion;
import org.opennessgraph.domain.Definition;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.FactDate;
import org.opennessgraph.domain.Finding;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.License;
import org.opennessgraph.domain.LicenseTerm;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Rebuttal;
import org.opennessgraph.domain.Reply;
import org.opennessgraph.domain.Source;
import org.opennessgraph.domain.Statement;
import org.opennessgraph.domain.Verification;
import org.opennessgraph.editorial.SeedEntry;
import org.opennessgraph.exchange.SeedFiles;

/** The entries of the seed in this repository that bear register numbers. */
final class SeedListing {
    private final KnownEntries known;

    SeedListing() {
        known = KnownEntries.of(new SeedFiles()
                .read(Path.of("graph-seed")).entries().stream()
                        .map(SeedEntry::entry)
                        .toList());
    }

    KnownEntries known() {
        return known;
    }

    List<ListedEntry> entries() {
        return known.all(Entry.class).stream()
                .flatMap(entry -> listed(entry).stream())
                .filter(entry -> !entry.numbers().isEmpty())
                .toList();
    }

    private List<ListedEntry> listed(Entry entry) {
        if (entry instanceof Statement statement) {
            return List.of(listed(
                    entry,
                    numbers(statement),
                    statement.by(),
                    statement.said().on(),
                    statement.said().quote() == null
                            ? null
                            : statement.said().quote().text(),
                    statement.said().in(),
                    statement.said().via(),
                    statement.said().verification()));
        } else if (entry instanceof LicenseTerm term) {
            License license = known.find(term.license(), License.class).orElseThrow();
            return List.of(listed(
                    entry,
                    term.registerNumbers(),
                    optional(license.steward()),
                    on(license.published()),
                    term.quote(),
                    term.source() == null ? license.text() : term.source(),
                    optional(license.text()),
                    term.verification()));
        } else if (entry instanceof License license) {
            return List.of(listed(
                    entry,
                    license.registerNumbers(),
                    optional(license.steward()),
                    on(license.published()),
                    null,
                    license.text(),
                    List.of(),
                    license.verification()));
        } else if (entry instanceof Definition definition) {
            return List.of(listed(
                    entry,
                    definition.registerNumbers(),
                    optional(definition.steward()),
                    on(definition.from()),
                    null,
                    definition.text(),
                    List.of(),
                    definition.verification()));
        } else if (entry instanceof Criterion criterion) {
            Definition definition =
                    known.find(criterion.definition(), Definition.class).orElseThrow();
            return List.of(listed(
                    entry,
                    criterion.registerNumbers(),
                    optional(definition.steward()),
                    on(definition.from()),
                    null,
                    definition.text(),
                    List.of(),
                    criterion.verification()));
        } else if (entry instanceof Finding finding) {
            return List.of(listed(
                    entry,
                    finding.registerNumbers(),
                    List.of(finding.by()),
                    finding.on(),
                    finding.quote() == null ? null : finding.quote().text(),
                    finding.source(),
                    List.of(),
                    finding.verification()));
        }
        return List.of();
    }

    private ListedEntry listed(
            Entry entry,
            List<String> numbers,
            List<EntryId> by,
            @Nullable PartialDate date,
            @Nullable String quote,
            @Nullable EntryId source,
            List<EntryId> through,
            Verification verification) {
        List<Agent> makers =
                by.stream().flatMap(id -> known.find(id, Agent.class).stream()).toList();
        List<String> addresses = new ArrayList<>();
        Stream.concat(Stream.ofNullable(source), through.stream())
                .flatMap(id -> sourceOf(id).stream())
                .forEach(each -> {
                    addresses.addAll(each.addresses());
                    container(each).forEach(whole -> addresses.addAll(whole.addresses()));
                });
        boolean copied = source != null
                && known.find(source, Source.class)
                        .map(each -> !each.copies().isEmpty())
                        .orElse(false);
        return new ListedEntry(
                entry.id().type().name(),
                numbers,
                makers.stream()
                        .flatMap(maker -> Stream.concat(Stream.of(maker.label()), maker.aliases().stream()))
                        .toList(),
                makers.stream().anyMatch(AgentGroup.class::isInstance),
                date == null ? null : date.toString(),
                quote,
                addresses,
                copied,
                verification.name());
    }

    /** The source, or that of a statement that something was taken from. */
    private List<Source> sourceOf(EntryId id) {
        EntryId source = known.find(id, Statement.class)
                .map(statement -> statement.said().in())
                .orElse(id);
        return known.find(source, Source.class).stream().toList();
    }

    private Stream<Source> container(Source source) {
        EntryId container = source.container();
        return container == null ? Stream.of() : known.find(container, Source.class).stream();
    }

    private static List<String> numbers(Statement statement) {
        if (statement instanceof Assertion assertion) {
            return assertion.registerNumbers();
        }
        return statement instanceof Rebuttal rebuttal
                ? rebuttal.registerNumbers()
                : ((Reply) statement).registerNumbers();
    }

    private static List<EntryId> optional(@Nullable EntryId id) {
        return id == null ? List.of() : List.of(id);
    }

    private static @Nullable PartialDate on(@Nullable FactDate date) {
        return date == null ? null : date.on();
    }
}
