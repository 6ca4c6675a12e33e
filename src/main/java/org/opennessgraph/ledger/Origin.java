// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

import org.jspecify.annotations.Nullable;

/**
 * Where a contribution comes from.
 *
 * @param kind the way it came in
 * @param reference the place in it, such as {@code file:line} of a seed entry or the name of an import; null if the
 *     kind says all; at most 2,000 bytes of UTF-8
 */
public record Origin(Kind kind, @Nullable String reference) {
    /** The ways by which contributions come in. */
    public enum Kind {
        /** Somebody wrote it through the API. */
        CONTRIBUTION,
        /** A seed file. */
        SEED,
        /** An importer of foreign data. */
        IMPORT
    }

    /** Refuses a reference that cannot be stored. */
    public Origin {
        if (reference != null) {
            StorableText.require("The reference of an origin", reference, StorableText.LINE);
        }
    }
}
