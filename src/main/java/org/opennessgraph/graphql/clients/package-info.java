// SPDX-License-Identifier: Apache-2.0
/** Who asks, what each may ask for, and how many are let in at once. */
@NullMarked
package org.opennessgraph.graphql.clients;

import org.jspecify.annotations.NullMarked;
