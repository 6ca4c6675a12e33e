// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.admission;

/**
 * Why a statement is shown as a lead and argues nothing: for its own sake; for want of grounds, where it needs some; or
 * because a reader asked for a part of the record only. Of several reasons, the first here is named.
 */
public enum NotAdmitted {
    /** A machine generated it, or the text in which it stands. */
    GENERATED("a machine generated it"),
    /** Asked, taken for granted, planned, conditional or ironic. */
    NOT_ASSERTED("it is not put forward as being so"),
    /** Nobody of the project saw the words, or a faithful report of them. */
    UNVERIFIED("its words were not seen"),
    /** The source allows more than one reading of who spoke. */
    UNCERTAIN_MAKER("it is not certain who said it"),
    /** Its maker took it back or put it right. */
    ENDED("its maker took it back or put it right"),
    /** A reader's comment by somebody who has no part in the matter. */
    BYSTANDER("it is the comment of a reader who has no part in the matter"),
    /** A rebuttal of the theme, not of its target. */
    THEMATIC("it speaks of the theme and not to the target"),
    /** The record that somebody was asked and did not answer. */
    NO_ANSWER("there was no answer"),
    /** It attacks an inference or a premise without a VERIFIED ground. */
    UNDOCUMENTED("it attacks an inference or a premise without a documented ground"),
    /** Filtered: it was made after the day asked about. */
    LATER("it was made after the day asked about"),
    /** Filtered: it may have been made after the day asked about. */
    PERHAPS_LATER("it may have been made after the day asked about"),
    /** Filtered: its words were not seen in the original. */
    QUOTE_NOT_VERIFIED("it is not a verified quote"),
    /** Filtered: an interested party made it. */
    INTERESTED("an interested party made it");

    private final String words;

    NotAdmitted(String words) {
        this.words = words;
    }

    /**
     * @return the reason as a clause for readers, such as "its words were not seen"
     */
    public String words() {
        return words;
    }
}
