// SPDX-License-Identifier: Apache-2.0
/** Serves the graph over GraphQL: schema annotations, the executor behind them, transports, limits and errors. */
@NullMarked
package org.opennessgraph.graphql;

import org.jspecify.annotations.NullMarked;
