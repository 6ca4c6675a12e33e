// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.doubts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Criterion;
import org.opennessgraph.domain.Definition;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Finding;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.License;
import org.opennessgraph.domain.LicenseKind;
import org.opennessgraph.domain.LicenseTerm;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.OpennessTerm;
import org.opennessgraph.domain.Reading;
import org.opennessgraph.domain.Rule;
import org.opennessgraph.domain.TermKind;
import org.opennessgraph.editorial.SeedEntry;

/** Licences that nothing is under, and clauses and words that nobody reads. */
final class LicenceDoubts {
    private final KnownEntries known;
    private final Set<EntryId> namedByRules = new HashSet<>();
    private final Set<TermKind> judgedByRules = EnumSet.noneOf(TermKind.class);

    LicenceDoubts(KnownEntries known) {
        this.known = known;
        known.all(Definition.class).forEach(definition -> rule(definition.rule()));
        known.all(Criterion.class).forEach(criterion -> rule(criterion.rule()));
    }

    private void rule(@Nullable Rule whole) {
        if (whole == null) {
            return;
        }
        namedByRules.addAll(whole.references());
        whole.walk(rule -> {
            if (rule instanceof Rule.NoTerm noTerm) {
                judgedByRules.addAll(noTerm.kinds());
            }
        });
    }

    List<SeedDoubt> of(Collection<SeedEntry> entries) {
        List<SeedDoubt> doubts = new ArrayList<>();
        for (SeedEntry one : entries) {
            Entry entry = one.entry();
            if (entry instanceof License license && governsNothing(license)) {
                doubts.add(SeedDoubt.of(
                        DoubtKind.GOVERNS_NOTHING,
                        one,
                        "governs nothing, and no finding, rule or other licence names it"));
            } else if (entry instanceof LicenseTerm clause && isUnread(clause)) {
                doubts.add(SeedDoubt.of(
                        DoubtKind.NO_READING,
                        one,
                        "is a clause of kind " + clause.kind() + ", which no reading and no rule judges"));
            } else if (entry instanceof OpennessTerm term && term.readings().isEmpty()) {
                doubts.add(SeedDoubt.of(DoubtKind.NO_READING, one, "is a word that is read by no definition"));
            }
        }
        return doubts;
    }

    private boolean governsNothing(License license) {
        return license.kind() != LicenseKind.CATEGORY
                && license.governs().isEmpty()
                && !namedByRules.contains(license.id())
                && known.linking(LinkType.INCORPORATES, license.id(), License.class)
                        .isEmpty()
                && known.linking(LinkType.FINDS_LICENSE, license.id(), Finding.class)
                        .isEmpty();
    }

    private boolean isUnread(LicenseTerm clause) {
        return !judgedByRules.contains(clause.kind())
                && known.linking(LinkType.READS, clause.id(), Reading.class).isEmpty();
    }
}
