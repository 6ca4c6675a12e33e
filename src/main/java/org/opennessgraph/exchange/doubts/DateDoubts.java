// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.doubts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Affiliation;
import org.opennessgraph.domain.Assertion;
import org.opennessgraph.domain.Channel;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.ClaimKind;
import org.opennessgraph.domain.Definition;
import org.opennessgraph.domain.Ending;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.FactDate;
import org.opennessgraph.domain.Finding;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.License;
import org.opennessgraph.domain.Model;
import org.opennessgraph.domain.OpennessTerm;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Product;
import org.opennessgraph.domain.Reading;
import org.opennessgraph.domain.Rebuttal;
import org.opennessgraph.domain.Source;
import org.opennessgraph.domain.SourceKind;
import org.opennessgraph.domain.Statement;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.editorial.SeedEntry;

/** Dates that cannot be, or that nobody can know so well. */
final class DateDoubts {
    /** What goes on being written after its date: words in it may be younger and better dated than it is. */
    private static final Set<SourceKind> LIVES_ON = EnumSet.of(SourceKind.REPOSITORY, SourceKind.INDEX);

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
                boolean own = statement.said().channel() == Channel.STATED;
                againstSource(one, statement.when(), statement.said().in(), own, doubts);
            } else if (one.entry() instanceof Finding finding) {
                againstSource(one, finding.on(), finding.source(), true, doubts);
            } else if (one.entry() instanceof Reading reading) {
                againstSource(one, reading.on(), reading.source(), true, doubts);
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
        } else if (one.entry() instanceof OpennessTerm term) {
            term.readings().forEach(reading -> period(one, reading.from(), reading.to(), doubts));
        } else if (one.entry() instanceof Statement statement) {
            Ending ended = statement instanceof Assertion assertion
                    ? assertion.ended()
                    : statement instanceof Rebuttal rebuttal ? rebuttal.ended() : null;
            period(one, statement.when(), ended == null ? null : ended.on(), doubts);
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

    /**
     * Holds a date against that of the source.
     *
     * @param own whether the source itself says it: what it hands on from others may be dated better than it is
     */
    private void againstSource(
            SeedEntry one, @Nullable PartialDate date, @Nullable EntryId in, boolean own, List<SeedDoubt> doubts) {
        Source source = in == null ? null : known.find(in, Source.class).orElse(null);
        PartialDate published = source == null ? null : on(source.date());
        if (date == null || source == null || published == null || LIVES_ON.contains(source.kind())) {
            return;
        }
        if (published.before(date) == Truth.YES) {
            doubts.add(SeedDoubt.of(
                    DoubtKind.IMPOSSIBLE_DATE,
                    one,
                    "is dated " + date + ", after its source " + in + " was published on " + published));
        } else if (own && isFiner(date, published)) {
            doubts.add(SeedDoubt.of(
                    DoubtKind.FINER_DATE, one, "is dated " + date + ", but its source " + in + " only " + published));
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

    /** Norms and forecasts may speak of what is still to come; and nobody knows which model "it" was. */
    private void subjectLater(SeedEntry one, Assertion assertion, List<SeedDoubt> doubts) {
        PartialDate said = assertion.said().on();
        Claim claim = known.find(assertion.claim(), Claim.class).orElse(null);
        boolean speaksOfWhatIs =
                claim != null && (claim.kind() == ClaimKind.OPENNESS || claim.kind() == ClaimKind.FACT);
        if (said == null || claim == null || !speaksOfWhatIs || claim.subjectUnresolved()) {
            return;
        }
        for (EntryId subject : claim.subjects()) {
            madeKnown(subject)
                    .filter(since -> said.before(since) == Truth.YES)
                    .ifPresent(since -> doubts.add(SeedDoubt.of(
                            DoubtKind.SUBJECT_LATER,
                            one,
                            "is dated " + said + ", but " + subject + " was made known on " + since)));
        }
    }

    private Optional<PartialDate> madeKnown(EntryId subject) {
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
