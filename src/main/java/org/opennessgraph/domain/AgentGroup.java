// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import static org.opennessgraph.domain.Fields.list;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Several people together, or claimants whom their source does not name ("Meta executives"). Never resolved
 * to a person by guess.
 *
 * @param id its id
 * @param name the words by which the source calls them
 * @param aliases other wordings
 * @param of the organization that the source puts them in
 * @param description one sentence of ours
 * @param mentions where sources name the group
 * @param verification how far this was checked
 * @param note what a reader should know about this entry
 */
public record AgentGroup(
        EntryId id,
        String name,
        List<String> aliases,
        @Nullable EntryId of,
        @Nullable String description,
        List<Mention> mentions,
        Verification verification,
        @Nullable String note)
        implements Agent {
    private static final Set<String> PLURALS = Set.of("people", "media", "many", "others", "al.");
    private static final Pattern WHICH_ONES =
            Pattern.compile(" (?:about|at|behind|from|in|of|on|that|under|who|whose|with)\\b| \\(|,");

    /** Checks what is needed. */
    public AgentGroup {
        Fields.id(id, EntryType.AGENT_GROUP);
        Fields.text(name, "name");
        aliases = list(aliases);
        Fields.optional(of, "of", EntryType.ORGANIZATION);
        mentions = list(mentions);
        Fields.required(verification, "verification");
    }

    /**
     * @return whether its name is in the plural, as "Meta executives" and unlike "The founder of Mistral"; goes by the
     *     last word before what tells which ones are meant
     */
    public boolean namesSeveral() {
        String head = WHICH_ONES.split(name, 2)[0].strip();
        String last = head.substring(head.lastIndexOf(' ') + 1);
        return PLURALS.contains(last.toLowerCase(Locale.ROOT))
                || (last.endsWith("s") && !last.endsWith("ss") && !last.endsWith("'s"));
    }

    @Override
    public String label() {
        return name;
    }

    @Override
    public List<Link> links() {
        return new Links().add(LinkType.GROUP_OF, of).mentions(mentions).list();
    }
}
