// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.opennessgraph.graphql;

import org.jspecify.annotations.NullMarked;
