// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.citations;

import java.io.IOException;

/** A file of which nothing can be read; the message says what is wrong and what would be right. */
public final class UnreadableCitations extends IOException {
    private static final long serialVersionUID = 1L;

    UnreadableCitations(String message) {
        super(message);
    }
}
