// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.graph.EntryStatus;
import org.opennessgraph.graph.Found;

/** An entry whose content was emptied. */
@Type("RedactedEntry")
@Description("An entry whose content was emptied because the law demanded it.")
public final class RedactedEntryView implements NodeView, EntryView {
    private final Found found;

    RedactedEntryView(Found found) {
        this.found = found;
    }

    @Override
    public EntryId entryId() {
        return found.id();
    }

    @Override
    @Id
    @NonNull
    @Description("The lasting id, type:key.")
    public String getId() {
        return found.id().toString();
    }

    @Override
    @NonNull
    @Description("The kind of thing it was.")
    public EntryType getEntryType() {
        return found.id().type();
    }

    @Override
    @NonNull
    @Description("The key part of its id.")
    public String getSlug() {
        return found.id().key();
    }

    @Override
    @NonNull
    @Description("Says that it was redacted.")
    public String getLabel() {
        return "redacted";
    }

    @Override
    @NonNull
    @Description("Always REDACTED.")
    public EntryStatus getRecordStatus() {
        return found.status();
    }

    @Override
    @Description("The number of its changes so far, from 1.")
    public int getRevision() {
        return found.version();
    }

    @Override
    @NonNull
    @Description("The position of its last change in the ledger, as a decimal number.")
    public String getPosition() {
        return String.valueOf(found.position());
    }

    @Override
    @Id
    @Description("The id that was asked for, if it was merged into this entry.")
    public @Nullable String getRedirectedFrom() {
        EntryId from = found.redirectedFrom();
        return from == null ? null : from.toString();
    }
}
