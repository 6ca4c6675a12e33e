// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.SubjectClass;
import org.opennessgraph.domain.Verification;
import org.opennessgraph.graph.Found;

/** A class of things that claims speak of, such as "AI weights" or "open AI in general", as clients see it. */
@Type("SubjectClass")
@Description("A class of things that claims speak of, such as \"AI weights\" or \"open AI in general\".")
public final class SubjectClassView extends EntryOf implements NodeView, EntryView, SubjectView {
    private final SubjectClass entry;

    /**
     * @param found what the graph holds
     * @param entry its state
     */
    public SubjectClassView(Found found, SubjectClass entry) {
        super(found, entry);
        this.entry = entry;
    }

    /** The entry as the rest of the app knows it; no field. */
    public SubjectClass entry() {
        return entry;
    }

    /** {@return the words in use} */
    @Override
    @Description("The words in use.")
    @NonNull
    public String getName() {
        return entry.name();
    }

    /** {@return other words} */
    @Description("Other words.")
    @NonNull
    public List<@NonNull String> getAliases() {
        return entry.aliases();
    }

    /** {@return what belongs to it, in one sentence of ours} */
    @Description("What belongs to it, in one sentence of ours.")
    public @Nullable String getDescription() {
        return entry.description();
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
}
