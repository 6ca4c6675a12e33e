// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Organization;
import org.opennessgraph.domain.OrganizationKind;
import org.opennessgraph.domain.Verification;
import org.opennessgraph.graph.Found;

/** A firm, body, publisher, show or project, as clients see it. */
@Type("Organization")
@Description("A firm, body, publisher, show or project.")
public final class OrganizationView extends EntryOf implements NodeView, EntryView, AgentView, SubjectView {
    private final Organization entry;

    /**
     * @param found what the graph holds
     * @param entry its state
     */
    public OrganizationView(Found found, Organization entry) {
        super(found, entry);
        this.entry = entry;
    }

    /** The entry as the rest of the app knows it; no field. */
    public Organization entry() {
        return entry;
    }

    /** {@return its usual name} */
    @Override
    @Description("Its usual name.")
    @NonNull
    public String getName() {
        return entry.name();
    }

    /** {@return other names, misspelt ones of real sources among them} */
    @Override
    @Description("Other names, misspelt ones of real sources among them.")
    @NonNull
    public List<@NonNull String> getAliases() {
        return entry.aliases();
    }

    /** {@return what sort of body it is} */
    @Description("What sort of body it is.")
    @NonNull
    public OrganizationKind getKind() {
        return entry.kind();
    }

    /** {@return one sentence of ours, if the name does not say enough} */
    @Description("One sentence of ours, if the name does not say enough.")
    public @Nullable String getDescription() {
        return entry.description();
    }

    /** {@return its pages} */
    @Description("Its pages.")
    @NonNull
    public List<@NonNull String> getUrls() {
        return entry.urls();
    }

    /** {@return the same body in other registers} */
    @Description("The same body in other registers.")
    @NonNull
    public List<@NonNull String> getSameAs() {
        return entry.sameAs();
    }

    /** {@return where sources name it} */
    @Description("Where sources name it.")
    @NonNull
    public List<@NonNull MentionView> getMentions() {
        return entry.mentions().stream().map(MentionView::new).toList();
    }

    /** {@return how far name and kind were checked} */
    @Description("How far name and kind were checked.")
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
