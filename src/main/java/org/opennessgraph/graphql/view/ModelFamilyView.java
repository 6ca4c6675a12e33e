// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.ModelFamily;
import org.opennessgraph.domain.Verification;
import org.opennessgraph.graph.Found;

/** Models of one line, as clients see it. */
@Type("ModelFamily")
@Description("Models of one line. A claim about a family reaches its members only if it speaks of all " + "of them.")
public final class ModelFamilyView extends EntryOf implements NodeView, EntryView, SubjectView {
    private final ModelFamily entry;

    /**
     * @param found what the graph holds
     * @param entry its state
     */
    public ModelFamilyView(Found found, ModelFamily entry) {
        super(found, entry);
        this.entry = entry;
    }

    /** The entry as the rest of the app knows it; no field. */
    public ModelFamily entry() {
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
