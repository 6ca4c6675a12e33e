// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.inquiry.ChangeOperation;
import org.opennessgraph.inquiry.ChangeOrigin;
import org.opennessgraph.inquiry.Changes;
import org.opennessgraph.inquiry.RecordedChange;

/** One change of the ledger. */
@Type("Change")
@Description("One change of the ledger: that something was done to an entry, and when.")
public final class ChangeView {
    private final RecordedChange change;

    /**
     * @param change the change
     */
    public ChangeView(RecordedChange change) {
        this.change = change;
    }

    /** As the rest of the app knows it; no field. */
    public RecordedChange change() {
        return change;
    }

    /** {@return its place} */
    @NonNull
    @Description("Its place in the ledger, as a decimal number: 1, 2, 3 and so on, without gaps.")
    public String getPosition() {
        return String.valueOf(change.position());
    }

    /** {@return its place as a cursor} */
    @NonNull
    @Description("Its place, to go on from.")
    public String getCursor() {
        return Changes.cursor(change.position());
    }

    /** {@return the contribution} */
    @NonNull
    @Description(
            "The number of the contribution that it came with, as a decimal number. The changes of one contribution "
                    + "follow each other and are shown together.")
    public String getContribution() {
        return String.valueOf(change.set());
    }

    /** {@return when} */
    @NonNull
    @Description("When it was accepted, in UTC, such as 2026-03-01T12:00:00Z.")
    public String getAt() {
        return change.at().toString();
    }

    /** {@return what it did} */
    @NonNull
    @Description("What it did to the entry.")
    public ChangeOperation getOperation() {
        return change.operation();
    }

    /** {@return the entry's id} */
    @Id
    @NonNull
    @Description("The id of the entry that was changed.")
    public String getEntryId() {
        return change.entry().toString();
    }

    /** {@return the kind of entry} */
    @NonNull
    @Description("The kind of entry.")
    public EntryType getEntryType() {
        return change.entry().type();
    }

    /** {@return the number of the change among those of its entry} */
    @Description("The number of this change among those of its entry, from 1.")
    public int getRevision() {
        return change.revision();
    }

    /** {@return who brought it} */
    @Description("Who brought it, for what the seed or an importer brought; null for contributions, as people who "
            + "contribute are not named.")
    public @Nullable String getActor() {
        return change.actor();
    }

    /** {@return the way it came in} */
    @NonNull
    @Description("The way by which it came in.")
    public ChangeOrigin getOrigin() {
        return change.origin();
    }

    /** {@return the survivor of a merge} */
    @Id
    @Description("For a merge, the entry that the id leads to from then on.")
    public @Nullable String getMergedInto() {
        EntryId into = change.mergedInto();
        return into == null ? null : into.toString();
    }

    /** {@return the position that was emptied} */
    @Description("For a redaction, the position of the change whose content was emptied.")
    public @Nullable String getRedacts() {
        Long redacts = change.redacts();
        return redacts == null ? null : redacts.toString();
    }
}
