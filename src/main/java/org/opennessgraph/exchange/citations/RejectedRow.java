// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.citations;

/** A row that cannot be taken in; the message says what is wrong and what would be right. */
final class RejectedRow extends Exception {
    private static final long serialVersionUID = 1L;

    RejectedRow(String message) {
        super(message, null, false, false);
    }
}
