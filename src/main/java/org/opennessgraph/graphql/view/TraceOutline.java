// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Citation;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.LicenseTerm;
import org.opennessgraph.domain.Quote;
import org.opennessgraph.domain.Rebuttal;
import org.opennessgraph.domain.Statement;
import org.opennessgraph.graph.Found;
import org.opennessgraph.inquiry.Trace;
import org.opennessgraph.inquiry.TraceRole;

/** A trace as lines of text. */
final class TraceOutline {
    private final Trace trace;
    private final StringBuilder lines = new StringBuilder();

    private TraceOutline(Trace trace) {
        this.trace = trace;
    }

    static String of(Trace trace) {
        TraceOutline outline = new TraceOutline(trace);
        trace.branches().forEach(outline::line);
        return outline.lines.toString().stripTrailing();
    }

    private void line(Trace.Branch branch) {
        Found found = trace.nodes().get(branch.entry());
        Entry entry = found == null ? null : found.entry();
        lines.append("  ".repeat(branch.depth())).append(branch.path()).append(' ');
        lines.append(lead(branch.role()))
                .append(entry == null ? branch.entry() : text(entry))
                .append('\n');
    }

    private static String lead(TraceRole role) {
        return switch (role) {
            case CLAIM -> "Claim: ";
            case OPPOSED_CLAIM -> "Opposed claim: ";
            case ASSERTION -> "Said by ";
            case REBUTTAL -> "Rebutted by ";
            case GROUND -> "on ";
            case REPLY -> "Answered by ";
            case CITATION -> "Carried on: ";
        };
    }

    private String text(Entry entry) {
        if (entry instanceof Statement statement) {
            return statement(statement);
        }
        if (entry instanceof Citation citation) {
            return label(citation.citing()) + " cites " + label(citation.cited());
        }
        if (entry instanceof LicenseTerm term) {
            return label(term.license()) + (term.locator() == null ? "" : ", " + term.locator()) + ": "
                    + term.summary();
        }
        return entry.label();
    }

    private String statement(Statement statement) {
        String by = statement.by().stream().map(this::label).collect(Collectors.joining(", "));
        Quote quote = statement.said().quote();
        StringBuilder text = new StringBuilder(by);
        if (statement.when() != null) {
            text.append(", ").append(statement.when());
        }
        text.append(", in ").append(label(statement.said().in()));
        if (statement instanceof Rebuttal rebuttal) {
            text.append(": ").append(rebuttal.argument());
        }
        if (quote != null) {
            text.append(" \u201c").append(quote.text()).append('\u201d');
        }
        return text.append(" [")
                .append(
                        List.of(
                                        statement.said().channel(),
                                        statement.said().force(),
                                        statement.said().verification())
                                .stream()
                                .map(Object::toString)
                                .collect(Collectors.joining(", ")))
                .append(']')
                .toString();
    }

    private String label(@Nullable EntryId id) {
        Found found = id == null ? null : trace.nodes().get(id);
        return found == null || found.entry() == null
                ? String.valueOf(id)
                : found.entry().label();
    }
}
