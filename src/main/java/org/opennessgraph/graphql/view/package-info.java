// SPDX-License-Identifier: Apache-2.0
/**
 * Entries as clients see them: one class a GraphQL type. They hold what the entry says of itself; what it leads to is
 * answered in batches by the API beans.
 */
@NullMarked
package org.opennessgraph.graphql.view;

import org.jspecify.annotations.NullMarked;
