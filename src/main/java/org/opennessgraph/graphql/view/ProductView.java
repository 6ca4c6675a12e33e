// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Product;
import org.opennessgraph.domain.ProductKind;
import org.opennessgraph.domain.Verification;
import org.opennessgraph.graph.Found;

/** Software, a service or a data set that claims speak of, as clients see it. */
@Type("Product")
@Description("Software, a service or a data set that claims speak of.")
public final class ProductView extends EntryOf implements NodeView, EntryView, SubjectView {
    private final Product entry;

    /**
     * @param found what the graph holds
     * @param entry its state
     */
    public ProductView(Found found, Product entry) {
        super(found, entry);
        this.entry = entry;
    }

    /** The entry as the rest of the app knows it; no field. */
    public Product entry() {
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

    /** {@return what sort of thing it is} */
    @Description("What sort of thing it is.")
    @NonNull
    public ProductKind getKind() {
        return entry.kind();
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
