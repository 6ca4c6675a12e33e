// SPDX-License-Identifier: Apache-2.0
/** Engines under test: real servers, killed for real. */
@NullMarked
package org.opennessgraph.engine;

import org.jspecify.annotations.NullMarked;
