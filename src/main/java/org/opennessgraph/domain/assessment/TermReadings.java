// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.assessment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Definition;
import org.opennessgraph.domain.DefinitionScope;
import org.opennessgraph.domain.DefinitionStatus;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.FactDate;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.OpennessTerm;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.TermReading;
import org.opennessgraph.domain.Truth;

/** Under which definitions a term was read on a day, by those who name none. Drafts judge only those who named them. */
public final class TermReadings {
    private final KnownEntries known;

    /**
     * @param known where terms and definitions are found
     */
    public TermReadings(KnownEntries known) {
        this.known = known;
    }

    /**
     * A reading of a term on a day.
     *
     * @param definition the definition that it is read by
     * @param certain whether it was certainly in force; false if the dates leave that open
     */
    public record Dated(EntryId definition, boolean certain) {}

    /**
     * Every published reading of a term, by the dates that the term gives for it, whatever it judges.
     *
     * @param term a term
     * @param day a day
     * @return the definitions of the readings that were, or may have been, in force that day, each once, in the order
     *     in which the term lists them
     */
    public List<EntryId> published(EntryId term, PartialDate day) {
        return known.find(term, OpennessTerm.class).map(OpennessTerm::readings).orElse(List.of()).stream()
                .filter(reading -> InForce.between(reading.from(), reading.to(), day) != Truth.NO)
                .map(TermReading::definition)
                .filter(id -> adopted(id).isPresent())
                .distinct()
                .toList();
    }

    /**
     * The published readings of a term that judge a kind of subject, by their own dates or, where the term gives none,
     * by those of the definition. Where none judges a model or product as such, its licence is judged in its place, by
     * the definitions for licences.
     *
     * @param term a term
     * @param subject what the term is said of
     * @param day a day
     * @return the readings that were, or may have been, in force that day for that kind of subject, by definition
     */
    public List<Dated> on(EntryId term, EntryType subject, PartialDate day) {
        List<Dated> own = on(term, scopes(subject), day);
        boolean hasLicense = subject == EntryType.MODEL || subject == EntryType.PRODUCT;
        return own.isEmpty() && hasLicense ? on(term, EnumSet.of(DefinitionScope.LICENSE), day) : own;
    }

    private List<Dated> on(EntryId term, Set<DefinitionScope> scopes, PartialDate day) {
        List<Dated> inForce = new ArrayList<>();
        known.find(term, OpennessTerm.class).stream()
                .flatMap(found -> found.readings().stream())
                .forEach(reading -> adopted(reading.definition())
                        .filter(definition -> definition.appliesTo().isEmpty()
                                || definition.appliesTo().stream().anyMatch(scopes::contains))
                        .ifPresent(definition -> {
                            Truth holds = inForce(reading, definition, day);
                            if (holds != Truth.NO) {
                                inForce.add(new Dated(definition.id(), holds == Truth.YES));
                            }
                        }));
        return inForce.stream()
                .sorted((one, other) -> one.definition.compareTo(other.definition))
                .distinct()
                .toList();
    }

    private Optional<Definition> adopted(EntryId id) {
        return known.find(id, Definition.class).filter(definition -> definition.status() != DefinitionStatus.DRAFT);
    }

    private static Truth inForce(TermReading reading, Definition definition, PartialDate day) {
        PartialDate from = reading.from() != null ? reading.from() : date(definition.from());
        PartialDate to = reading.to() != null ? reading.to() : date(definition.to());
        Truth begun = from == null ? Truth.UNKNOWN : day.before(from).not();
        Truth ended = to == null ? Truth.NO : to.before(day);
        return begun.and(ended.not());
    }

    private static @Nullable PartialDate date(@Nullable FactDate date) {
        return date == null ? null : date.on();
    }

    private static Set<DefinitionScope> scopes(EntryType subject) {
        return switch (subject) {
            case MODEL, MODEL_FAMILY -> EnumSet.of(DefinitionScope.MODEL, DefinitionScope.COMPONENT);
            case LICENSE -> EnumSet.of(DefinitionScope.LICENSE);
            case PRODUCT -> EnumSet.of(DefinitionScope.SOFTWARE);
            default -> EnumSet.noneOf(DefinitionScope.class);
        };
    }
}
