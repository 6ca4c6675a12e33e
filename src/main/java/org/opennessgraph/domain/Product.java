// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import static org.opennessgraph.domain.Fields.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Software, a service or a data set that claims speak of.
 *
 * @param id its id
 * @param name its usual name
 * @param aliases other names
 * @param kind what sort of thing it is
 * @param developers who makes it
 * @param released when it was first handed out
 * @param urls its pages
 * @param mentions where sources name it
 * @param verification how far this was checked
 * @param note what a reader should know about this entry
 */
public record Product(
        EntryId id,
        String name,
        List<String> aliases,
        ProductKind kind,
        List<EntryId> developers,
        @Nullable FactDate released,
        List<String> urls,
        List<Mention> mentions,
        Verification verification,
        @Nullable String note)
        implements Subject {

    /** Checks what is needed. */
    public Product {
        Fields.id(id, EntryType.PRODUCT);
        Fields.text(name, "name");
        aliases = list(aliases);
        Fields.required(kind, "kind");
        developers = Fields.refs(developers, "developers", EntryType.agents());
        urls = list(urls);
        mentions = list(mentions);
        Fields.required(verification, "verification");
    }

    @Override
    public String label() {
        return name;
    }

    @Override
    public @Nullable PartialDate when() {
        return released == null ? null : released.on();
    }

    @Override
    public List<FactDate> dates() {
        return Fields.known(released);
    }

    @Override
    public List<Link> links() {
        return new Links()
                .all(LinkType.DEVELOPED_BY, developers)
                .mentions(mentions)
                .list();
    }
}
