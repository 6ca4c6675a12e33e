// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.contradiction;

/**
 * The kinds of contradiction in the order in which they are tried; the first that matches wins. Only some are
 * conflicts: the others tell why two statements that seem incompatible are not, or not yet.
 */
public enum ContradictionKind {
    /** A side is not admitted, or the record does not show enough to weigh it. */
    LEAD(false, "a lead: not enough is on record to weigh it"),
    /** A side says what ought to be or what will be. */
    POSITION(false, "positions: a side says what ought to be or what will be"),
    /** Both subjects are known, and neither covers the other. */
    VERSION(false, "another subject: neither covers the other"),
    /** The evidence is older than what it is cited for. */
    ANACHRONISM(false, "the cited evidence is older than its subject"),
    /** They speak of different components. */
    COMPONENT(false, "different components of one model"),
    /** A fact that decides changed between the days they speak of. */
    TEMPORAL(false, "a fact that decides changed in between"),
    /** The citing words are stronger than the cited ones. */
    STRENGTH(false, "the citing word is stronger than the cited one"),
    /** It depends on the definition. */
    DEFINITIONAL(false, "it depends on the definition"),
    /** A claim about a document or a value against its checked text or value. */
    RECORD(true, "the document or value itself says otherwise"),
    /** Every reading says no, and a clause decides. */
    LICENSE_TERM(true, "every reading says no, and a clause of the licence decides"),
    /** Every reading says no, and a component decides. */
    ASSESSMENT(true, "every reading says no, and a component decides"),
    /** One party says both, in its own words. */
    SELF(true, "one party says both"),
    /** Different parties say the opposite. */
    DIRECT(true, "different parties say the opposite");

    private final boolean conflict;
    private final String words;

    ContradictionKind(boolean conflict, String words) {
        this.conflict = conflict;
        this.words = words;
    }

    /**
     * @return whether the two sides really cannot both be so; what is no conflict is never counted as a contradiction
     */
    public boolean conflict() {
        return conflict;
    }

    /**
     * @return the kind in words for readers
     */
    public String words() {
        return words;
    }
}
