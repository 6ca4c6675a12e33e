// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that somebody said in a source. */
public sealed interface Statement extends Entry permits Assertion, Rebuttal, Reply {
    /**
     * @return who said it; several for a joint statement
     */
    List<EntryId> by();

    /**
     * @return how and where it was said
     */
    Utterance said();

    @Override
    default @Nullable PartialDate when() {
        return said().on();
    }
}
