// SPDX-License-Identifier: Apache-2.0
/** The graph under test, on a real Neo4j. */
@NullMarked
package org.opennessgraph.graph;

import org.jspecify.annotations.NullMarked;
