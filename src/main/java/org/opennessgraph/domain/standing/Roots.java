// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.standing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.Organization;
import org.opennessgraph.domain.OrganizationKind;
import org.opennessgraph.domain.Saying;
import org.opennessgraph.domain.Source;
import org.opennessgraph.domain.Statement;
import org.opennessgraph.domain.admission.Interests;

/**
 * Counts independent sources. The roots of a statement are what it was taken from in the end, or its own source if it
 * was taken from nothing. Statements that share a root, a maker, or a house that makers or authors belong to on their
 * days or that published both, are not independent of each other; a platform that hosts what others publish makes
 * nobody of one house. What is known only because others report it, often its critics, has no source of its own here.
 */
final class Roots {
    private final KnownEntries known;
    private final Interests interests;
    private final Saying saying;

    Roots(KnownEntries known) {
        this.known = known;
        this.interests = new Interests(known);
        this.saying = new Saying(known);
    }

    /** How many groups of statements share neither root nor house, those left out that are known only through others. */
    int independent(List<Statement> all) {
        List<Statement> statements = all.stream()
                .filter(statement -> saying.reporters(statement).isEmpty())
                .toList();
        Map<EntryId, Integer> firstWith = new HashMap<>();
        int[] leaders = new int[statements.size()];
        int groups = 0;
        for (int i = 0; i < statements.size(); i++) {
            leaders[i] = i;
            groups++;
            Set<EntryId> shared = houses(statements.get(i));
            addRoots(statements.get(i), shared);
            for (EntryId root : shared) {
                int other = leader(leaders, firstWith.computeIfAbsent(root, first -> -1));
                if (other < 0) {
                    firstWith.put(root, i);
                } else if (other != leader(leaders, i)) {
                    leaders[leader(leaders, i)] = other;
                    groups--;
                }
            }
        }
        return groups;
    }

    /** Those through whom alone all of some statements are known; nobody if one of them is known otherwise. */
    List<EntryId> knownOnlyFrom(List<Statement> statements) {
        Set<EntryId> reporters = new TreeSet<>();
        for (Statement statement : statements) {
            List<EntryId> from = saying.reporters(statement);
            if (from.isEmpty()) {
                return List.of();
            }
            reporters.addAll(from);
        }
        return List.copyOf(reporters);
    }

    /** Makers, authors and publisher with the bodies that they belonged to on the day. */
    private Set<EntryId> houses(Statement statement) {
        Set<EntryId> houses = new TreeSet<>();
        List<EntryId> voices = new ArrayList<>(statement.by());
        known.find(statement.said().in(), Source.class).ifPresent(source -> {
            voices.addAll(source.authors());
            EntryId publisher = source.publisher();
            if (publisher != null && !isPlatform(publisher)) {
                voices.add(publisher);
            }
        });
        voices.forEach(voice -> houses.addAll(interests.bodies(voice, statement.when())));
        return houses;
    }

    private boolean isPlatform(EntryId publisher) {
        return known.find(publisher, Organization.class)
                .map(found -> found.kind() == OrganizationKind.PLATFORM)
                .orElse(false);
    }

    private static int leader(int[] leaders, int of) {
        int at = of;
        while (at >= 0 && leaders[at] != at) {
            leaders[at] = leaders[leaders[at]];
            at = leaders[at];
        }
        return at;
    }

    private void addRoots(Statement statement, Set<EntryId> roots) {
        Set<EntryId> seen = new TreeSet<>();
        List<Statement> open = new ArrayList<>(List.of(statement));
        while (!open.isEmpty()) {
            Statement at = open.remove(open.size() - 1);
            if (!seen.add(at.id())) {
                continue;
            }
            if (at.said().via().isEmpty()) {
                roots.add(at.said().in());
            }
            for (EntryId from : at.said().via()) {
                known.find(from, Statement.class).ifPresentOrElse(open::add, () -> roots.add(from));
            }
        }
    }
}
