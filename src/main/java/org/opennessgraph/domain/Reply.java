// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import static org.opennessgraph.domain.Fields.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a claimant or its organization, or the record that it was asked and did not answer.
 *
 * @param id its id
 * @param to what it answers
 * @param by who answers, or was asked
 * @param outcome whether there was an answer
 * @param summary the answer as a sentence of ours
 * @param said how and where it was said
 * @param note what a reader should know about this entry
 * @param registerNumbers the numbers under which a register of the project lists it
 */
public record Reply(
        EntryId id,
        EntryId to,
        List<EntryId> by,
        ReplyOutcome outcome,
        String summary,
        Utterance said,
        @Nullable String note,
        List<String> registerNumbers)
        implements Statement {

    /** Checks what is needed. */
    public Reply {
        Fields.id(id, EntryType.REPLY);
        Fields.ref(to, "to", EntryType.CLAIM, EntryType.ASSERTION, EntryType.REBUTTAL, EntryType.FINDING);
        by = Fields.refs(Fields.someOf(by, "by"), "by", EntryType.agents());
        Fields.required(outcome, "outcome");
        Fields.text(summary, "summary");
        Fields.required(said, "said");
        registerNumbers = list(registerNumbers);
    }

    @Override
    public String label() {
        return summary;
    }

    @Override
    public List<String> searchTexts() {
        return said.texts();
    }

    @Override
    public List<Link> links() {
        return said.links().add(LinkType.ANSWERS, to).all(LinkType.MADE_BY, by).list();
    }
}
