// SPDX-License-Identifier: Apache-2.0
/** GraphQL over HTTP: one endpoint, and the printed schema. */
@NullMarked
package org.opennessgraph.graphql.http;

import org.jspecify.annotations.NullMarked;
