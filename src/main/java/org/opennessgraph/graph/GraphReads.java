// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.LinkType;

/**
 * Reads of the graph. Each method costs a number of statements that does not depend on how much is asked or found; none
 * writes. All throw {@link GraphUnavailable} rather than answer "nothing" when the graph cannot be read, is rebuilt in
 * place, or is filled for the first time.
 */
public interface GraphReads {
    /** How many candidates a list tests against a filter before it answers with a part. */
    int MAX_CANDIDATES = 5_000;

    /** How many candidates a list of the past goes through before it is refused. */
    int MAX_PAST_CANDIDATES = 50_000;

    /** How many hits the facets of a search count before they say "at least". */
    int MAX_FACET_HITS = 10_000;

    /**
     * @return the position in the ledger that these reads answer for: that which the graph shows, 0 only if the ledger
     *     is empty; or that of {@link #readsAt}
     */
    long position();

    /**
     * Tells whether answers are of one state. Between the time when changes are applied and that when they are shown, what
     * is read may be of a state after {@link #position}.
     *
     * @return the position, if the graph holds nothing beyond it; else empty
     */
    OptionalLong settledPosition();

    /**
     * Looks entries up. One statement, two if some ids are not there as such.
     *
     * @param ids the ids, merged ones allowed
     * @return what was found, by the id asked for; ids that nobody knows are left out
     */
    Map<EntryId, Found> byId(Collection<EntryId> ids);

    /**
     * Looks a source up by any of its addresses.
     *
     * @param comparableAddress as {@link org.opennessgraph.domain.SourceAddress} gives it
     * @return the source, if one is known under the address
     */
    Optional<Found> byAddress(String comparableAddress);

    /**
     * Lists entries of a type. At most two statements.
     *
     * @param type the type
     * @param filter what they must have; one of its links drives the list if there is one and the order is by date
     * @param window which part
     * @return that part
     */
    Slice list(EntryType type, EntryFilter filter, Window window);

    /**
     * Lists, for each of several entries, the entries that link to it. At most two statements for all together.
     *
     * @param link the type of link
     * @param from the type of entry at the link's start
     * @param to the entries at its end
     * @param filter what the entries found must have
     * @param window which part of each list, in an order by date
     * @return a part for each entry that has any
     */
    Map<EntryId, Slice> incoming(
            LinkType link, EntryType from, Collection<EntryId> to, EntryFilter filter, Window window);

    /**
     * @param type a type of entry
     * @return how many entries of it are in force; from the store's own counter
     */
    long count(EntryType type);

    /**
     * Counts the links that end at entries, of whatever type they come from; from the stored degree.
     *
     * @param link the type of link
     * @param to the entries
     * @return a number for each entry that exists
     */
    Map<EntryId, Long> degrees(LinkType link, Collection<EntryId> to);

    /**
     * Searches names and texts. Words may be cut short or misspelt; all must occur.
     *
     * @param text what is looked for
     * @param types the types wanted; empty for all
     * @param skip how many hits to pass over
     * @param limit how many hits to return
     * @return the hits, best first, with counts by type
     */
    SearchHits search(String text, Set<EntryType> types, int skip, int limit);

    /**
     * Finds what hangs on claims: assertions of them, rebuttals and replies to these and to each other, citations that
     * carry them. One statement.
     *
     * @param claims the claims
     * @param limit how many entries at most
     * @return the entries, without the claims themselves; one more than the limit if there are more
     */
    List<Found> hangingOn(Collection<EntryId> claims, int limit);

    /**
     * Finds the claims that affirm what a claim denies, or deny what it affirms, of the same subject, a licence or
     * policy that governs it, or what the licence governs. One statement.
     *
     * @param claims the claims
     * @return for each claim the ids of those opposed to it, at most 100
     */
    Map<EntryId, List<EntryId>> opposedTo(Collection<EntryId> claims);

    /**
     * Reads what is kept with claims. One statement.
     *
     * @param claims the claims
     * @return it by claim; norms, forecasts and unknown claims have none
     */
    Map<EntryId, DerivedClaimValues> derived(Collection<EntryId> claims);

    /**
     * Finds the claims about a subject, with a term if one is given. One statement.
     *
     * @param subject the subject
     * @param term the term, or null for all
     * @param limit how many at most
     * @return their ids in order of first assertion
     */
    List<EntryId> claimsAbout(EntryId subject, @Nullable EntryId term, int limit);

    /**
     * Finds the claims that state a value of a property. One statement.
     *
     * @param properties properties of facts, in whatever wording
     * @param limit how many at most for each
     * @return for each property that has any, as the graph keeps it, the claims in order of first assertion; one more
     *     than the limit if there are more
     */
    Map<String, List<Found>> claimsWithProperty(Collection<String> properties, int limit);

    /**
     * Finds the facts whose property contains an id. One statement, by an index of the parts of texts.
     *
     * @param documents the ids
     * @param limit how many at most for each
     * @return for each id that any property contains, the claims; one more than the limit if there are more
     */
    Map<String, List<Found>> claimsNaming(Collection<EntryId> documents, int limit);

    /**
     * Finds the citations between sources of a set. One statement.
     *
     * @param sources the sources
     * @param limit how many at most
     * @return citations whose both ends are in the set
     */
    List<Found> citationsAmong(Collection<EntryId> sources, int limit);

    /**
     * Reads the citations that sources make. One statement.
     *
     * @param citing the sources
     * @param limit how many at most
     * @return the citations, in no order
     */
    List<CitationRow> citationsMade(Collection<EntryId> citing, int limit);

    /**
     * @return the record as it is now, or as it was at the position of these reads
     */
    RecordView now();

    /**
     * The same questions, answered as of a position: from the states and links that were in force there. Nothing is
     * kept of what is worked out of the whole record, so {@link #derived} answers nothing, and a filter by such a value
     * is refused with {@link NotKeptOfPast}; the caller computes it from {@link #now()} of these reads. Lists are
     * whole, never parts: one that would have to go through more than {@link #MAX_PAST_CANDIDATES} is refused with
     * {@link TooMuchPast}.
     *
     * <p>What differs from the answers that were given then:
     *
     * <ul>
     *   <li>A state that was redacted since stays so, and what it said, linked to and was found by is gone.
     *   <li>Version and position of a {@link Found} are those of its state; a redaction of another state of the same
     *       entry does not count.
     *   <li>Scores, and with them the order of hits, come from today's indexes, one of states in force and one of past
     *       states, so they compare roughly only. A word that is like more than fifty others is compared with fifty of
     *       each.
     * </ul>
     *
     * @param position a position that the graph has reached; within a set, the answers are of no state that anybody saw
     * @return reads whose {@link #position()} is that one. They cost more than those of the present: a list all that
     *     its entry type or its link to an entry had then. Their {@link #readsAt} is of that position again
     */
    GraphReads readsAt(long position);
}
