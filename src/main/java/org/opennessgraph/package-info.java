// SPDX-License-Identifier: Apache-2.0
/** Openness Graph. Code lives in the rooms below; {@code docs/architecture.md} is the map. */
@NullMarked
package org.opennessgraph;

import org.jspecify.annotations.NullMarked;
