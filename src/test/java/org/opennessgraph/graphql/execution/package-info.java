// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.opennessgraph.graphql.execution;

import org.jspecify.annotations.NullMarked;
