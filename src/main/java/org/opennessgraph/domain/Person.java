// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import static org.opennessgraph.domain.Fields.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person. What they do for whom, and since when, are {@link Affiliation}s.
 *
 * @param id its id
 * @param name the usual name
 * @param aliases other names and spellings, misspelt ones of real sources among them
 * @param description one sentence of ours, if the name does not say enough
 * @param urls pages of the person
 * @param sameAs the same person in other registers
 * @param mentions where sources name the person
 * @param verification how far the name was checked
 * @param note what a reader should know about this entry
 */
public record Person(
        EntryId id,
        String name,
        List<String> aliases,
        @Nullable String description,
        List<String> urls,
        List<String> sameAs,
        List<Mention> mentions,
        Verification verification,
        @Nullable String note)
        implements Agent {

    /** Checks what is needed. */
    public Person {
        Fields.id(id, EntryType.PERSON);
        Fields.text(name, "name");
        aliases = list(aliases);
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
