// SPDX-License-Identifier: Apache-2.0
/** The rules of contradiction, with judges that are made by hand. */
@NullMarked
package org.opennessgraph.domain.contradiction;

import org.jspecify.annotations.NullMarked;
