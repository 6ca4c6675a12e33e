// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import static org.opennessgraph.domain.Fields.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word of openness in use, such as "open source", "open weights" or "closed".
 *
 * @param id its id
 * @param name the word
 * @param aliases other spellings
 * @param strongerThan the terms directly below it in the declared partial order of strength
 * @param readings the definitions under which it is read
 * @param summary how it is used, in our words
 * @param note what a reader should know about this entry
 */
public record OpennessTerm(
        EntryId id,
        String name,
        List<String> aliases,
        List<EntryId> strongerThan,
        List<TermReading> readings,
        @Nullable String summary,
        @Nullable String note)
        implements Entry {

    /** Checks what is needed. */
    public OpennessTerm {
        Fields.id(id, EntryType.OPENNESS_TERM);
        Fields.text(name, "name");
        aliases = list(aliases);
        strongerThan = Fields.refs(strongerThan, "strongerThan", EntryType.OPENNESS_TERM);
        readings = list(readings);
    }

    @Override
    public String label() {
        return name;
    }

    @Override
    public List<String> searchTexts() {
        return summary == null ? List.of() : List.of(summary);
    }

    @Override
    public List<Link> links() {
        Links links = new Links().all(LinkType.STRONGER_THAN, strongerThan);
        readings.forEach(reading -> links.add(
                LinkType.READ_AS,
                reading.definition(),
                Links.details(
                        "validFrom",
                                reading.from() == null ? null : reading.from().toString(),
                        "validTo", reading.to() == null ? null : reading.to().toString())));
        return links.list();
    }
}
