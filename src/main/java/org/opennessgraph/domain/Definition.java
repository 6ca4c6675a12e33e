// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import static org.opennessgraph.domain.Fields.list;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One version of a definition of a word of openness.
 *
 * @param id its id
 * @param name its usual name
 * @param aliases other names
 * @param version its version
 * @param steward who keeps it, or whose description it is
 * @param status where it stands
 * @param from since when it is in force or known
 * @param to until when it was
 * @param appliesTo what it judges
 * @param summary what it says, in our words or as a short quotation
 * @param text the source that holds its text
 * @param locator the place in that source
 * @param supersedes the versions that it replaces
 * @param mentions where sources name it
 * @param verification how far this was checked
 * @param note what a reader should know about this entry
 * @param registerNumbers the numbers under which a register of the project lists it
 * @param rule what it takes to meet it; without one it gives no verdict
 */
public record Definition(
        EntryId id,
        String name,
        List<String> aliases,
        @Nullable String version,
        @Nullable EntryId steward,
        DefinitionStatus status,
        @Nullable FactDate from,
        @Nullable FactDate to,
        List<DefinitionScope> appliesTo,
        @Nullable String summary,
        @Nullable EntryId text,
        @Nullable String locator,
        List<EntryId> supersedes,
        List<Mention> mentions,
        Verification verification,
        @Nullable String note,
        List<String> registerNumbers,
        @Nullable Rule rule)
        implements Subject {

    /** Checks what is needed. */
    public Definition {
        Fields.id(id, EntryType.DEFINITION);
        Fields.text(name, "name");
        aliases = list(aliases);
        Fields.optional(steward, "steward", EntryType.agents());
        Fields.required(status, "status");
        appliesTo = list(appliesTo);
        Fields.optional(text, "text", EntryType.SOURCE);
        supersedes = Fields.refs(supersedes, "supersedes", EntryType.DEFINITION);
        mentions = list(mentions);
        Fields.required(verification, "verification");
        registerNumbers = list(registerNumbers);
    }

    @Override
    public String label() {
        return version == null ? name : name + " " + version;
    }

    @Override
    public @Nullable PartialDate when() {
        return from == null ? null : from.on();
    }

    @Override
    public List<String> searchTexts() {
        return summary == null ? List.of() : List.of(summary);
    }

    /** What its rule names must exist too. */
    @Override
    public Set<EntryId> references() {
        Set<EntryId> references = new TreeSet<>(Subject.super.references());
        if (rule != null) {
            references.addAll(rule.references());
        }
        return references;
    }

    @Override
    public List<FactDate> dates() {
        return Fields.known(from, to);
    }

    @Override
    public List<Link> links() {
        return new Links()
                .add(LinkType.STEWARDED_BY, steward)
                .add(LinkType.TEXT_IN, text)
                .all(LinkType.SUPERSEDES, supersedes)
                .mentions(mentions)
                .list();
    }
}
