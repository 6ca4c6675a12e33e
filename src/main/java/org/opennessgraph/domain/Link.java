// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import java.util.Map;

/**
 * A link that an entry makes to another.
 *
 * @param type what the link means
 * @param to the other entry
 * @param details what else the entry says of the link, such as a locator; no null values
 */
public record Link(LinkType type, EntryId to, Map<String, String> details) {

    /** Copies the details. */
    public Link {
        details = Map.copyOf(details);
    }
}
