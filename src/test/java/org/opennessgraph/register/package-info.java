// SPDX-License-Identifier: Apache-2.0
/** The second register, row by row: what it lists is in the seed and in the graph, and what it keeps out is not. */
@NullMarked
package org.opennessgraph.register;

import org.jspecify.annotations.NullMarked;
