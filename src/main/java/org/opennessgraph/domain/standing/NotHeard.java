// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.standing;

/** Why an admitted statement that argues against a claim does not attack it. */
public enum NotHeard {
    /** It rests on no VERIFIED ground, and all that is for the claim does. */
    UNDOCUMENTED("it rests on no documented ground, unlike what is for the claim", "no documented ground", false),
    /** It speaks of another subject, such as another version. */
    VERSION("it speaks of another subject", "another subject", true),
    /** It speaks of another component. */
    COMPONENT("it speaks of another component", "another component", true),
    /** A deciding fact changed between the days that the two speak of. */
    TEMPORAL("it speaks of another time, and a fact that decides changed in between", "another time", true),
    /** It is not shown which subject one of the two speaks of. */
    UNRESOLVED("which subject one of the two speaks of is not shown", "which subject is meant is not shown", false),
    /** Both are put to one party, and not both in its own words as they were seen. */
    ONE_PARTY(
            "both are put to one party, and not both in its own words",
            "both are put to one party, and not both in its own words",
            false);

    private final String words;
    private final String briefly;
    private final boolean ofScope;

    NotHeard(String words, String briefly, boolean ofScope) {
        this.words = words;
        this.briefly = briefly;
        this.ofScope = ofScope;
    }

    /**
     * @return the reason as a clause for readers
     */
    public String words() {
        return words;
    }

    String briefly() {
        return briefly;
    }

    /** Whether it speaks of something else, as far as the record shows. */
    boolean isOfScope() {
        return ofScope;
    }

    /** Why what stands so to a claim does not attack it. */
    static NotHeard of(Opposition opposition) {
        return switch (opposition) {
            case VERSION -> VERSION;
            case COMPONENT -> COMPONENT;
            case TEMPORAL -> TEMPORAL;
            case UNRESOLVED -> UNRESOLVED;
            case ONE_PARTY -> ONE_PARTY;
            case NONE, CONFLICT, DEFINITIONAL ->
                throw new IllegalArgumentException(opposition + " differs not in scope");
        };
    }
}
