// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.opennessgraph.domain.assessment;

import org.jspecify.annotations.NullMarked;
