// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import static org.opennessgraph.domain.Fields.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How and where something was said: what assertions, rebuttals and replies have in common.
 *
 * @param in the source in which it stands
 * @param on when it was said
 * @param quote its words, if they were seen
 * @param locator its place in the source, such as {@code L20}
 * @param placement where in the source it stands
 * @param channel by which way it reached the source
 * @param force in which sense it was made
 * @param capacity in which capacity its maker spoke
 * @param attribution whether it is certain who spoke
 * @param via the statements, agents or sources that it was taken from
 * @param definition the definition that its maker relies on
 * @param definitionUse how that definition is known
 * @param verification how far words, place and maker were checked
 * @param seen where and how it was checked
 */
public record Utterance(
        EntryId in,
        @Nullable PartialDate on,
        @Nullable Quote quote,
        @Nullable String locator,
        Placement placement,
        Channel channel,
        Force force,
        Capacity capacity,
        Attribution attribution,
        List<EntryId> via,
        @Nullable EntryId definition,
        DefinitionUse definitionUse,
        Verification verification,
        @Nullable String seen) {

    /** Checks what is needed and fills in what goes without saying: body, asserted, certain, no definition. */
    public Utterance {
        Fields.ref(in, "said.in", EntryType.SOURCE);
        placement = placement == null ? Placement.BODY : placement;
        Fields.required(channel, "said.channel");
        force = force == null ? Force.ASSERTED : force;
        capacity = capacity == null ? Capacity.UNKNOWN : capacity;
        attribution = attribution == null ? Attribution.CERTAIN : attribution;
        via = list(via);
        Fields.optional(definition, "said.definition", EntryType.DEFINITION);
        definitionUse = definitionUse == null ? DefinitionUse.NONE : definitionUse;
        if ((definition == null) != (definitionUse == DefinitionUse.NONE)) {
            throw new InvalidEntry("said.definitionUse", "STATED or INFERRED goes with a definition, NONE without");
        }
        Fields.required(verification, "said.verification");
    }

    Links links() {
        return new Links()
                .add(LinkType.APPEARS_IN, in, Links.details("locator", locator))
                .all(LinkType.VIA, via)
                .add(LinkType.USES_DEFINITION, definition, Links.details("use", definitionUse.name()));
    }

    List<String> texts() {
        return quote == null ? List.of() : List.of(quote.text());
    }
}
