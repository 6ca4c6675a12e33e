// SPDX-License-Identifier: Apache-2.0
/**
 * The engines: a Neo4j and a PostgreSQL that the app starts, watches and stops itself when no external
 * address is configured.
 */
@NullMarked
package org.opennessgraph.engine;

import org.jspecify.annotations.NullMarked;
