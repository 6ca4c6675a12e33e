// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import io.smallrye.graphql.api.OneOf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.inquiry.Entries;
import org.opennessgraph.inquiry.StandingMoves;

/**
 * Whose standings are followed.
 *
 * @param claim a claim's
 * @param subject those of claims about a subject
 * @param organization those of claims about an organization and what it makes or keeps
 */
@OneOf
@Input("StandingKey")
@Description("Whose standings are followed: exactly one of these.")
public record StandingKey(
        @Description("A claim's.") @Id @Nullable String claim,

        @Description("Those of the claims about this subject.") @Id @Nullable
        String subject,

        @Description("Those of the claims about this organization, or about what it makes or keeps.") @Id @Nullable
        String organization) {

    private StandingMoves.Whose whose() {
        return new StandingMoves.Whose(
                claim == null ? null : Entries.id(claim, "of.claim", EntryType.CLAIM),
                subject == null ? null : Entries.id(subject, "of.subject", EntryType::isSubject, Docs.A_SUBJECT),
                organization == null ? null : Entries.id(organization, "of.organization", EntryType.ORGANIZATION));
    }

    static StandingMoves.Whose orAll(@Nullable StandingKey of) {
        return of == null ? new StandingMoves.Whose(null, null, null) : of.whose();
    }
}
