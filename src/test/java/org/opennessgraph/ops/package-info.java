// SPDX-License-Identifier: Apache-2.0
/** What an operator sees, under test. */
@NullMarked
package org.opennessgraph.ops;

import org.jspecify.annotations.NullMarked;
