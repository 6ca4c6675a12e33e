// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

/** The way by which a change came in. */
public enum ChangeOrigin {
    /** Somebody brought it through the API. */
    CONTRIBUTION,
    /** The seed's files. */
    SEED,
    /** An importer of foreign data. */
    IMPORT
}
