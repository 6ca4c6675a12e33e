// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import static org.opennessgraph.domain.Fields.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Models of one line. A claim about a family reaches its members only if it speaks of all of them.
 *
 * @param id its id
 * @param name its usual name
 * @param aliases other names
 * @param developers who makes the line
 * @param mentions where sources name it
 * @param verification how far this was checked
 * @param note what a reader should know about this entry
 */
public record ModelFamily(
        EntryId id,
        String name,
        List<String> aliases,
        List<EntryId> developers,
        List<Mention> mentions,
        Verification verification,
        @Nullable String note)
        implements Subject {

    /** Checks what is needed. */
    public ModelFamily {
        Fields.id(id, EntryType.MODEL_FAMILY);
        Fields.text(name, "name");
        aliases = list(aliases);
        developers = Fields.refs(developers, "developers", EntryType.agents());
        mentions = list(mentions);
        Fields.required(verification, "verification");
    }

    @Override
    public String label() {
        return name;
    }

    @Override
    public List<Link> links() {
        return new Links()
                .all(LinkType.DEVELOPED_BY, developers)
                .mentions(mentions)
                .list();
    }
}
