// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.graph.EntryFilter;
import org.opennessgraph.graphql.view.Counted;
import org.opennessgraph.graphql.view.EntryView;
import org.opennessgraph.graphql.view.SourceView;
import org.opennessgraph.graphql.view.Views;
import org.opennessgraph.inquiry.Entries;
import org.opennessgraph.inquiry.InquiryFault;

/** Looks single entries up. */
@ApplicationScoped
class LookUp {
    private final Entries entries;

    LookUp(Entries entries) {
        this.entries = entries;
    }

    <V> @Nullable V one(EntryKey by, EntryType type, Class<V> view) {
        return one(by.id(), by.slug(), type, view);
    }

    @Nullable
    SourceView source(SourceKey by) {
        if (by.url() != null) {
            return Views.of(entries.byUrl(by.url(), "by.url").orElse(null), SourceView.class);
        }
        return one(by.id(), by.slug(), EntryType.SOURCE, SourceView.class);
    }

    /** An entry of whatever type. */
    @Nullable
    EntryView any(EntryId id) {
        return Views.of(entries.byId(id).orElse(null), EntryView.class);
    }

    /** All entries of a type can be counted cheaply; what a filter lets through cannot. */
    static Counted counted(EntryType type, EntryFilter filter) {
        return filter.equals(EntryFilter.NONE) ? new Counted(type, null, null) : Counted.NOT;
    }

    private <V> @Nullable V one(@Nullable String id, @Nullable String slug, EntryType type, Class<V> view) {
        EntryId wanted = id != null ? Entries.id(id, "by.id", type) : slugId(slug, type);
        return Views.of(entries.byId(wanted).orElse(null), view);
    }

    private static EntryId slugId(@Nullable String slug, EntryType type) {
        try {
            return new EntryId(type, slug == null ? "" : slug);
        } catch (IllegalArgumentException wrong) {
            throw new InquiryFault(
                    InquiryFault.Kind.BAD_ID,
                    "by.slug",
                    String.valueOf(wrong.getMessage()),
                    "the key part of an id, for example llama-2");
        }
    }
}
