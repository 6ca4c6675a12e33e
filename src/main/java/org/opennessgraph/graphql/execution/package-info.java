// SPDX-License-Identifier: Apache-2.0
/**
 * Runs GraphQL requests. SmallRye's annotations define the schema; what answers a field is decided here, so that the
 * stock runtime executes nothing.
 */
@NullMarked
package org.opennessgraph.graphql.execution;

import org.jspecify.annotations.NullMarked;
