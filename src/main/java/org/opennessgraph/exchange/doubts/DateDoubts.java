// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.doubts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Affiliation;
import org.opennessgraph.domain.Assertion;
import org.opennessgraph.domain.Channel;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.ClaimKind;
import org.opennessgraph.domain.Definition;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.FactDate;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.License;
import org.opennessgraph.domain.Model;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Product;
import org.opennessgraph.domain.Source;
import org.opennessgraph.domain.Statement;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.editorial.SeedEntry;

/** Dates that cannot be, or that nobody can know so well. */
final class DateDoubts {
    private final KnownEntries known;
    private final PartialDate today;

    DateDoubts(KnownEntries known, PartialDate today) {
        this.known = known;
        this.today = today;
    }

    List<SeedDoubt> of(Collection<SeedEntry> entries) {
        List<SeedDoubt> doubts = new ArrayList<>();
        for (SeedEntry one : entries) {
            ahead(one, doubts);
            periods(one, doubts);
            if (one.entry() instanceof Statement statement) {
                againstSource(one, statement, doubts);
            }
            if (one.entry() instanceof Assertion assertion) {
                subjectLater(one, assertion, doubts);
            }
        }
        return doubts;
    }

    private void ahead(SeedEntry one, List<SeedDoubt> doubts) {
        Entry entry = one.entry();
        Stream.concat(Stream.ofNullable(entry.when()), entry.dates().stream().map(FactDate::on))
                .distinct()
                .filter(date -> today.before(date) == Truth.YES)
                .forEach(date -> doubts.add(SeedDoubt.of(DoubtKind.IMPOSSIBLE_DATE, one, date + " lies ahead")));
    }

    private static void periods(SeedEntry one, List<SeedDoubt> doubts) {
        if (one.entry() instanceof Affiliation tie) {
            period(one, tie.from(), tie.to(), doubts);
        } else if (one.entry() instanceof Definition definition) {
            period(one, on(definition.from()), on(definition.to()), doubts);
        } else if (one.entry() instanceof License license) {
            license.governs().forEach(grant -> period(one, grant.from(), grant.to(), doubts));
        }
    }

    private static void period(
            SeedEntry one, @Nullable PartialDate from, @Nullable PartialDate to, List<SeedDoubt> doubts) {
        if (from != null && to != null && to.before(from) == Truth.YES) {
            doubts.add(SeedDoubt.of(DoubtKind.IMPOSSIBLE_DATE, one, "ends on " + to + ", before its start on " + from));
        }
    }

    private static @Nullable PartialDate on(@Nullable FactDate date) {
        return date == null ? null : date.on();
    }

    private void againstSource(SeedEntry one, Statement statement, List<SeedDoubt> doubts) {
        PartialDate said = statement.said().on();
        PartialDate published = known.find(statement.said().in(), Source.class)
                .map(Source::date)
                .map(FactDate::on)
                .orElse(null);
        if (said == null || published == null) {
            return;
        }
        if (published.before(said) == Truth.YES) {
            doubts.add(SeedDoubt.of(
                    DoubtKind.IMPOSSIBLE_DATE,
                    one,
                    "said on " + said + ", after its source " + statement.said().in() + " was published on "
                            + published));
        } else if (statement.said().channel() == Channel.STATED && isFiner(said, published)) {
            doubts.add(SeedDoubt.of(
                    DoubtKind.FINER_DATE,
                    one,
                    "is dated " + said + ", but its source " + statement.said().in() + " only " + published));
        }
    }

    /** The one lies within the other, and is shorter than it. */
    private static boolean isFiner(PartialDate one, PartialDate other) {
        return one.earliest() != null
                && one.latest() != null
                && other.earliest() != null
                && other.latest() != null
                && !one.earliest().isBefore(other.earliest())
                && !one.latest().isAfter(other.latest())
                && one.latest().toEpochDay() - one.earliest().toEpochDay()
                        < other.latest().toEpochDay() - other.earliest().toEpochDay();
    }

    private void subjectLater(SeedEntry one, Assertion assertion, List<SeedDoubt> doubts) {
        PartialDate said = assertion.said().on();
        Claim claim = known.find(assertion.claim(), Claim.class).orElse(null);
        boolean speaksOfWhatIs =
                claim != null && (claim.kind() == ClaimKind.OPENNESS || claim.kind() == ClaimKind.FACT);
        if (said == null || claim == null || !speaksOfWhatIs || claim.subjectUnresolved()) {
            return;
        }
        for (EntryId subject : claim.subjects()) {
            known(subject)
                    .filter(since -> said.before(since) == Truth.YES)
                    .ifPresent(since -> doubts.add(SeedDoubt.of(
                            DoubtKind.SUBJECT_LATER,
                            one,
                            "is dated " + said + ", but " + subject + " was made known on " + since)));
        }
    }

    private Optional<PartialDate> known(EntryId subject) {
        Entry entry = known.find(subject).orElse(null);
        FactDate since = null;
        if (entry instanceof Model model) {
            since = model.announced() != null ? model.announced() : model.released();
        } else if (entry instanceof Product product) {
            since = product.released();
        } else if (entry instanceof License license) {
            since = license.published();
        } else if (entry instanceof Definition definition) {
            since = definition.from();
        }
        return Optional.ofNullable(on(since));
    }
}
