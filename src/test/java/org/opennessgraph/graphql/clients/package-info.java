// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.opennessgraph.graphql.clients;

import org.jspecify.annotations.NullMarked;
