// SPDX-License-Identifier: Apache-2.0
/**
 * Commands: what changes the ledger, decided here and written there. Begins with the seed; everybody else's changes
 * come the same way.
 */
@NullMarked
package org.opennessgraph.editorial;

import org.jspecify.annotations.NullMarked;
