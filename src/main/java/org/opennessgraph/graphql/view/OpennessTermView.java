// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.OpennessTerm;
import org.opennessgraph.graph.Found;

/** A word of openness in use, such as "open source", "open weights" or "closed", as clients see it. */
@Type("OpennessTerm")
@Description("A word of openness in use, such as \"open source\", \"open weights\" or \"closed\".")
public final class OpennessTermView extends EntryOf implements NodeView, EntryView {
    private final OpennessTerm entry;

    /**
     * @param found what the graph holds
     * @param entry its state
     */
    public OpennessTermView(Found found, OpennessTerm entry) {
        super(found, entry);
        this.entry = entry;
    }

    /** The entry as the rest of the app knows it; no field. */
    public OpennessTerm entry() {
        return entry;
    }

    /** {@return the word} */
    @Description("The word.")
    @NonNull
    public String getName() {
        return entry.name();
    }

    /** {@return other spellings} */
    @Description("Other spellings.")
    @NonNull
    public List<@NonNull String> getAliases() {
        return entry.aliases();
    }

    /** {@return the definitions under which it is read} */
    @Description("The definitions under which it is read.")
    @NonNull
    public List<@NonNull TermReadingView> getReadings() {
        return entry.readings().stream().map(TermReadingView::new).toList();
    }

    /** {@return how it is used, in our words} */
    @Description("How it is used, in our words.")
    public @Nullable String getSummary() {
        return entry.summary();
    }

    /** {@return what a reader should know about this entry} */
    @Description("What a reader should know about this entry.")
    public @Nullable String getNote() {
        return entry.note();
    }
}
