// SPDX-License-Identifier: Apache-2.0
/** Rules that hold for the code as a whole. */
@NullMarked
package org.opennessgraph;

import org.jspecify.annotations.NullMarked;
