// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tie between two agents, in some time.
 *
 * @param id its id
 * @param agent whose tie it is
 * @param kind what sort of tie
 * @param with the other agent
 * @param role the role, as the source gives it
 * @param from since when, if known
 * @param to until when, if it ended
 * @param source where it is stated
 * @param locator the place in that source
 * @param verification how far this was checked
 * @param note what a reader should know about this entry
 */
public record Affiliation(
        EntryId id,
        EntryId agent,
        AffiliationKind kind,
        EntryId with,
        @Nullable String role,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Nullable EntryId source,
        @Nullable String locator,
        Verification verification,
        @Nullable String note)
        implements Entry {

    /** Checks what is needed. */
    public Affiliation {
        Fields.id(id, EntryType.AFFILIATION);
        Fields.ref(agent, "agent", EntryType.agents());
        Fields.required(kind, "kind");
        Fields.ref(with, "with", EntryType.agents());
        if (agent.equals(with)) {
            throw new InvalidEntry("with", "an agent has no tie with itself");
        }
        Fields.optional(source, "source", EntryType.SOURCE);
        Fields.required(verification, "verification");
    }

    @Override
    public String label() {
        return role == null ? kind.name() : role;
    }

    @Override
    public @Nullable PartialDate when() {
        return from;
    }

    @Override
    public List<Link> links() {
        return new Links()
                .add(LinkType.TIES, agent)
                .add(LinkType.TIED_TO, with)
                .add(LinkType.APPEARS_IN, source, Links.details("locator", locator))
                .list();
    }
}
