// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Model;
import org.opennessgraph.domain.Verification;
import org.opennessgraph.graph.Found;

/** One version of a model, as clients see it. */
@Type("Model")
@Description("One version of a model.")
public final class ModelView extends EntryOf implements NodeView, EntryView, SubjectView {
    private final Model entry;

    /**
     * @param found what the graph holds
     * @param entry its state
     */
    public ModelView(Found found, Model entry) {
        super(found, entry);
        this.entry = entry;
    }

    /** The entry as the rest of the app knows it; no field. */
    public Model entry() {
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

    /** {@return its version within the line} */
    @Description("Its version within the line.")
    public @Nullable String getVersion() {
        return entry.version();
    }

    /** {@return when it was made known to the public} */
    @Description("When it was made known to the public.")
    public @Nullable FactDateView getAnnounced() {
        return FactDateView.orNull(entry.announced());
    }

    /** {@return when it was first handed out} */
    @Description("When it was first handed out.")
    public @Nullable FactDateView getReleased() {
        return FactDateView.orNull(entry.released());
    }

    /** {@return its pages} */
    @Description("Its pages.")
    @NonNull
    public List<@NonNull String> getUrls() {
        return entry.urls();
    }

    /** {@return where sources name it} */
    @Description("Where sources name it.")
    @NonNull
    public List<@NonNull MentionView> getMentions() {
        return entry.mentions().stream().map(MentionView::new).toList();
    }

    /** {@return how far this was checked; dates carry their own mark} */
    @Description("How far this was checked; dates carry their own mark.")
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
