// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.contradiction.Contradiction;
import org.opennessgraph.domain.contradiction.Contradictions;
import org.opennessgraph.domain.contradiction.Selection;
import org.opennessgraph.domain.standing.StandingFilter;
import org.opennessgraph.domain.standing.Standings;

/**
 * The part of the record that is gathered tells of a claim what the whole record tells, whatever else is asked in the
 * same call.
 */
class GatheringTest {

    @Property(tries = 300)
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

    @Property(tries = 300)
    void a_claim_stands_where_it_stands_by_the_whole_record_whatever_is_asked_with_it(@ForAll long seed) {
        KnownEntries record = RandomRecord.of(seed);
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

    @Property(tries = 300)
    void what_is_kept_with_a_claim_are_the_conflicts_that_are_told_of_it(@ForAll long seed) {
        KnownEntries record = RandomRecord.of(seed);
        Judgements judgements = new Judgements(new MemoryRecord(record));
        List<EntryId> claims = claims(record);

        judgements.derived(claims).result().forEach((claim, derived) -> assertThat(derived.conflicts())
                .as("%s of the record %s", claim, seed)
                .isEqualTo(judgements.contradictions(Selection.claim(claim), Set.of(), null).result().stream()
                        .filter(Contradiction::conflict)
                        .toList()));
    }

    @Property(tries = 300)
    void a_change_touches_every_claim_of_which_it_changes_what_is_kept(@ForAll long seed) {
        KnownEntries after = RandomRecord.of(seed);
        List<Entry> entries = new ArrayList<>(after.all(Entry.class));
        Entry changed = entries.remove(new Random(seed).nextInt(entries.size()));
        List<Entry> states = new ArrayList<>(List.of(changed));
        Set<EntryId> gone = new TreeSet<>(Set.of(changed.id()));
        while (entries.removeIf(entry -> entry.references().stream().anyMatch(gone::contains)
                && gone.add(entry.id())
                && states.add(entry))) {
            // What refers to what was not there was not there either.
        }
        KnownEntries before = KnownEntries.of(entries);

        Judgements judgements = new Judgements(new MemoryRecord(after));
        Map<EntryId, DerivedClaim> now = judgements.derived(claims(after)).result();
        Map<EntryId, DerivedClaim> then =
                new Judgements(new MemoryRecord(before)).derived(claims(before)).result();
        Set<EntryId> different = new TreeSet<>(then.keySet());
        different.removeIf(claim -> Objects.equals(then.get(claim), now.get(claim)));

        judgements
                .touched(states)
                .ifPresent(touched -> assertThat(touched)
                        .as("by %s in the record %s", changed.id(), seed)
                        .containsAll(different));
    }

    private static List<EntryId> claims(KnownEntries record) {
        return record.all(Claim.class).stream().map(Claim::id).toList();
    }
}
