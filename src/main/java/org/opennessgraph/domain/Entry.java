// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One thing that the ledger keeps, as a whole state: what it says about itself and what it links to. */
public sealed interface Entry
        permits Agent,
                Subject,
                LicenseTerm,
                Criterion,
                OpennessTerm,
                Source,
                Claim,
                Statement,
                Citation,
                Reading,
                Finding,
                Affiliation,
                Remark {

    /**
     * @return the entry's lasting id
     */
    EntryId id();

    /**
     * @return what a list shows of the entry: a name, a title or a sentence
     */
    String label();

    /**
     * @return the links that the entry makes, in the order it names them
     */
    List<Link> links();

    /**
     * @return the date by which the entry is sorted and placed on a timeline, if it has one
     */
    default @Nullable PartialDate when() {
        return null;
    }

    /**
     * @return its place in lists by date: by the earliest day, then by id; undated entries come last
     */
    default String sortKey() {
        PartialDate when = when();
        String day = when == null
                ? "~"
                : when.earliest() == null ? "0000-00-00" : when.earliest().toString();
        return day + "|" + id();
    }

    /**
     * @return other names under which readers look for it
     */
    default List<String> aliases() {
        return List.of();
    }

    /**
     * @return text beside label and aliases that search should find, such as quotes
     */
    default List<String> searchTexts() {
        return List.of();
    }

    /**
     * @return keys that no other entry may hold, such as a canonical address; none by default
     */
    default Set<String> uniqueKeys() {
        return Set.of();
    }

    /**
     * @return the dates that it states with where they are known from; no null values
     */
    default List<FactDate> dates() {
        return List.of();
    }

    /**
     * @return the entries that must exist for this one to be accepted
     */
    default Set<EntryId> references() {
        Set<EntryId> references = new TreeSet<>();
        links().forEach(link -> references.add(link.to()));
        for (FactDate date : dates()) {
            if (date.source() != null) {
                references.add(date.source());
            }
        }
        return references;
    }
}
