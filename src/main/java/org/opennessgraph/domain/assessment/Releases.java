// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Availability;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.FactDate;
import org.opennessgraph.domain.Finding;
import org.opennessgraph.domain.Governance;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.License;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.Model;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Product;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.domain.Verification;
import org.opennessgraph.domain.assessment.Node.Leaf;
import org.opennessgraph.domain.assessment.Node.Said;

/**
 * Whether models, products and licences were there on a day. What is found of a thing later tells of a day from then
 * on; nothing tells of a day before.
 */
final class Releases {
    private final KnownEntries known;
    private final Words words;
    private final PartialDate day;
    private final Map<EntryId, Release> found = new HashMap<>();

    Releases(KnownEntries known, Words words, PartialDate day) {
        this.known = known;
        this.words = words;
        this.day = day;
    }

    /**
     * What the record supports of something being out on the day.
     *
     * @param out YES if the end of the day is not before a date by which it was out; NO if all of it is before the
     *     release, or before the announcement; else UNKNOWN
     * @param dated whether the release itself is on record
     * @param day the day, without the part of it in which the thing was not released
     * @param shown what shows that it was out, or not; null if nothing on record does
     * @param what what a later finding is of, in words; empty unless it was out
     */
    record Release(
            Truth out,
            boolean dated,
            PartialDate day,
            @Nullable UsedFact shown,
            String what) {}

    private record Dated(PartialDate on, UsedFact fact) {}

    /** Whether a model or product was out. */
    Release of(EntryId subject) {
        return found.computeIfAbsent(subject, this::find);
    }

    private Release find(EntryId subject) {
        Optional<FactDate> released = known.find(subject, Model.class)
                .map(Model::released)
                .or(() -> known.find(subject, Product.class).map(Product::released))
                .filter(Releases::usable);
        Optional<Dated> release = released.map(date -> new Dated(date.on(), fact(subject, "released", date)));
        Optional<Dated> bound = release.or(() -> known.find(subject, Model.class)
                .map(Model::announced)
                .filter(Releases::usable)
                .map(date -> new Dated(date.on(), fact(subject, "announced", date))));
        if (bound.isPresent() && day.before(bound.get().on()) == Truth.YES) {
            return new Release(Truth.NO, release.isPresent(), day, bound.get().fact(), "");
        }
        List<Dated> dates = new ArrayList<>();
        release.ifPresent(dates::add);
        dates.addAll(evidence(subject));
        return dates.stream()
                .filter(one -> reached(one.on()))
                .findFirst()
                .map(one -> new Release(
                        Truth.YES,
                        release.isPresent(),
                        narrowed(released),
                        one.fact(),
                        ", of what was "
                                + (one.fact().entry().equals(subject)
                                        ? "released" + Words.at(one.on())
                                        : "out by " + one.on().inWords())))
                .orElse(new Release(
                        Truth.UNKNOWN,
                        release.isPresent(),
                        day,
                        dates.isEmpty() ? null : dates.get(0).fact(),
                        ""));
    }

    /** What shows that a thing was out, be its release on record or not: a part that was found, a dated grant. */
    private List<Dated> evidence(EntryId subject) {
        List<Dated> evidence = new ArrayList<>();
        for (Finding finding : known.linking(LinkType.FOUND_IN, subject, Finding.class)) {
            boolean had = finding.availability() == Availability.OPEN
                    || finding.availability() == Availability.PARTIAL
                    || finding.license() != null;
            PartialDate on = finding.on();
            if (had && on != null && finding.verification() != Verification.UNVERIFIED) {
                String says = words.name(finding.by()) + " found the "
                        + finding.component().words() + " of " + words.name(subject) + Words.at(on);
                evidence.add(new Dated(
                        on,
                        new UsedFact(
                                finding.id(),
                                says,
                                finding.verification(),
                                false,
                                finding.source(),
                                finding.locator())));
            }
        }
        for (License license : known.linking(LinkType.GOVERNS, subject, License.class)) {
            for (Governance grant : license.governs()) {
                PartialDate from = grant.from();
                if (grant.subject().equals(subject)
                        && from != null
                        && grant.verification() != Verification.UNVERIFIED) {
                    String says = words.name(subject) + " was under " + words.name(license.id()) + Words.at(from);
                    evidence.add(new Dated(
                            from,
                            new UsedFact(
                                    license.id(), says, grant.verification(), false, grant.source(), grant.locator())));
                }
            }
        }
        evidence.sort(
                Comparator.comparing(Dated::on).thenComparing(one -> one.fact().entry()));
        return evidence;
    }

    /** That a licence was published after the day, as a leaf that nothing can decide; nothing if it may have been there. */
    Optional<Leaf> notPublished(EntryId license) {
        return published(license)
                .filter(published -> day.before(published) == Truth.YES)
                .map(published -> Leaf.missing(
                        null,
                        new Said(
                                words.name(license) + " was published" + Words.at(published) + ", not by "
                                        + day.inWords(),
                                List.of(license))));
    }

    /** When a licence was published, if that is on record. */
    Optional<PartialDate> published(EntryId license) {
        return known.find(license, License.class)
                .map(License::published)
                .filter(Releases::usable)
                .map(FactDate::on);
    }

    /** Whether the end of the day is not before a date. */
    private boolean reached(PartialDate date) {
        LocalDate latest = day.latest();
        return latest == null || PartialDate.parse(latest.toString()).before(date) == Truth.NO;
    }

    /** "In 2023-07" of what was released on 2023-07-18 means from then on: before, there was nothing to speak of. */
    private PartialDate narrowed(Optional<FactDate> released) {
        LocalDate out = released.map(FactDate::on).map(PartialDate::latest).orElse(null);
        LocalDate earliest = day.earliest();
        LocalDate latest = day.latest();
        boolean within = out != null
                && (earliest == null || earliest.isBefore(out))
                && (latest == null || !latest.isBefore(out))
                && !day.toString().contains("~");
        if (out == null || !within) {
            return day;
        }
        return PartialDate.parse(out + "/" + (latest == null ? ".." : latest));
    }

    private UsedFact fact(EntryId subject, String what, FactDate date) {
        return new UsedFact(
                subject,
                words.name(subject) + " was " + what + Words.at(date.on()),
                date.verification(),
                false,
                date.source(),
                date.locator());
    }

    private static boolean usable(FactDate date) {
        return date.verification() != Verification.UNVERIFIED;
    }
}
