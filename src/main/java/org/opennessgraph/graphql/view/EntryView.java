// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.graph.EntryStatus;

/** Anything that the graph keeps. */
@Interface("Entry")
@Description("Anything that the graph keeps: a claim, a source, a model, a person and so on.")
public interface EntryView extends NodeView {
    /** {@return the kind of thing it is} */
    @NonNull
    @Description("The kind of thing it is.")
    EntryType getEntryType();

    /** {@return the key part of its id} */
    @NonNull
    @Description("The key part of its id, readable and lasting.")
    String getSlug();

    /** {@return what a list shows of it} */
    @NonNull
    @Description("What a list shows of it: a name, a title, a sentence or a quotation.")
    String getLabel();

    /** {@return where it stands} */
    @NonNull
    @Description("Whether it is in force, retracted by an editor, or redacted.")
    EntryStatus getRecordStatus();

    /** {@return the number of its changes} */
    @Description("The number of its changes so far, from 1.")
    int getRevision();

    /** {@return the position of its last change} */
    @NonNull
    @Description("The position of its last change in the ledger, as a decimal number.")
    String getPosition();

    /** {@return the id that was asked for, if it was merged into this entry} */
    @Id
    @Description("The id that was asked for, if it was merged into this entry.")
    @Nullable
    String getRedirectedFrom();

    /** The id as the rest of the app knows it; no field. */
    EntryId entryId();
}
