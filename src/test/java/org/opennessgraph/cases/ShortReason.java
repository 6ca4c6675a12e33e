// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opennessgraph.domain.Criterion;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.domain.assessment.Assessment;
import org.opennessgraph.domain.assessment.MissingFact;
import org.opennessgraph.domain.assessment.MissingSet;
import org.opennessgraph.domain.assessment.Step;

/** Cuts the steps of an assessment down to what decides each criterion, for a cell of a table. */
final class ShortReason {
    /** The most criteria that are told. */
    private static final int MOST = 4;

    private final KnownEntries known;

    ShortReason(KnownEntries known) {
        this.known = known;
    }

    /** For each deciding criterion of the definition the first thing that decides it, and how many more there are. */
    String reason(Assessment assessment) {
        List<Step> steps = assessment.steps();
        Map<String, List<Ground>> grounds = new LinkedHashMap<>();
        for (int i = 0; i < steps.size(); i++) {
            boolean rests = i + 1 < steps.size()
                    && steps.get(i + 1).depth() > steps.get(i).depth();
            if (!rests) {
                Ground ground = ground(steps, i, assessment.definition());
                grounds.computeIfAbsent(ground.under(), criterion -> new ArrayList<>())
                        .add(ground);
            }
        }
        List<String> parts = new ArrayList<>();
        grounds.forEach((under, all) -> {
            if (!under.isEmpty() || grounds.size() == 1) {
                parts.add(under.isEmpty() ? first(all, 2) : "**" + under + "**: " + first(all, 1));
            }
        });
        return parts.stream().limit(MOST).collect(Collectors.joining("; "))
                + (parts.size() > MOST ? "; and " + count(parts.size() - MOST, "more criterion", "more criteria") : "");
    }

    /** What decides: the criterion of the definition itself, the nearest one of another, and what is said. */
    private record Ground(String under, String by, String text) {
        /** Not only the way from a component to its licence, and not what was told before. */
        boolean telling() {
            boolean onlyNamesLicence = text.startsWith("the licence of ") && !text.contains(" is not settled, ");
            return !onlyNamesLicence && !text.endsWith(", as said above");
        }

        @Override
        public String toString() {
            return (by.isEmpty() ? "" : "by " + by + ": ") + text;
        }
    }

    private Ground ground(List<Step> steps, int at, EntryId definition) {
        String under = "";
        String by = "";
        int depth = steps.get(at).depth();
        for (int i = at - 1; i >= 0 && depth > 0; i--) {
            Step above = steps.get(i);
            if (above.depth() < depth) {
                depth = above.depth();
                Optional<Criterion> found = criterion(above);
                if (found.isPresent()) {
                    Criterion criterion = found.get();
                    if (criterion.definition().equals(definition)) {
                        under = criterion.number();
                    } else if (by.isEmpty()) {
                        by = name(criterion.definition()) + " " + criterion.number();
                    }
                }
            }
        }
        return new Ground(under, by, steps.get(at).text());
    }

    private Optional<Criterion> criterion(Step step) {
        return step.entries().size() == 1 && step.entries().get(0).type() == EntryType.CRITERION
                ? known.find(step.entries().get(0), Criterion.class)
                : Optional.empty();
    }

    private String name(EntryId id) {
        return known.find(id).map(entry -> entry.label()).orElse(id.toString());
    }

    private static String first(List<Ground> grounds, int most) {
        List<Ground> telling = grounds.stream().filter(Ground::telling).toList();
        List<Ground> told =
                (telling.isEmpty() ? grounds : telling).stream().limit(most).toList();
        int more = grounds.size() - told.size();
        return told.stream().map(Ground::toString).collect(Collectors.joining("; "))
                + (more > 0 ? " (and " + more + " more)" : "");
    }

    /** For each verdict the first of the smallest sets of missing facts. */
    String missing(Assessment assessment) {
        if (assessment.missing().isEmpty()) {
            return "";
        }
        List<String> ways = new ArrayList<>();
        for (Truth verdict : List.of(Truth.YES, Truth.NO)) {
            List<MissingSet> sets = assessment.missing().stream()
                    .filter(set -> set.verdict() == verdict)
                    .toList();
            if (!sets.isEmpty()) {
                ways.add(verdict + " with: "
                        + sets.get(0).facts().stream().map(MissingFact::text).collect(Collectors.joining("; "))
                        + (sets.size() > 1
                                ? " (or one of " + count(sets.size() - 1, "other set", "other sets") + ")"
                                : ""));
            }
        }
        return String.join(". ", ways) + (assessment.moreMissing() ? ". There are more sets" : "");
    }

    private static String count(int n, String one, String more) {
        return n + " " + (n == 1 ? one : more);
    }
}
