// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import static org.opennessgraph.domain.Fields.list;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agent argues against a claim, a statement, a finding, a reading or a citation.
 *
 * @param id its id
 * @param target what it argues against
 * @param kind how it attacks
 * @param aim how directly it speaks to the target
 * @param by who argues
 * @param argument the argument as a sentence of ours
 * @param grounds clauses, licences, criteria, definitions, readings, findings, sources and claims that it rests on
 * @param said how and where it was said
 * @param ended how its makers ended it, if they did
 * @param note what a reader should know about this entry
 * @param registerNumbers the numbers under which a register of the project lists it
 */
public record Rebuttal(
        EntryId id,
        EntryId target,
        RebuttalKind kind,
        Aim aim,
        List<EntryId> by,
        String argument,
        List<EntryId> grounds,
        Utterance said,
        @Nullable Ending ended,
        @Nullable String note,
        List<String> registerNumbers)
        implements Statement {

    /** Checks what is needed. */
    public Rebuttal {
        Fields.id(id, EntryType.REBUTTAL);
        Fields.ref(
                target,
                "target",
                EntryType.CLAIM,
                EntryType.ASSERTION,
                EntryType.REBUTTAL,
                EntryType.FINDING,
                EntryType.READING,
                EntryType.CITATION);
        Fields.required(kind, "kind");
        Fields.required(aim, "aim");
        by = Fields.refs(Fields.someOf(by, "by"), "by", EntryType.agents());
        Fields.text(argument, "argument");
        grounds = Fields.refs(
                grounds,
                "grounds",
                EntryType.LICENSE_TERM,
                EntryType.LICENSE,
                EntryType.CRITERION,
                EntryType.DEFINITION,
                EntryType.READING,
                EntryType.FINDING,
                EntryType.SOURCE,
                EntryType.CLAIM);
        Fields.required(said, "said");
        registerNumbers = list(registerNumbers);
    }

    @Override
    public String label() {
        return argument;
    }

    @Override
    public List<String> searchTexts() {
        return new ArrayList<>(said.texts());
    }

    @Override
    public List<Link> links() {
        Links links = said.links()
                .add(LinkType.TARGETS, target)
                .all(LinkType.MADE_BY, by)
                .all(LinkType.GROUNDED_ON, grounds);
        if (ended != null) {
            links.add(LinkType.ENDED_BY, ended.source());
        }
        return links.list();
    }
}
