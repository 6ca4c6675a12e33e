// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.opennessgraph.judging;

import org.jspecify.annotations.NullMarked;
