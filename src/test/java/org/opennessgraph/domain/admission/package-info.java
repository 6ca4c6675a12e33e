// SPDX-License-Identifier: Apache-2.0
/** Which statements argue. */
@NullMarked
package org.opennessgraph.domain.admission;

import org.jspecify.annotations.NullMarked;
