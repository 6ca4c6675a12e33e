// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.doubts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.License;
import org.opennessgraph.domain.LicenseKind;
import org.opennessgraph.domain.LicenseTerm;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.Reading;
import org.opennessgraph.editorial.SeedEntry;

/** Licences that nothing is under, and clauses that nobody reads. */
final class LicenceDoubts {
    private final KnownEntries known;

    LicenceDoubts(KnownEntries known) {
        this.known = known;
    }

    List<SeedDoubt> of(Collection<SeedEntry> entries) {
        List<SeedDoubt> doubts = new ArrayList<>();
        for (SeedEntry one : entries) {
            if (one.entry() instanceof License license && governsNothing(license)) {
                doubts.add(SeedDoubt.of(
                        DoubtKind.GOVERNS_NOTHING, one, "governs nothing, and no finding or licence names it"));
            } else if (one.entry() instanceof LicenseTerm term
                    && known.linking(LinkType.READS, term.id(), Reading.class).isEmpty()) {
                doubts.add(SeedDoubt.of(
                        DoubtKind.NO_READING, one, "is a clause of kind " + term.kind() + " that nobody reads"));
            }
        }
        return doubts;
    }

    private boolean governsNothing(License license) {
        return license.kind() != LicenseKind.CATEGORY
                && license.governs().isEmpty()
                && known.linking(LinkType.INCORPORATES, license.id(), License.class)
                        .isEmpty()
                && known.linking(LinkType.FINDS_LICENSE, license.id(), Object.class)
                        .isEmpty();
    }
}
