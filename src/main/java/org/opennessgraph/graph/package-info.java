// SPDX-License-Identifier: Apache-2.0
/**
 * The read model in Neo4j: its shape, every Cypher statement, and rows back into the domain's entries. Two faces:
 * {@link org.opennessgraph.graph.GraphReads} for everybody, {@link org.opennessgraph.graph.GraphWrites} for the
 * projection alone.
 */
@NullMarked
package org.opennessgraph.graph;

import org.jspecify.annotations.NullMarked;
