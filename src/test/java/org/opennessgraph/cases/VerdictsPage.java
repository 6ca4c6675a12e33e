// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.opennessgraph.cases.Verdicts.Row;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.domain.assessment.Applicability;
import org.opennessgraph.domain.assessment.Assessment;
import org.opennessgraph.domain.assessment.MissingFact;
import org.opennessgraph.domain.assessment.MissingKind;
import org.opennessgraph.domain.assessment.MissingSet;

/** Writes docs/verdicts.md. */
final class VerdictsPage {
    private final ShortReason shortly = new ShortReason(Verdicts.KNOWN);
    private final StringBuilder page = new StringBuilder();

    private VerdictsPage() {}

    static String make() {
        VerdictsPage page = new VerdictsPage();
        page.matrices();
        page.trial();
        Verdicts.MODELS.forEach(page::model);
        return page.page.toString();
    }

    private void matrices() {
        say("""
                # Verdicts

                Ten models against every definition on record that has a pass rule, as of %s. That day is fixed: this
                page changes when the seed or the rules do, not with the calendar. It is made from `graph-seed/` by
                `VerdictsTest`, which fails when they differ; to bring it up:

                    %s

                | Mark | Means |
                |---|---|
                | Y | the facts on record say YES |
                | N | the facts on record say NO |
                | ? | UNKNOWN: the facts do not decide; what is missing is told below |
                | ?! | UNKNOWN because the record speaks for both sides |
                | \\* | provisional: rests on something that was not checked in the original, or that is in dispute |
                | nif | not in force on that day, so no verdict |
                | n/a | the definition judges licences and not models |

                A verdict is what follows from clauses, findings and readings on record by the rule of a definition;
                it is nobody's certificate. UNKNOWN is never a hidden NO. The tables below give, for each criterion
                that decides, the first thing that decides it and how many more there are.

                ## As of the fixed day
                """.formatted(Verdicts.DAY, VerdictsTest.UPDATE));
        matrix(Verdicts.today(), false);
        for (Row row : Verdicts.today()) {
            Assessment any = row.of(Verdicts.MODELS.get(0));
            if (any.applicability() != Applicability.APPLIES) {
                line("- " + Verdicts.mark(any) + ": " + shortly.reason(any));
            }
        }
        line("");
        say("""
                ## As of earlier days

                Drafts and replaced texts, on a day when they were in force. Of 1.0-RC1 and 1.0-RC2 only the month is
                known, so that on no day of it are they known to be in force. The rule of Open Source (Haimes) names
                draft 0.0.8 of the Open Source AI Definition, and goes on naming that text after the draft was replaced;
                above it is asked today, here on the day of the post.
                """);
        matrix(Verdicts.earlier(), true);
    }

    private void matrix(List<Row> rows, boolean withDay) {
        row(
                "Definition" + (withDay ? ", day" : ""),
                Verdicts.MODELS.stream().map(this::name).toList());
        line("|---|" + "---|".repeat(Verdicts.MODELS.size()));
        for (Row row : rows) {
            row(
                    row.definition().label() + " `" + row.definition().id().key() + "`"
                            + (withDay ? ", " + row.day() : ""),
                    Verdicts.MODELS.stream().map(model -> mark(row.of(model))).toList());
        }
        line("");
    }

    private static String mark(Assessment assessment) {
        return Verdicts.mark(assessment) + (assessment.disputed() ? "!" : "") + (assessment.provisional() ? "\\*" : "");
    }

    private void trial() {
        say("""
                ## OSI's own trial of the Open Source AI Definition

                OSI tried its definition on models while it was a candidate (FAQ of 2024-10-22). It calls this no
                certification, and gives no reason for a criterion; so it is told here and is no fact that a verdict
                rests on. Ours is by version 1.0. Of Grok, Mixtral and Falcon OSI does not say which one. No verdict of
                ours is the opposite of OSI's; where ours is UNKNOWN, the facts named would make the difference.
                """);
        row("Model", List.of("OSI", "Ours", "Agrees", "Why, or what makes the difference"));
        line("|---|---|---|---|---|");
        for (Trial trial : Trial.ALL) {
            Assessment ours = trial.ours();
            row(
                    name(ours.subject()),
                    List.of(
                            trial.outcome().words,
                            ours.result().name(),
                            trial.agrees() ? "yes" : "open",
                            escape(trial.agrees() ? shortly.reason(ours) : difference(ours, trial.expected()))));
        }
        line("");
    }

    /** The first set that would lead to OSI's result; for NO one of facts, as a mere judgement always would. */
    private static String difference(Assessment ours, Truth expected) {
        List<MissingSet> sets = ours.missing().stream()
                .filter(set -> set.verdict() == expected)
                .filter(set -> expected == Truth.YES
                        || set.facts().stream().noneMatch(fact -> fact.kind() == MissingKind.JUDGEMENT))
                .toList();
        return "not on record" + (sets.size() > 1 ? ", one of " + sets.size() + " sets of facts" : "") + ": "
                + sets.get(0).facts().stream().map(MissingFact::text).collect(Collectors.joining("; "));
    }

    private void model(EntryId model) {
        line("## " + name(model));
        line("");
        row("Definition", List.of("Result", "Reason", "What is missing"));
        line("|---|---|---|---|");
        List<Row> rows = new ArrayList<>(Verdicts.today().stream()
                .filter(row -> row.of(model).applicability() == Applicability.APPLIES)
                .toList());
        rows.addAll(Verdicts.earlier());
        for (Row row : rows) {
            Assessment assessment = row.of(model);
            boolean today = row.day().equals(Verdicts.DAY);
            row(
                    row.definition().label() + (today ? "" : ", on " + row.day()),
                    List.of(
                            result(assessment),
                            escape(shortly.reason(assessment)),
                            escape(shortly.missing(assessment))));
        }
        line("");
    }

    private static String result(Assessment assessment) {
        return assessment.result()
                + (assessment.disputed() ? ", in dispute" : "")
                + (assessment.provisional() ? ", provisional" : "");
    }

    private String name(EntryId id) {
        return Verdicts.KNOWN.find(id).orElseThrow().label();
    }

    private static String escape(String text) {
        return text.replace("|", "\\|").replace("\n", " ").replace("<", "&lt;");
    }

    private void row(String first, List<String> others) {
        line("| " + first + " | " + String.join(" | ", others) + " |");
    }

    private void say(String text) {
        line(text);
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
