// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.assessment;

import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Definition;
import org.opennessgraph.domain.DefinitionStatus;
import org.opennessgraph.domain.FactDate;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Truth;

/** Whether something held on a day, in three values. A date that is not given sets no limit. */
final class InForce {
    private InForce() {}

    /**
     * A definition holds from its first day to its last, or until the day on which one that replaces it begins. Of one
     * that is replaced nobody knows when, it is not known.
     */
    static Truth of(Definition definition, PartialDate day, KnownEntries known) {
        Truth begun = begun(date(definition.from()), day);
        PartialDate last = date(definition.to());
        if (last != null) {
            return begun.and(last.before(day).not());
        }
        Optional<PartialDate> replaced = replacedFrom(definition, known);
        if (replaced.isPresent()) {
            return begun.and(day.before(replaced.get()));
        }
        return definition.status() == DefinitionStatus.SUPERSEDED ? begun.and(Truth.UNKNOWN) : begun;
    }

    /** The first day of the earliest adopted definition that replaces this one. */
    static Optional<PartialDate> replacedFrom(Definition definition, KnownEntries known) {
        return known.linking(LinkType.SUPERSEDES, definition.id(), Definition.class).stream()
                .filter(later -> later.status() != DefinitionStatus.DRAFT)
                .flatMap(later -> Optional.ofNullable(date(later.from())).stream())
                .min(Comparator.naturalOrder());
    }

    /** What has a last day is not known to hold on that very day: it changed some time then. */
    static Truth between(@Nullable PartialDate from, @Nullable PartialDate to, PartialDate day) {
        Truth begun = begun(from, day);
        if (to == null) {
            return begun;
        }
        Truth ended = to.before(day) == Truth.YES ? Truth.YES : day.before(to) == Truth.YES ? Truth.NO : Truth.UNKNOWN;
        return begun.and(ended.not());
    }

    private static Truth begun(@Nullable PartialDate from, PartialDate day) {
        return from == null ? Truth.YES : day.before(from).not();
    }

    private static @Nullable PartialDate date(@Nullable FactDate fact) {
        return fact == null ? null : fact.on();
    }
}
