// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Access;
import org.opennessgraph.domain.Source;
import org.opennessgraph.domain.SourceKind;
import org.opennessgraph.domain.Verification;
import org.opennessgraph.graph.Found;

/** Anything that can be cited: one entry, whatever the number of addresses it is seen under, as clients see it. */
@Type("Source")
@Description("Anything that can be cited: one entry, whatever the number of addresses it is seen under.")
public final class SourceView extends EntryOf implements NodeView, EntryView {
    private final Source entry;

    /**
     * @param found what the graph holds
     * @param entry its state
     */
    public SourceView(Found found, Source entry) {
        super(found, entry);
        this.entry = entry;
    }

    /** The entry as the rest of the app knows it; no field. */
    public Source entry() {
        return entry;
    }

    /** {@return its title, or a description of ours in its place if it has none} */
    @Description("Its title, or a description of ours in its place if it has none.")
    @NonNull
    public String getTitle() {
        return entry.title();
    }

    /** {@return other titles under which it is cited} */
    @Description("Other titles under which it is cited.")
    @NonNull
    public List<@NonNull String> getTitles() {
        return entry.titles();
    }

    /** {@return what sort of thing it is} */
    @Description("What sort of thing it is.")
    @NonNull
    public SourceKind getKind() {
        return entry.kind();
    }

    /** {@return its canonical address} */
    @Description("Its canonical address.")
    public @Nullable String getUrl() {
        return entry.url();
    }

    /** {@return other addresses of the same source: older hosts, mirrors, addresses as printed} */
    @Description("Other addresses of the same source: older hosts, mirrors, addresses as printed.")
    @NonNull
    public List<@NonNull String> getAliases() {
        return entry.aliases();
    }

    /** {@return addresses of copies in which it was seen, where its own address was not} */
    @Description("Addresses of copies in which it was seen, where its own address was not.")
    @NonNull
    public List<@NonNull String> getCopies() {
        return entry.copies();
    }

    /** {@return when it was published} */
    @Description("When it was published.")
    public @Nullable FactDateView getDate() {
        return FactDateView.orNull(entry.date());
    }

    /** {@return whether it can be read} */
    @Description("Whether it can be read.")
    @NonNull
    public Access getAccess() {
        return entry.access();
    }

    /** {@return its language, as in BCP 47} */
    @Description("Its language, as in BCP 47.")
    public @Nullable String getLanguage() {
        return entry.language();
    }

    /** {@return whether a machine generated its text} */
    @Description("Whether a machine generated its text.")
    public boolean isGenerated() {
        return entry.generated();
    }

    /** {@return its length or the part meant, as the citing source gives it} */
    @Description("Its length or the part meant, as the citing source gives it.")
    public @Nullable String getExtent() {
        return entry.extent();
    }

    /** {@return where other sources name it without citing it} */
    @Description("Where other sources name it without citing it.")
    @NonNull
    public List<@NonNull MentionView> getMentions() {
        return entry.mentions().stream().map(MentionView::new).toList();
    }

    /** {@return how far title, author and date were checked} */
    @Description("How far title, author and date were checked.")
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
