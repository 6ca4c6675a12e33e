// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import static org.opennessgraph.domain.Fields.list;

import java.util.List;

/**
 * An editor's note on entries that only a reader can make. It never makes a conflict.
 *
 * @param id its id
 * @param kind what is remarked
 * @param on the entries that it is about
 * @param text the remark, in our words
 * @param by whose remark it is
 * @param registerNumbers the numbers under which a register of the project lists it
 */
public record Remark(
        EntryId id, RemarkKind kind, List<EntryId> on, String text, EntryId by, List<String> registerNumbers)
        implements Entry {

    /** Checks what is needed. */
    public Remark {
        Fields.id(id, EntryType.REMARK);
        Fields.required(kind, "kind");
        on = Fields.refs(Fields.someOf(on, "on"), "on", EntryType.values());
        Fields.text(text, "text");
        Fields.ref(by, "by", EntryType.agents());
        registerNumbers = list(registerNumbers);
    }

    @Override
    public String label() {
        return text;
    }

    @Override
    public List<Link> links() {
        return new Links()
                .all(LinkType.REMARKS_ON, on)
                .add(LinkType.MADE_BY, by)
                .list();
    }
}
