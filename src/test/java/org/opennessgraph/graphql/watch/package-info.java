// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.opennessgraph.graphql.watch;

import org.jspecify.annotations.NullMarked;
