// SPDX-License-Identifier: Apache-2.0
/**
 * Citations of others come in, and chains of citations go out, in the forms that reference managers and citation indices
 * use. {@code docs/citations.md} tells what becomes of each field.
 */
@NullMarked
package org.opennessgraph.exchange.citations;

import org.jspecify.annotations.NullMarked;
