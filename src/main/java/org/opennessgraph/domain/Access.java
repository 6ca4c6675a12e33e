// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

/** Whether a source can be read. */
public enum Access {
    /** Anyone can. */
    PUBLIC,
    /** Against payment. */
    PAYWALLED,
    /** No longer to be had. */
    GONE,
    /** Not yet; never enters the ledger as identity or content. */
    EMBARGOED,
    /** Not at all; never enters the ledger as identity or content. */
    WITHHELD
}
