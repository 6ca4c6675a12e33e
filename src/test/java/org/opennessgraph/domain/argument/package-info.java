// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.opennessgraph.domain.argument;

import org.jspecify.annotations.NullMarked;
