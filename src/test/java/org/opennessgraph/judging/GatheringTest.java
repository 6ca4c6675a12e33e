// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opennessgraph.domain.Sample.id;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.ClaimKind;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Quantifier;
import org.opennessgraph.domain.Sample;
import org.opennessgraph.domain.assessment.Applicability;
import org.opennessgraph.domain.assessment.Assessment;
import org.opennessgraph.domain.contradiction.Contradiction;
import org.opennessgraph.domain.contradiction.ContradictionKind;
import org.opennessgraph.domain.contradiction.Contradictions;
import org.opennessgraph.domain.contradiction.Selection;
import org.opennessgraph.domain.standing.ClaimStanding;
import org.opennessgraph.domain.standing.Standing;
import org.opennessgraph.domain.standing.StandingFilter;
import org.opennessgraph.domain.standing.Standings;
import org.opennessgraph.editorial.SeedEntry;
import org.opennessgraph.exchange.SeedFiles;

/**
 * The part of the record that is gathered tells of a claim what the whole record tells, whatever else is asked in the
 * same call.
 */
class GatheringTest {
    private static final KnownEntries SEED = KnownEntries.of(new SeedFiles()
            .read(Path.of("graph-seed")).entries().stream()
                    .map(SeedEntry::entry)
                    .toList());
    private static final int AT_ONCE = 200;

    @Test
    void in_the_seed_what_is_kept_with_a_claim_is_what_is_told_when_asked_and_what_the_whole_record_says() {
        Judgements judgements = new Judgements(new MemoryRecord(SEED));
        Standings whole = Judgements.standings(SEED, StandingFilter.NONE);
        List<EntryId> claims = claims(SEED);
        Map<EntryId, DerivedClaim> kept = new TreeMap<>();
        for (int from = 0; from < claims.size(); from += AT_ONCE) {
            kept.putAll(judgements
                    .derived(claims.subList(from, Math.min(claims.size(), from + AT_ONCE)))
                    .result());
        }

        assertThat(kept).containsOnlyKeys(claims);
        kept.entrySet().parallelStream().forEach(one -> {
            EntryId claim = one.getKey();
            assertThat(one.getValue().conflicts()).as("conflicts of %s", claim).isEqualTo(conflicts(judgements, claim));
            assertThat(one.getValue().standing())
                    .as("standing of %s", claim)
                    .isEqualTo(whole.of(claim).orElse(null));
        });
    }

    @Test
    void a_table_that_was_filled_later_speaks_against_a_claim_that_it_was_not_whatever_else_is_asked() {
        EntryId claim = id("claim:opening-up-chatgpt-table-not-updated-since-the-conference");
        Judgements judgements = new Judgements(new MemoryRecord(SEED));

        assertThat(judgements.derived(List.of(claim)).result().get(claim))
                .satisfies(derived -> assertThat(derived.conflicts())
                        .extracting(Contradiction::kind)
                        .containsExactly(ContradictionKind.RECORD));
    }

    @Test
    void judging_many_claims_asks_the_record_a_bounded_number_of_times() {
        MemoryRecord record = new MemoryRecord(SEED);
        new Judgements(record).verdicts(claims(SEED), null);

        assertThat(record.asked()).isLessThanOrEqualTo(40);
    }

    @Test
    void facts_on_one_property_are_compared_though_they_have_no_subject() {
        List<Entry> said = new ArrayList<>();
        for (String value : List.of("many", "none")) {
            said.add(fact(value, value.equals("many") ? "What it is  worth" : "what it is worth."));
            said.add(Sample.source("source:" + value, value, "2024"));
            said.add(Sample.person("person:" + value, value));
            said.add(Sample.assertion(
                    "assertion:" + value,
                    "claim:" + value,
                    Sample.said("source:" + value, "2024-05-01", "words"),
                    "person:" + value));
        }
        Judgements judgements = new Judgements(new MemoryRecord(KnownEntries.of(said)));

        for (String value : List.of("many", "none")) {
            EntryId claim = id("claim:" + value);
            assertThat(conflicts(judgements, claim))
                    .extracting(Contradiction::kind)
                    .containsExactly(ContradictionKind.DIRECT);
            assertThat(judgements.derived(List.of(claim)).result().get(claim))
                    .satisfies(derived -> assertThat(derived.standing())
                            .isNotNull()
                            .extracting(ClaimStanding::standing)
                            .isEqualTo(Standing.DISPUTED));
        }
    }

    @Test
    void what_is_not_on_record_carries_no_words() {
        Judgements nothing = new Judgements(new MemoryRecord(KnownEntries.of(List.of())));
        EntryId model = id("model:amber");
        PartialDate day = PartialDate.parse("2024-05-01");

        assertThat(nothing.wouldBeTrue(List.of(model), day).result()).isEmpty();
        assertThat(nothing.coverage(List.of(model), List.of(id("definition:osd")), day, 10)
                        .result())
                .isEmpty();
        assertThat(nothing.assess(List.of(model), List.of(id("definition:osd")), day)
                        .result())
                .extracting(Assessment::applicability)
                .containsExactly(Applicability.NOT_ON_RECORD);
        assertThat(nothing.reasons(List.of(id("claim:any")), StandingFilter.NONE)
                        .result())
                .isEmpty();
    }

    @Property(tries = 100)
    void a_claim_is_in_the_contradictions_that_the_whole_record_has_for_it(@ForAll long seed) {
        KnownEntries record = RandomRecord.of(seed);
        Judgements judgements = new Judgements(new MemoryRecord(record));
        Contradictions whole = new Contradictions(record);

        for (EntryId claim : claims(record)) {
            Selection selection = Selection.claim(claim);
            assertThat(judgements.contradictions(selection, Set.of(), null).result())
                    .as("%s of the record %s", claim, seed)
                    .isEqualTo(whole.of(selection, Set.of(), null));
        }
    }

    @Property(tries = 100)
    void a_claim_stands_where_it_stands_by_the_whole_record_whatever_is_asked_with_it(@ForAll long seed) {
        KnownEntries record = RandomRecord.ofOneLine(seed);
        Judgements judgements = new Judgements(new MemoryRecord(record));
        Standings whole = Judgements.standings(record, StandingFilter.NONE);
        List<EntryId> claims = claims(record);
        List<EntryId> some = new ArrayList<>(claims);
        Collections.shuffle(some, new Random(seed));
        some = some.subList(0, 4);

        Map<EntryId, DerivedClaim> together = judgements.derived(some).result();
        for (EntryId claim : some) {
            DerivedClaim alone = judgements.derived(List.of(claim)).result().get(claim);
            assertThat(alone).as("%s of the record %s", claim, seed).isEqualTo(together.get(claim));
            assertThat(alone == null ? null : alone.standing())
                    .as("%s of the record %s", claim, seed)
                    .isEqualTo(whole.of(claim).orElse(null));
        }
    }

    @Property(tries = 100)
    void what_is_kept_with_a_claim_are_the_conflicts_that_are_told_of_it(@ForAll long seed) {
        KnownEntries record = RandomRecord.of(seed);
        Judgements judgements = new Judgements(new MemoryRecord(record));
        List<EntryId> claims = claims(record);

        judgements.derived(claims).result().forEach((claim, derived) -> assertThat(derived.conflicts())
                .as("%s of the record %s", claim, seed)
                .isEqualTo(conflicts(judgements, claim)));
    }

    @Property(tries = 100)
    void a_change_touches_every_claim_of_which_it_changes_what_is_kept(@ForAll long seed) {
        KnownEntries after = RandomRecord.of(seed);
        List<Entry> entries = new ArrayList<>(after.all(Entry.class));
        Entry changed = entries.remove(new Random(seed).nextInt(entries.size()));
        List<Entry> states = new ArrayList<>(List.of(changed));
        Set<EntryId> gone = new TreeSet<>(Set.of(changed.id()));
        while (entries.removeIf(entry ->
                entry.references().stream().anyMatch(gone::contains) && gone.add(entry.id()) && states.add(entry))) {
            // What refers to what was not there was not there either.
        }
        KnownEntries before = KnownEntries.of(entries);

        Judgements judgements = new Judgements(new MemoryRecord(after));
        Map<EntryId, DerivedClaim> now = judgements.derived(claims(after)).result();
        Map<EntryId, DerivedClaim> then =
                new Judgements(new MemoryRecord(before)).derived(claims(before)).result();
        Set<EntryId> different = new TreeSet<>(then.keySet());
        different.removeIf(claim -> Objects.equals(then.get(claim), now.get(claim)));

        judgements.touched(states).ifPresent(touched -> assertThat(touched)
                .as("by %s in the record %s", changed.id(), seed)
                .containsAll(different));
    }

    private static List<Contradiction> conflicts(Judgements judgements, EntryId claim) {
        return judgements.contradictions(Selection.claim(claim), Set.of(), null).result().stream()
                .filter(Contradiction::conflict)
                .toList();
    }

    private static Claim fact(String value, String property) {
        return new Claim(
                id("claim:" + value),
                ClaimKind.FACT,
                value,
                List.of(),
                false,
                Quantifier.ONE,
                null,
                null,
                List.of(),
                null,
                property,
                value,
                null,
                null,
                List.of());
    }

    private static List<EntryId> claims(KnownEntries record) {
        return record.all(Claim.class).stream().map(Claim::id).toList();
    }
}
