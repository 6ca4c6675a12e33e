// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.doubts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.opennessgraph.domain.Assertion;
import org.opennessgraph.domain.Citation;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Finding;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.Quote;
import org.opennessgraph.domain.Source;
import org.opennessgraph.domain.Statement;
import org.opennessgraph.editorial.SeedEntry;

/** Sources that say too little of themselves, and words that cannot be found in them or are too many. */
final class SourceDoubts {
    private static final int LONGEST_QUOTE = 30;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Set<EntryId> referredTo = new HashSet<>();

    SourceDoubts(KnownEntries known) {
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
            } else if (entry instanceof Assertion assertion
                    && assertion.said().locator() == null
                    && assertion.said().quote() == null) {
                doubts.add(SeedDoubt.of(
                        DoubtKind.NO_LOCATOR,
                        one,
                        "has neither a locator nor a quote to find it by in "
                                + assertion.said().in()));
            }
            Quote quote = entry instanceof Statement statement
                    ? statement.said().quote()
                    : entry instanceof Citation citation
                            ? citation.quote()
                            : entry instanceof Finding finding ? finding.quote() : null;
            if (quote != null && words(quote.text()) > LONGEST_QUOTE) {
                doubts.add(SeedDoubt.of(
                        DoubtKind.LONG_QUOTE, one, "quotes " + words(quote.text()) + " words, more than " + LONGEST_QUOTE));
            }
        }
        return doubts;
    }

    private void source(SeedEntry one, Source source, List<SeedDoubt> doubts) {
        if (source.publisher() == null) {
            doubts.add(SeedDoubt.of(DoubtKind.NO_PUBLISHER, one, "has no publisher"));
        }
        if (source.date() == null) {
            doubts.add(SeedDoubt.of(DoubtKind.NO_DATE, one, "has no date"));
        }
        if (!referredTo.contains(source.id())) {
            doubts.add(SeedDoubt.of(DoubtKind.UNUSED_SOURCE, one, "is referred to by nothing"));
        }
    }

    private static int words(String text) {
        return SPACES.split(text.strip()).length;
    }
}
