// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Person;
import org.opennessgraph.domain.Verification;
import org.opennessgraph.graph.Found;

/** A person, as clients see it. */
@Type("Person")
@Description("A person. What they do for whom, and since when, are Affiliations.")
public final class PersonView extends EntryOf implements NodeView, EntryView, AgentView {
    private final Person entry;

    /**
     * @param found what the graph holds
     * @param entry its state
     */
    public PersonView(Found found, Person entry) {
        super(found, entry);
        this.entry = entry;
    }

    /** The entry as the rest of the app knows it; no field. */
    public Person entry() {
        return entry;
    }

    /** {@return the usual name} */
    @Override
    @Description("The usual name.")
    @NonNull
    public String getName() {
        return entry.name();
    }

    /** {@return other names and spellings, misspelt ones of real sources among them} */
    @Override
    @Description("Other names and spellings, misspelt ones of real sources among them.")
    @NonNull
    public List<@NonNull String> getAliases() {
        return entry.aliases();
    }

    /** {@return one sentence of ours, if the name does not say enough} */
    @Description("One sentence of ours, if the name does not say enough.")
    public @Nullable String getDescription() {
        return entry.description();
    }

    /** {@return pages of the person} */
    @Description("Pages of the person.")
    @NonNull
    public List<@NonNull String> getUrls() {
        return entry.urls();
    }

    /** {@return the same person in other registers} */
    @Description("The same person in other registers.")
    @NonNull
    public List<@NonNull String> getSameAs() {
        return entry.sameAs();
    }

    /** {@return where sources name the person} */
    @Description("Where sources name the person.")
    @NonNull
    public List<@NonNull MentionView> getMentions() {
        return entry.mentions().stream().map(MentionView::new).toList();
    }

    /** {@return how far the name was checked} */
    @Description("How far the name was checked.")
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
