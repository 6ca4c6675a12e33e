// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

/**
 * The ledger's store cannot be reached now. Reads can be tried again. Of a write that fails so, nobody knows whether
 * it was accepted: look at the entry's head, or send the expected version, before trying again.
 */
public final class LedgerUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LedgerUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
