// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.contradiction;

import org.opennessgraph.domain.EntryId;

/**
 * Whose contradictions are asked for.
 *
 * @param role as what the entry is meant
 * @param id the entry
 */
public record Selection(Role role, EntryId id) {

    /** As what an entry is meant. */
    public enum Role {
        /** What claims speak of: the subject, its licences and policies, and the line it belongs to. */
        SUBJECT,
        /** Who says something. */
        CLAIMANT,
        /** Where something is said or cited. */
        SOURCE,
        /** A claim. */
        CLAIM
    }

    /**
     * @param id a subject
     * @return what concerns claims about it and its licences, and apart from that, claims about its family as such
     */
    public static Selection subject(EntryId id) {
        return new Selection(Role.SUBJECT, id);
    }

    /**
     * @param id an agent
     * @return what concerns the claims that it makes or rebuts
     */
    public static Selection claimant(EntryId id) {
        return new Selection(Role.CLAIMANT, id);
    }

    /**
     * @param id a source
     * @return what concerns the statements and citations in it
     */
    public static Selection source(EntryId id) {
        return new Selection(Role.SOURCE, id);
    }

    /**
     * @param id a claim
     * @return what concerns it
     */
    public static Selection claim(EntryId id) {
        return new Selection(Role.CLAIM, id);
    }
}
