// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import static org.opennessgraph.domain.Fields.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a model.
 *
 * @param id its id
 * @param name its usual name
 * @param aliases other names
 * @param family the line it belongs to
 * @param version its version within the line
 * @param developers who made it
 * @param announced when it was made known to the public
 * @param released when it was first handed out
 * @param derivedFrom the models it was made from
 * @param urls its pages
 * @param mentions where sources name it
 * @param verification how far this was checked; dates carry their own mark
 * @param note what a reader should know about this entry
 */
public record Model(
        EntryId id,
        String name,
        List<String> aliases,
        @Nullable EntryId family,
        @Nullable String version,
        List<EntryId> developers,
        @Nullable FactDate announced,
        @Nullable FactDate released,
        List<EntryId> derivedFrom,
        List<String> urls,
        List<Mention> mentions,
        Verification verification,
        @Nullable String note)
        implements Subject {

    /** Checks what is needed. */
    public Model {
        Fields.id(id, EntryType.MODEL);
        Fields.text(name, "name");
        aliases = list(aliases);
        Fields.optional(family, "family", EntryType.MODEL_FAMILY);
        developers = Fields.refs(developers, "developers", EntryType.agents());
        derivedFrom = Fields.refs(derivedFrom, "derivedFrom", EntryType.MODEL);
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
        FactDate known = released != null ? released : announced;
        return known == null ? null : known.on();
    }

    @Override
    public List<FactDate> dates() {
        return Fields.known(announced, released);
    }

    @Override
    public List<Link> links() {
        return new Links()
                .add(LinkType.MEMBER_OF_FAMILY, family)
                .all(LinkType.DEVELOPED_BY, developers)
                .all(LinkType.DERIVED_FROM, derivedFrom)
                .mentions(mentions)
                .list();
    }
}
