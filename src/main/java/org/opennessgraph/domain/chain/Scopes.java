// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.Governance;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.License;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.Model;
import org.opennessgraph.domain.ModelFamily;
import org.opennessgraph.domain.Product;
import org.opennessgraph.domain.Quantifier;
import org.opennessgraph.domain.SubjectClass;

/**
 * How wide subjects are. A model lies within its family, both lie within the classes that are told by their maker, and
 * all of these, and products, within their maker. What is of one line, but not within the other, is beside it: two
 * models of a family, or a licence and what it governs.
 */
final class Scopes {
    private final KnownEntries known;
    private final Map<EntryId, Set<EntryId>> wider = new HashMap<>();
    private final Map<EntryId, Set<EntryId>> lines = new HashMap<>();

    Scopes(KnownEntries known) {
        this.known = known;
    }

    /** What became of what a claim is about, from one to the next telling. */
    ScopeChange change(Meaning before, Meaning after) {
        if (before.claim().equals(after.claim())) {
            return ScopeChange.SAME;
        }
        if (before.unresolved() || after.unresolved()) {
            return ScopeChange.UNRESOLVED;
        }
        if (before.subjects().equals(after.subjects())) {
            int more = extent(after.quantifier()) - extent(before.quantifier());
            return more == 0 ? ScopeChange.SAME : more > 0 ? ScopeChange.WIDER : ScopeChange.NARROWER;
        }
        // "Some of the wider" says less than "the narrower", and is no widening.
        if (cover(after.subjects(), before.subjects())) {
            return after.quantifier() == Quantifier.SOME ? ScopeChange.NARROWER : ScopeChange.WIDER;
        }
        if (cover(before.subjects(), after.subjects())) {
            return before.quantifier() == Quantifier.SOME ? ScopeChange.SHIFTED : ScopeChange.NARROWER;
        }
        return ScopeChange.SHIFTED;
    }

    private static int extent(Quantifier quantifier) {
        return switch (quantifier) {
            case SOME -> 0;
            case ALL_BUT -> 1;
            case ONE -> 2;
            case ALL -> 3;
        };
    }

    /** Whether two claims are about one line of subjects. */
    boolean areOneLine(Meaning one, Meaning other) {
        return one.subjects().stream()
                .anyMatch(mine -> other.subjects().stream().anyMatch(its -> areOneLine(mine, its)));
    }

    private boolean areOneLine(EntryId one, EntryId other) {
        return covers(one, other) || covers(other, one) || line(one).stream().anyMatch(line(other)::contains);
    }

    private boolean cover(List<EntryId> wide, List<EntryId> narrow) {
        return narrow.stream().allMatch(one -> wide.stream().anyMatch(over -> covers(over, one)));
    }

    private boolean covers(EntryId wide, EntryId narrow) {
        return wide.equals(narrow) || wider(narrow).contains(wide);
    }

    private Set<EntryId> wider(EntryId subject) {
        Set<EntryId> found = wider.get(subject);
        if (found == null) {
            found = findWider(subject);
            wider.put(subject, found);
        }
        return found;
    }

    private Set<EntryId> findWider(EntryId subject) {
        Set<EntryId> found = new TreeSet<>();
        known.find(subject, Model.class).ifPresent(model -> {
            EntryId family = model.family();
            if (family != null) {
                found.add(family);
                if (model.developers().isEmpty()) {
                    found.addAll(wider(family));
                }
            }
            addMakers(found, model.developers());
        });
        known.find(subject, ModelFamily.class).ifPresent(family -> addMakers(found, family.developers()));
        known.find(subject, Product.class).ifPresent(product -> found.addAll(product.developers()));
        known.find(subject, SubjectClass.class).ifPresent(several -> found.addAll(several.developers()));
        return found;
    }

    private void addMakers(Set<EntryId> found, Collection<EntryId> makers) {
        found.addAll(makers);
        makers.forEach(maker -> known.linking(LinkType.DEVELOPED_BY, maker, SubjectClass.class)
                .forEach(several -> found.add(several.id())));
    }

    private Set<EntryId> line(EntryId subject) {
        Set<EntryId> found = lines.get(subject);
        if (found == null) {
            found = findLine(subject);
            lines.put(subject, found);
        }
        return found;
    }

    /** Itself and its family; for a licence or policy, what it governs and the families of that. */
    private Set<EntryId> findLine(EntryId subject) {
        Set<EntryId> found = new TreeSet<>();
        addWithFamily(found, subject);
        if (subject.type() == EntryType.LICENSE) {
            found.add(subject);
            governed(subject).forEach(governed -> addWithFamily(found, governed));
            known.linking(LinkType.INCORPORATES, subject, License.class).forEach(whole -> {
                found.add(whole.id());
                governed(whole.id()).forEach(governed -> addWithFamily(found, governed));
            });
        }
        return found;
    }

    private List<EntryId> governed(EntryId license) {
        return known.find(license, License.class)
                .map(found -> found.governs().stream().map(Governance::subject).toList())
                .orElse(List.of());
    }

    private void addWithFamily(Set<EntryId> found, EntryId subject) {
        found.add(subject);
        known.find(subject, Model.class).map(Model::family).ifPresent(found::add);
    }
}
