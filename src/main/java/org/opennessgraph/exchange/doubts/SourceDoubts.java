// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.doubts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Assertion;
import org.opennessgraph.domain.Citation;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Finding;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.LicenseTerm;
import org.opennessgraph.domain.Placement;
import org.opennessgraph.domain.Quote;
import org.opennessgraph.domain.Source;
import org.opennessgraph.domain.Statement;
import org.opennessgraph.domain.Utterance;
import org.opennessgraph.editorial.SeedEntry;

/** Sources that say too little of themselves, and words that cannot be found in them or are too many. */
final class SourceDoubts {
    private static final int LONGEST_QUOTE = 30;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final KnownEntries known;
    private final Set<EntryId> referredTo = new HashSet<>();

    SourceDoubts(KnownEntries known) {
        this.known = known;
        known.all(Entry.class)
                .forEach(entry -> entry.references().stream()
                        .filter(id -> !id.equals(entry.id()))
                        .forEach(referredTo::add));
    }

    List<SeedDoubt> of(Collection<SeedEntry> entries) {
        List<SeedDoubt> doubts = new ArrayList<>();
        for (SeedEntry one : entries) {
            Entry entry = one.entry();
            if (entry instanceof Source source) {
                source(one, source, doubts);
            } else if (entry instanceof Assertion assertion && !canBeFound(assertion.said())) {
                doubts.add(SeedDoubt.of(
                        DoubtKind.NO_LOCATOR,
                        one,
                        "has neither a locator nor a quote to find it by in "
                                + assertion.said().in()));
            }
            String quote = quoteOf(entry);
            if (quote != null && words(quote) > LONGEST_QUOTE) {
                doubts.add(SeedDoubt.of(
                        DoubtKind.LONG_QUOTE, one, "quotes " + words(quote) + " words, more than " + LONGEST_QUOTE));
            }
        }
        return doubts;
    }

    private void source(SeedEntry one, Source source, List<SeedDoubt> doubts) {
        if (!isPublished(source)) {
            doubts.add(SeedDoubt.of(DoubtKind.NO_PUBLISHER, one, "has no publisher"));
        }
        if (source.date() == null) {
            doubts.add(SeedDoubt.of(DoubtKind.NO_DATE, one, "has no date"));
        }
        if (!referredTo.contains(source.id())) {
            doubts.add(SeedDoubt.of(DoubtKind.UNUSED_SOURCE, one, "is referred to by nothing"));
        }
    }

    /** What is part of something is published with it. Ends in circles too, which the seed's own checks tell of. */
    private boolean isPublished(Source source) {
        Set<EntryId> seen = new HashSet<>();
        Source whole = source;
        while (whole != null && whole.publisher() == null && seen.add(whole.id())) {
            EntryId container = whole.container();
            whole = container == null
                    ? null
                    : known.find(container, Source.class).orElse(null);
        }
        return whole != null && whole.publisher() != null;
    }

    /** A title, a table or a picture is a place. */
    private static boolean canBeFound(Utterance said) {
        return said.locator() != null || said.quote() != null || said.placement() != Placement.BODY;
    }

    private static @Nullable String quoteOf(Entry entry) {
        Quote quote = entry instanceof Statement statement
                ? statement.said().quote()
                : entry instanceof Citation citation
                        ? citation.quote()
                        : entry instanceof Finding finding ? finding.quote() : null;
        return entry instanceof LicenseTerm term ? term.quote() : quote == null ? null : quote.text();
    }

    private static int words(String text) {
        return SPACES.split(text.strip()).length;
    }
}
