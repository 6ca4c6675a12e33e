// SPDX-License-Identifier: Apache-2.0
/** Questions to the graph, and their answers. */
@NullMarked
package org.opennessgraph.inquiry;

import org.jspecify.annotations.NullMarked;
