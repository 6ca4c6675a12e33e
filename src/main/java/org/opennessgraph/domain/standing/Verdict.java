// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.standing;

import java.util.List;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Truth;

/**
 * What a definition says of a subject.
 *
 * @param definition the definition
 * @param result whether the subject meets it
 * @param provisional whether the result rests on a fact that is not VERIFIED or is in dispute; then it argues nothing
 * @param grounds the facts that it rests on, the deciding ones first
 */
public record Verdict(EntryId definition, Truth result, boolean provisional, List<EntryId> grounds) {

    /** Copies the grounds. */
    public Verdict {
        grounds = List.copyOf(grounds);
    }

    /**
     * @return the result as an argument may use it: UNKNOWN if it is provisional
     */
    Truth settled() {
        return provisional ? Truth.UNKNOWN : result;
    }
}
