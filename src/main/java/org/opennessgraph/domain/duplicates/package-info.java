// SPDX-License-Identifier: Apache-2.0
/** Sources that may be one under two ids. Only a reader can tell; nothing is merged. */
@NullMarked
package org.opennessgraph.domain.duplicates;

import org.jspecify.annotations.NullMarked;
