// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.opennessgraph.domain.chain;

import org.jspecify.annotations.NullMarked;
