// SPDX-License-Identifier: Apache-2.0
/** Which statements argue at all: the first point of the standing of a claim. */
@NullMarked
package org.opennessgraph.domain.admission;

import org.jspecify.annotations.NullMarked;
