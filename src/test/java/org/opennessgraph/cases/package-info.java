// SPDX-License-Identifier: Apache-2.0
/** The worked cases: what the seed that this repository brings must answer. */
@NullMarked
package org.opennessgraph.cases;

import org.jspecify.annotations.NullMarked;
