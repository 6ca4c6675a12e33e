// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.opennessgraph.domain.standing;

import org.jspecify.annotations.NullMarked;
