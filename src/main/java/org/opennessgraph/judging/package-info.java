// SPDX-License-Identifier: Apache-2.0
/**
 * Judging what the graph holds: gathers what the rules of the domain need from the record, as it is now or was known at a
 * position, and lets them judge. Called by questions, and by the projection for what is kept on nodes.
 */
@NullMarked
package org.opennessgraph.judging;

import org.jspecify.annotations.NullMarked;
