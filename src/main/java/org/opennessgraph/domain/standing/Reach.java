// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.standing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.opennessgraph.domain.Affiliation;
import org.opennessgraph.domain.Criterion;
import org.opennessgraph.domain.Definition;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Finding;
import org.opennessgraph.domain.Governance;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.License;
import org.opennessgraph.domain.LicenseTerm;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.Model;
import org.opennessgraph.domain.ModelFamily;
import org.opennessgraph.domain.OpennessTerm;
import org.opennessgraph.domain.Reading;

/** What facts bear on: subjects, terms and agents whose claims and statements a change of the facts may touch. */
final class Reach {
    private final KnownEntries known;

    Reach(KnownEntries known) {
        this.known = known;
    }

    /** The given ids and what they bear on, through any number of steps. */
    Set<EntryId> of(Collection<EntryId> given) {
        Set<EntryId> reached = new HashSet<>(given);
        Deque<EntryId> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            known.find(open.remove()).stream()
                    .flatMap(entry -> next(entry).stream())
                    .filter(reached::add)
                    .forEach(open::add);
        }
        return reached;
    }

    private List<EntryId> next(Entry entry) {
        List<EntryId> next = new ArrayList<>();
        if (entry instanceof LicenseTerm clause) {
            next.add(clause.license());
        } else if (entry instanceof License license) {
            license.governs().stream().map(Governance::subject).forEach(next::add);
            addLinking(next, LinkType.INCORPORATES, license.id(), License.class);
        } else if (entry instanceof ModelFamily family) {
            addLinking(next, LinkType.MEMBER_OF_FAMILY, family.id(), Model.class);
        } else if (entry instanceof Finding finding) {
            next.add(finding.model());
        } else if (entry instanceof Reading reading) {
            next.add(reading.of());
        } else if (entry instanceof Criterion criterion) {
            next.add(criterion.definition());
        } else if (entry instanceof Definition definition) {
            addLinking(next, LinkType.READ_AS, definition.id(), OpennessTerm.class);
        } else if (entry instanceof Affiliation tie) {
            for (EntryId end : List.of(tie.agent(), tie.with())) {
                next.add(end);
                known.linking(LinkType.TIED_TO, end, Affiliation.class).stream()
                        .map(Affiliation::agent)
                        .forEach(next::add);
            }
        }
        return next;
    }

    private void addLinking(List<EntryId> next, LinkType link, EntryId to, Class<? extends Entry> type) {
        known.linking(link, to, type).forEach(entry -> next.add(entry.id()));
    }
}
