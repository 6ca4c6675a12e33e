// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

/** Marks the fetchers of this executor: a schema in which a field has another one is refused. */
interface OwnFetcher {}
