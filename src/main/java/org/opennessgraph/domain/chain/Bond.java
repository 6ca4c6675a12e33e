// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;

/**
 * Why two sources are of one origin.
 *
 * @param kind in which way
 * @param one a source; the citing one of a COPY
 * @param other the other source; not always a root, for two roots may both copy a third source
 * @param by the maker that they share, or the citation by which the one copies the other; null for equal texts
 */
public record Bond(
        BondKind kind, EntryId one, EntryId other, @Nullable EntryId by) {}
