// SPDX-License-Identifier: Apache-2.0
/** The projection under test, on a real PostgreSQL and a real Neo4j. */
@NullMarked
package org.opennessgraph.projection;

import org.jspecify.annotations.NullMarked;
