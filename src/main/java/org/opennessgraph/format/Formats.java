// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.format;

import java.util.List;

/** Every change that a stored form has gone through. Steps are added, never edited: the ledger keeps old bytes. */
final class Formats {
    static final List<Upcast> UPCASTS = List.of();

    private Formats() {}
}
