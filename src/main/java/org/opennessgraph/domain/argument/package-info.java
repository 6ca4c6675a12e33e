// SPDX-License-Identifier: Apache-2.0
/**
 * Abstract argumentation: arguments that are only numbers, attacks between them, and which of them stand. Knows
 * nothing of entries.
 */
@NullMarked
package org.opennessgraph.domain.argument;

import org.jspecify.annotations.NullMarked;
