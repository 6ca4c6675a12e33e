// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Availability;
import org.opennessgraph.domain.agreement.Cell;

/** What one assessor found of a component. */
@Type("AssessorVote")
@Description("What one assessor found of a component: its latest finding of each feature that it looks at.")
public final class AssessorVoteView {
    private final Cell.Vote vote;

    AssessorVoteView(Cell.Vote vote) {
        this.vote = vote;
    }

    /** As the rest of the app knows it; no field. */
    public Cell.Vote vote() {
        return vote;
    }

    /** {@return what it found} */
    @Description("What it found; null if it named only a licence, or if it found different things of its own features.")
    public @Nullable Availability getAvailability() {
        return vote.availability();
    }

    /** {@return whether its own features differ} */
    @Description("Whether it found different things of the features that it looks at; it then has no value here.")
    public boolean isMixed() {
        return vote.mixed();
    }

    /** {@return whether it gave an address} */
    @Description("Whether it gave an address as evidence for at least one of its findings.")
    public boolean isEvidence() {
        return vote.evidence();
    }
}
