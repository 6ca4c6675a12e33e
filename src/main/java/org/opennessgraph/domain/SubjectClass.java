// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import static org.opennessgraph.domain.Fields.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A class of things that claims speak of, such as "AI weights" or "open AI in general".
 *
 * @param id its id
 * @param name the words in use
 * @param aliases other words
 * @param description what belongs to it, in one sentence of ours
 * @param developers who makes all that belongs to it, if that is told
 * @param mentions where sources name it
 * @param verification how far this was checked
 * @param note what a reader should know about this entry
 */
public record SubjectClass(
        EntryId id,
        String name,
        List<String> aliases,
        @Nullable String description,
        List<EntryId> developers,
        List<Mention> mentions,
        Verification verification,
        @Nullable String note)
        implements Subject {

    /** Checks what is needed. */
    public SubjectClass {
        Fields.id(id, EntryType.SUBJECT_CLASS);
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
