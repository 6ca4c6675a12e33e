// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.graph.EntryStatus;
import org.opennessgraph.graph.Found;

/** What the views of all types have in common. Not generic: SmallRye would make types of the arguments. */
public abstract class EntryOf {
    private final Found found;
    private final Entry entry;

    EntryOf(Found found, Entry entry) {
        this.found = found;
        this.entry = entry;
    }

    Found found() {
        return found;
    }

    public EntryId entryId() {
        return found.id();
    }

    @Id
    @NonNull
    @Description("The lasting id, type:key; it survives rebuilds and redirects after merges.")
    public String getId() {
        return found.id().toString();
    }

    @NonNull
    @Description("The kind of thing it is.")
    public EntryType getEntryType() {
        return found.id().type();
    }

    @NonNull
    @Description("The key part of its id, readable and lasting.")
    public String getSlug() {
        return found.id().key();
    }

    @NonNull
    @Description("What a list shows of it: a name, a title, a sentence or a quotation.")
    public String getLabel() {
        return entry.label();
    }

    @NonNull
    @Description("Whether it is in force, retracted by an editor, or redacted.")
    public EntryStatus getRecordStatus() {
        return found.status();
    }

    @Description("The number of its changes so far, from 1.")
    public int getRevision() {
        return found.version();
    }

    @NonNull
    @Description("The position of its last change in the ledger, as a decimal number.")
    public String getPosition() {
        return String.valueOf(found.position());
    }

    @Id
    @Description("The id that was asked for, if it was merged into this entry.")
    public @Nullable String getRedirectedFrom() {
        EntryId from = found.redirectedFrom();
        return from == null ? null : from.toString();
    }
}
