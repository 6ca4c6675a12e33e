// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Definition;
import org.opennessgraph.domain.DefinitionScope;
import org.opennessgraph.domain.DefinitionStatus;
import org.opennessgraph.domain.Verification;
import org.opennessgraph.graph.Found;

/** One version of a definition of a word of openness, as clients see it. */
@Type("Definition")
@Description("One version of a definition of a word of openness.")
public final class DefinitionView extends EntryOf implements NodeView, EntryView, SubjectView {
    private final Definition entry;

    /**
     * @param found what the graph holds
     * @param entry its state
     */
    public DefinitionView(Found found, Definition entry) {
        super(found, entry);
        this.entry = entry;
    }

    /** The entry as the rest of the app knows it; no field. */
    public Definition entry() {
        return entry;
    }

    /** {@return its usual name} */
    @Override
    @Description("Its usual name.")
    @NonNull
    public String getName() {
        return entry.name();
    }

    /** {@return other names} */
    @Description("Other names.")
    @NonNull
    public List<@NonNull String> getAliases() {
        return entry.aliases();
    }

    /** {@return its version} */
    @Description("Its version.")
    public @Nullable String getVersion() {
        return entry.version();
    }

    /** {@return where it stands} */
    @Description("Where it stands.")
    @NonNull
    public DefinitionStatus getStatus() {
        return entry.status();
    }

    /** {@return since when it is in force or known} */
    @Description("Since when it is in force or known.")
    public @Nullable FactDateView getFrom() {
        return FactDateView.orNull(entry.from());
    }

    /** {@return until when it was} */
    @Description("Until when it was.")
    public @Nullable FactDateView getTo() {
        return FactDateView.orNull(entry.to());
    }

    /** {@return what it judges} */
    @Description("What it judges.")
    @NonNull
    public List<@NonNull DefinitionScope> getAppliesTo() {
        return entry.appliesTo();
    }

    /** {@return what it says, in our words or as a short quotation} */
    @Description("What it says, in our words or as a short quotation.")
    public @Nullable String getSummary() {
        return entry.summary();
    }

    /** {@return the place in that source} */
    @Description("The place in that source.")
    public @Nullable String getLocator() {
        return entry.locator();
    }

    /** {@return where sources name it} */
    @Description("Where sources name it.")
    @NonNull
    public List<@NonNull MentionView> getMentions() {
        return entry.mentions().stream().map(MentionView::new).toList();
    }

    /** {@return how far this was checked} */
    @Description("How far this was checked.")
    @NonNull
    public Verification getVerification() {
        return entry.verification();
    }

    /** {@return what a reader should know about this entry} */
    @Description("What a reader should know about this entry.")
    public @Nullable String getNote() {
        return entry.note();
    }

    /** {@return the numbers under which a register of the project lists it} */
    @Description("The numbers under which a register of the project lists it.")
    @NonNull
    public List<@NonNull String> getRegisterNumbers() {
        return entry.registerNumbers();
    }
}
