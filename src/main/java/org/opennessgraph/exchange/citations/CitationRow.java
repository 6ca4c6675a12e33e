// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.citations;

import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.CitationIntent;

/**
 * One citation as a file has it.
 *
 * @param line the line in which it begins, from 1
 * @param citing the work that cites; with the date at which the citation was made, if the file has it
 * @param cited the work that is cited
 * @param intent why, {@link CitationIntent#CITES} if the file does not say
 * @param reference the number that the file gives it, such as an Open Citation Identifier
 */
record CitationRow(
        int line,
        CitedWork citing,
        CitedWork cited,
        CitationIntent intent,
        @Nullable String reference) {}
