// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.AgentGroup;
import org.opennessgraph.domain.Verification;
import org.opennessgraph.graph.Found;

/** Several people together, or claimants whom their source does not name ("Meta executives"), as clients see it. */
@Type("AgentGroup")
@Description("Several people together, or claimants whom their source does not name (\"Meta "
        + "executives\"). Never resolved to a person by guess.")
public final class AgentGroupView extends EntryOf implements NodeView, EntryView, AgentView {
    private final AgentGroup entry;

    /**
     * @param found what the graph holds
     * @param entry its state
     */
    public AgentGroupView(Found found, AgentGroup entry) {
        super(found, entry);
        this.entry = entry;
    }

    /** The entry as the rest of the app knows it; no field. */
    public AgentGroup entry() {
        return entry;
    }

    /** {@return the words by which the source calls them} */
    @Override
    @Description("The words by which the source calls them.")
    @NonNull
    public String getName() {
        return entry.name();
    }

    /** {@return other wordings} */
    @Override
    @Description("Other wordings.")
    @NonNull
    public List<@NonNull String> getAliases() {
        return entry.aliases();
    }

    /** {@return one sentence of ours} */
    @Description("One sentence of ours.")
    public @Nullable String getDescription() {
        return entry.description();
    }

    /** {@return where sources name the group} */
    @Description("Where sources name the group.")
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
}
