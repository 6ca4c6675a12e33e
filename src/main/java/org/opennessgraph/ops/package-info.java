// SPDX-License-Identifier: Apache-2.0
/** What an operator needs: health, metrics, configuration checks, the clock. */
@NullMarked
package org.opennessgraph.ops;

import org.jspecify.annotations.NullMarked;
