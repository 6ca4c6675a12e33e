// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import static org.opennessgraph.domain.Fields.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A firm, body, publisher, show or project.
 *
 * @param id its id
 * @param name its usual name
 * @param aliases other names, misspelt ones of real sources among them
 * @param kind what sort of body it is
 * @param description one sentence of ours, if the name does not say enough
 * @param urls its pages
 * @param sameAs the same body in other registers
 * @param mentions where sources name it
 * @param verification how far name and kind were checked
 * @param note what a reader should know about this entry
 */
public record Organization(
        EntryId id,
        String name,
        List<String> aliases,
        OrganizationKind kind,
        @Nullable String description,
        List<String> urls,
        List<String> sameAs,
        List<Mention> mentions,
        Verification verification,
        @Nullable String note)
        implements Agent, Subject {

    /** Checks what is needed. */
    public Organization {
        Fields.id(id, EntryType.ORGANIZATION);
        Fields.text(name, "name");
        aliases = list(aliases);
        Fields.required(kind, "kind");
        urls = list(urls);
        sameAs = list(sameAs);
        mentions = list(mentions);
        Fields.required(verification, "verification");
    }

    @Override
    public String label() {
        return name;
    }

    @Override
    public List<Link> links() {
        return new Links().mentions(mentions).list();
    }
}
