// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.contradiction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Assertion;
import org.opennessgraph.domain.Availability;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.ClaimKind;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.Finding;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.License;
import org.opennessgraph.domain.Model;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Quote;
import org.opennessgraph.domain.Saying;
import org.opennessgraph.domain.Source;
import org.opennessgraph.domain.Truth;

/**
 * What the record itself says of FACT claims: the VERIFIED value or text of the document that a claim states something
 * about, which bears the claim out or speaks against it.
 */
public final class RecordSays {
    private static final int LONGEST_QUOTE = 120;
    private static final int MOST_DAYS = 3;

    private final KnownEntries known;
    private final @Nullable PartialDate validAt;
    private final RecordedValues recorded;

    /**
     * Prepares to answer. Linear in the number of claims.
     *
     * @param known the record
     * @param validAt the day up to which documents count; null for all
     */
    public RecordSays(KnownEntries known, @Nullable PartialDate validAt) {
        this.known = known;
        this.validAt = validAt;
        Map<String, List<Claim>> byProperty = new HashMap<>();
        for (Claim claim : known.all(Claim.class)) {
            String property = claim.property();
            if (property != null) {
                byProperty
                        .computeIfAbsent(FactValues.normal(property), text -> new ArrayList<>())
                        .add(claim);
            }
        }
        this.recorded = new RecordedValues(known, byProperty);
    }

    /**
     * The record's word on a claim.
     *
     * @param bearsOut whether it says the same as the claim; else it says otherwise
     * @param document the source, licence or definition that speaks; for a finding that stands in no source, its maker
     * @param on the document's date, or the day of its last entry that counts, if there is one
     * @param entries the entries that hold the value or text
     * @param what the value or text, as a phrase to stand after "on"
     */
    public record Word(
            boolean bearsOut, EntryId document, @Nullable PartialDate on, List<EntryId> entries, String what) {
        /** Copies the list. */
        public Word {
            entries = List.copyOf(entries);
        }
    }

    /**
     * @param id a claim
     * @return what the record says of it; nothing if it holds nothing VERIFIED on the matter, if its value may be the
     *     claim's or not, if the document may be later than the day, or for a claim that is no fact or whose subject is
     *     not resolved
     */
    public Optional<Word> of(EntryId id) {
        Claim claim = known.find(id, Claim.class)
                .filter(found -> found.kind() == ClaimKind.FACT && !found.subjectUnresolved())
                .orElse(null);
        String value = claim == null ? null : claim.value();
        if (claim == null || value == null) {
            return Optional.empty();
        }
        Optional<List<EntryId>> against = held(claim);
        if (against.isPresent()) {
            return word(claim, false, against.get());
        }
        // What the record holds shows in what it would hold against other values.
        for (String other : otherThan(value)) {
            Optional<List<EntryId>> held = held(withValue(claim, other));
            if (held.isPresent() && isHeld(value, held.get(), claim)) {
                return word(claim, true, held.get());
            }
        }
        return Optional.empty();
    }

    private Optional<List<EntryId>> held(Claim claim) {
        return recorded.against(claim, validAt)
                .filter(against -> against.kind() == ContradictionKind.RECORD)
                .map(RecordedValues.Against::entries);
    }

    private static List<String> otherThan(String value) {
        List<String> others = new ArrayList<>(List.of("—", "yes", "no"));
        for (Availability availability : Availability.values()) {
            others.add(availability.name());
        }
        others.removeIf(other -> FactValues.normal(other).equals(FactValues.normal(value)));
        return others;
    }

    private static Claim withValue(Claim claim, String value) {
        return new Claim(
                EntryId.parse(claim.id() + ".other"),
                claim.kind(),
                claim.text(),
                claim.subjects(),
                false,
                claim.quantifier(),
                null,
                null,
                claim.qualifiers(),
                claim.about(),
                claim.property(),
                value,
                null,
                null,
                List.of());
    }

    private boolean isHeld(String value, List<EntryId> entries, Claim claim) {
        return entries.stream()
                .flatMap(id -> known.find(id).stream())
                .limit(entries.get(0).type() == EntryType.FINDING ? entries.size() : 1)
                .allMatch(entry -> holds(entry, value, claim));
    }

    private boolean holds(Entry entry, String value, Claim claim) {
        if (entry instanceof Source source) {
            PartialDate on = source.when();
            return isOn("date", claim) ? on != null && agrees(value, on.toString()) : agrees(value, source.title());
        }
        if (entry instanceof Finding finding) {
            return FactValues.normal(finding.availability().name()).equals(FactValues.normal(value));
        }
        if (entry instanceof License license) {
            return license.osiApproved() == (FactValues.normal(value).equals("yes") ? Truth.YES : Truth.NO);
        }
        return entry instanceof Assertion own
                && known.find(own.claim(), Claim.class)
                        .map(Claim::value)
                        .map(text -> agrees(value, text))
                        .orElse(false);
    }

    /** The same, or a wider date around it. */
    private static boolean agrees(String value, String held) {
        if (FactValues.normal(value).equals(FactValues.normal(held))) {
            return true;
        }
        PartialDate claimed = FactValues.date(value).orElse(null);
        PartialDate date = FactValues.date(held).orElse(null);
        return claimed != null && date != null && begins(claimed, date) && ends(claimed, date);
    }

    private static boolean begins(PartialDate claimed, PartialDate date) {
        return claimed.earliest() == null
                || (date.earliest() != null && !date.earliest().isBefore(claimed.earliest()));
    }

    private static boolean ends(PartialDate claimed, PartialDate date) {
        return claimed.latest() == null
                || (date.latest() != null && !date.latest().isAfter(claimed.latest()));
    }

    private static boolean isOn(String what, Claim claim) {
        String property = claim.property();
        return property != null && property.strip().startsWith(what + " of ");
    }

    private Optional<Word> word(Claim claim, boolean bearsOut, List<EntryId> entries) {
        Entry first = known.find(entries.get(0)).orElse(null);
        Word word = null;
        if (first instanceof Source source) {
            String what = isOn("date", claim) ? "its own date" : "its own title";
            word = new Word(bearsOut, source.id(), source.when(), entries, what);
        } else if (first instanceof License license) {
            boolean approved = license.osiApproved() == Truth.YES;
            word = new Word(
                    bearsOut,
                    license.id(),
                    license.when(),
                    entries,
                    "the list of the Open Source Initiative, which " + (approved ? "names it" : "does not name it"));
        } else if (first instanceof Assertion own) {
            EntryId document = entries.size() > 1 ? entries.get(1) : own.said().in();
            PartialDate on = known.find(document).map(Entry::when).orElse(own.when());
            Quote quote = own.said().quote();
            String text = quote == null
                    ? "its own text"
                    : "its own text, “" + Saying.shortened(quote.text(), LONGEST_QUOTE) + "”";
            word = new Word(bearsOut, document, on, entries, text);
        } else if (first instanceof Finding finding) {
            word = found(finding, isOn("latest entry", claim), bearsOut, entries);
        }
        return Optional.ofNullable(word).filter(this::isOfTheDay);
    }

    private Word found(Finding first, boolean latest, boolean bearsOut, List<EntryId> entries) {
        List<PartialDate> days = entries.stream()
                .flatMap(id -> known.find(id, Finding.class).stream())
                .flatMap(finding -> Optional.ofNullable(finding.on()).stream())
                .sorted()
                .distinct()
                .toList();
        PartialDate last = days.isEmpty() ? null : days.get(days.size() - 1);
        EntryId source = first.source();
        EntryId document = source == null ? first.by() : source;
        String name = known.find(first.model(), Model.class).map(Model::label).orElseGet(() -> first.model()
                .key());
        String what = latest
                ? "its " + (days.size() == 1 ? "entry of " : "entries of ") + days(days)
                : "its finding (" + first.label(name) + ")";
        return new Word(bearsOut, document, latest ? last : first.on(), entries, what);
    }

    private static String days(List<PartialDate> days) {
        int last = days.size() - 1;
        if (days.size() > MOST_DAYS) {
            return days.size() + " days from " + days.get(0).inWords() + " to "
                    + days.get(last).inWords();
        }
        List<String> words = days.stream().map(PartialDate::inWords).toList();
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    private boolean isOfTheDay(Word word) {
        return validAt == null || word.on() == null || validAt.before(word.on()) == Truth.NO;
    }
}
