// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.domain.Remark;
import org.opennessgraph.domain.RemarkKind;
import org.opennessgraph.graph.Found;

/** An editor's note on entries that only a reader can make, as clients see it. */
@Type("Remark")
@Description("An editor's note on entries that only a reader can make. It never makes a conflict.")
public final class RemarkView extends EntryOf implements NodeView, EntryView {
    private final Remark entry;

    /**
     * @param found what the graph holds
     * @param entry its state
     */
    public RemarkView(Found found, Remark entry) {
        super(found, entry);
        this.entry = entry;
    }

    /** The entry as the rest of the app knows it; no field. */
    public Remark entry() {
        return entry;
    }

    /** {@return what is remarked} */
    @Description("What is remarked.")
    @NonNull
    public RemarkKind getKind() {
        return entry.kind();
    }

    /** {@return the remark, in our words} */
    @Description("The remark, in our words.")
    @NonNull
    public String getText() {
        return entry.text();
    }

    /** {@return the numbers under which a register of the project lists it} */
    @Description("The numbers under which a register of the project lists it.")
    @NonNull
    public List<@NonNull String> getRegisterNumbers() {
        return entry.registerNumbers();
    }
}
