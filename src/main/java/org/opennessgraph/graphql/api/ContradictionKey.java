// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import io.smallrye.graphql.api.OneOf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.contradiction.Selection;
import org.opennessgraph.inquiry.Entries;

/**
 * Whose contradictions are asked for.
 *
 * @param subject a subject's
 * @param model a model's
 * @param claimant a claimant's
 * @param source a source's
 * @param claim a claim's
 */
@OneOf
@Input("ContradictionKey")
@Description("Whose contradictions are asked for: exactly one of these.")
public record ContradictionKey(
        @Description(
                "A subject: claims about it, its licences and policies; then, counted apart, about the line that it "
                        + "belongs to as such. Other members of the line are left out, unless it is the other side.")
        @Id
        @Nullable
        String subject,

        @Description("A model; the same as a subject.") @Id @Nullable
        String model,

        @Description("A person, organization or group: what concerns the claims that it makes or rebuts.") @Id @Nullable
        String claimant,

        @Description("A source: what concerns the statements and citations in it.") @Id @Nullable
        String source,

        @Description("A claim.") @Id @Nullable String claim) {

    Selection selection() {
        if (subject != null) {
            return Selection.subject(Entries.id(subject, "of.subject", EntryType::isSubject, Docs.A_SUBJECT));
        }
        if (model != null) {
            return Selection.subject(Entries.id(model, "of.model", EntryType.MODEL));
        }
        if (claimant != null) {
            return Selection.claimant(Entries.id(
                    claimant, "of.claimant", EntryType::isAgent, "the id of a person, an organization or a group"));
        }
        if (source != null) {
            return Selection.source(Entries.id(source, "of.source", EntryType.SOURCE));
        }
        return Selection.claim(Entries.id(claim == null ? "" : claim, "of.claim", EntryType.CLAIM));
    }
}
