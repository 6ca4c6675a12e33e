// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import static org.opennessgraph.domain.Fields.list;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A licence, or a policy that a licence incorporates.
 *
 * @param id its id
 * @param name its usual name
 * @param aliases other names
 * @param kind licence, policy or a mere category of licences
 * @param spdx its SPDX id, or a {@code LicenseRef-…} of ours
 * @param version its version
 * @param steward who wrote it
 * @param published when it was published
 * @param osiApproved whether the Open Source Initiative approved it; "not on the list" is NO and fails no criterion
 * @param fsfLibre whether the Free Software Foundation lists it as free
 * @param wholeTextRead whether its whole text was read, so that a clause not found is known to be absent
 * @param text the source that holds its text
 * @param incorporates policies that it makes part of itself
 * @param supersedes licences that it replaces
 * @param governs what it is granted for
 * @param mentions where sources name it
 * @param verification how far this was checked
 * @param note what a reader should know about this entry
 * @param registerNumbers the numbers under which a register of the project lists it
 */
public record License(
        EntryId id,
        String name,
        List<String> aliases,
        LicenseKind kind,
        @Nullable String spdx,
        @Nullable String version,
        @Nullable EntryId steward,
        @Nullable FactDate published,
        Truth osiApproved,
        Truth fsfLibre,
        boolean wholeTextRead,
        @Nullable EntryId text,
        List<Incorporation> incorporates,
        List<EntryId> supersedes,
        List<Governance> governs,
        List<Mention> mentions,
        Verification verification,
        @Nullable String note,
        List<String> registerNumbers)
        implements Subject {

    /** Checks what is needed. */
    public License {
        Fields.id(id, EntryType.LICENSE);
        Fields.text(name, "name");
        aliases = list(aliases);
        Fields.required(kind, "kind");
        Fields.optional(steward, "steward", EntryType.agents());
        Fields.required(osiApproved, "osiApproved");
        Fields.required(fsfLibre, "fsfLibre");
        Fields.optional(text, "text", EntryType.SOURCE);
        incorporates = list(incorporates);
        supersedes = Fields.refs(supersedes, "supersedes", EntryType.LICENSE);
        governs = list(governs);
        mentions = list(mentions);
        Fields.required(verification, "verification");
        registerNumbers = Fields.list(registerNumbers);
    }

    @Override
    public String label() {
        return name;
    }

    @Override
    public @Nullable PartialDate when() {
        return published == null ? null : published.on();
    }

    @Override
    public List<String> searchTexts() {
        return spdx == null ? List.of() : List.of(spdx);
    }

    @Override
    public Set<String> uniqueKeys() {
        return spdx == null ? Set.of() : Set.of("spdx:" + spdx);
    }

    @Override
    public Set<EntryId> references() {
        Set<EntryId> references = new TreeSet<>(Subject.super.references());
        governs.forEach(governance -> {
            if (governance.source() != null) {
                references.add(governance.source());
            }
        });
        return references;
    }

    @Override
    public List<FactDate> dates() {
        return Fields.known(published);
    }

    @Override
    public List<Link> links() {
        Links links = new Links().add(LinkType.STEWARDED_BY, steward).add(LinkType.TEXT_IN, text);
        incorporates.forEach(part -> links.add(
                LinkType.INCORPORATES, part.policy(), Links.details("locator", part.locator(), "quote", part.quote())));
        links.all(LinkType.SUPERSEDES, supersedes);
        governs.forEach(governance -> links.add(LinkType.GOVERNS, governance.subject()));
        return links.mentions(mentions).list();
    }
}
