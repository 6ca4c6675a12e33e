// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.LinkType;

/**
 * The record as it is now, or as it was known at a position: what was in force then, neither retracted nor redacted.
 * Each method costs a number of statements that does not depend on how much is asked or found.
 */
public interface RecordView {
    /** How many entries a list around one entry holds at most. */
    int MAX_LINKING = 1_000;

    /** How many entries hang on claims at most, together. */
    int MAX_HANGING = 10_000;

    /**
     * @param ids ids; of merged ones the survivor is found
     * @return the entries by the ids asked for; those not in force are left out
     */
    Map<EntryId, Entry> byId(Collection<EntryId> ids);

    /**
     * @param link a type of link
     * @param from the type of entry at its start
     * @param to the entries at its end
     * @return the entries that link there, at most {@link #MAX_LINKING} for each
     */
    default Part linking(LinkType link, EntryType from, Collection<EntryId> to) {
        return linking(link, from, to, MAX_LINKING);
    }

    /**
     * @param link a type of link
     * @param from the type of entry at its start
     * @param to the entries at its end
     * @param most how many for each at most, up to {@link #MAX_HANGING}
     * @return the entries that link there
     */
    Part linking(LinkType link, EntryType from, Collection<EntryId> to, int most);

    /**
     * @param claims claims
     * @return assertions of them, rebuttals and replies to these and to each other, citations that carry them; at most
     *     {@link #MAX_HANGING}
     */
    Part hangingOn(Collection<EntryId> claims);

    /**
     * @param citing sources
     * @param limit how many citations at most
     * @return the citations that they make, in short, in no order
     */
    List<CitationRow> citationsMade(Collection<EntryId> citing, int limit);

    /**
     * @param properties properties of facts, in whatever wording
     * @return the claims that state a value of one of them, at most {@link #MAX_LINKING} for each
     */
    Part claimsWithProperty(Collection<String> properties);

    /**
     * @param documents sources, licences and definitions
     * @return the facts whose property names one of them, at most {@link #MAX_LINKING} for each; possibly others, whose
     *     property names a document with a longer id that begins alike
     */
    Part claimsNaming(Collection<EntryId> documents);

    /**
     * @param types types of which there are few, such as definitions
     * @return all entries of these, at most {@link #MAX_HANGING} of each
     */
    Part all(Set<EntryType> types);

    /**
     * @param entry an entry
     * @param merged ids that were merged, with those of their survivors
     * @return the entry with the survivors in their places; nothing if it says nothing any more
     */
    default Optional<Entry> ofSurvivors(Entry entry, Map<EntryId, EntryId> merged) {
        return MergedIds.replaced(entry, merged);
    }

    /**
     * Some entries.
     *
     * @param entries the entries
     * @param whole false if there are more
     */
    record Part(List<Entry> entries, boolean whole) {
        /** Copies the list. */
        public Part {
            entries = List.copyOf(entries);
        }
    }
}
