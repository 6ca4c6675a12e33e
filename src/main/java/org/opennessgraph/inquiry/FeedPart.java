// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

import java.util.List;

/**
 * A part of what is told in the order in which it happened.
 *
 * @param hits what was asked for, in order
 * @param end the place up to which was looked: where to go on
 * @param more whether there may be more behind it
 * @param <T> what is told
 */
public record FeedPart<T>(List<T> hits, long end, boolean more) {
    /** Copies the list. */
    public FeedPart {
        hits = List.copyOf(hits);
    }
}
