// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import static org.opennessgraph.domain.Fields.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One or more agents put a claim forward in a source.
 *
 * @param id its id
 * @param claim the claim
 * @param by who put it forward
 * @param said how and where
 * @param ended how its makers ended it, if they did
 * @param note what a reader should know about this entry
 * @param registerNumbers the numbers under which a register of the project lists it
 */
public record Assertion(
        EntryId id,
        EntryId claim,
        List<EntryId> by,
        Utterance said,
        @Nullable Ending ended,
        @Nullable String note,
        List<String> registerNumbers)
        implements Statement {

    /** Checks what is needed. */
    public Assertion {
        Fields.id(id, EntryType.ASSERTION);
        Fields.ref(claim, "claim", EntryType.CLAIM);
        by = Fields.refs(Fields.someOf(by, "by"), "by", EntryType.agents());
        Fields.required(said, "said");
        registerNumbers = list(registerNumbers);
    }

    @Override
    public String label() {
        Quote quote = said.quote();
        return quote == null ? id.key() : quote.text();
    }

    @Override
    public List<String> searchTexts() {
        return said.texts();
    }

    @Override
    public List<Link> links() {
        Links links = said.links().add(LinkType.ASSERTS, claim).all(LinkType.MADE_BY, by);
        if (ended != null) {
            links.add(LinkType.ENDED_BY, ended.source());
        }
        return links.list();
    }
}
