// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

/** What came of asking for an answer. */
public enum ReplyOutcome {
    /** The claimant or its organization answered. */
    ANSWERED,
    /** Asked on that day, no answer. */
    NO_ANSWER
}
