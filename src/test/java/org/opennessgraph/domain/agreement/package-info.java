// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.opennessgraph.domain.agreement;

import org.jspecify.annotations.NullMarked;
