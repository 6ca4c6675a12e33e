// SPDX-License-Identifier: Apache-2.0
/** The fields of the GraphQL schema: root fields, and for each type those that lead to other entries. */
@NullMarked
package org.opennessgraph.graphql.api;

import org.jspecify.annotations.NullMarked;
