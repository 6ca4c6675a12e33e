// SPDX-License-Identifier: Apache-2.0
/** The read model in Neo4j: every Cypher statement, and rows as domain records. */
@NullMarked
package org.opennessgraph.graph;

import org.jspecify.annotations.NullMarked;
