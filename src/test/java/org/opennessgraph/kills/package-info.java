// SPDX-License-Identifier: Apache-2.0
/** The packaged app under kills: whatever ends when, what was acknowledged is there, once and in order. */
@NullMarked
package org.opennessgraph.kills;

import org.jspecify.annotations.NullMarked;
