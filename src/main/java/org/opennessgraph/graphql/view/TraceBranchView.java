// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.inquiry.Trace;
import org.opennessgraph.inquiry.TraceRole;
import org.opennessgraph.inquiry.TraceSide;

/** A branch of a dispute's tree. */
@Type("TraceBranch")
@Description("A branch of a dispute's tree.")
public final class TraceBranchView {
    private final Trace.Branch branch;
    private final EntryView entry;

    TraceBranchView(Trace.Branch branch, EntryView entry) {
        this.branch = branch;
        this.entry = entry;
    }

    /** {@return how deep it is} */
    @Description("How deep it is, from 0.")
    public int getDepth() {
        return branch.depth();
    }

    /** {@return its place} */
    @NonNull
    @Description("Its place, such as 1.2.1.")
    public String getPath() {
        return branch.path();
    }

    /** {@return the path of the branch above it} */
    @Description("The path of the branch above it; null at the top.")
    public @Nullable String getParent() {
        return branch.parent();
    }

    /** {@return what it is to the branch above it} */
    @NonNull
    @Description("What it is to the branch above it.")
    public TraceRole getRole() {
        return branch.role();
    }

    /** {@return on which side it stands} */
    @NonNull
    @Description("Whether it stands for what was asked about, against it, or on neither side.")
    public TraceSide getSide() {
        return branch.side();
    }

    /** {@return the entry} */
    @NonNull
    @Description("The entry.")
    public EntryView getEntry() {
        return entry;
    }
}
