// SPDX-License-Identifier: Apache-2.0
/**
 * Where a claim stands after all that is said for and against it, and why: from the entries of the record to
 * arguments, their attacks and labels. Standing belongs to claims, never to persons, and speaks of the record.
 */
@NullMarked
package org.opennessgraph.domain.standing;

import org.jspecify.annotations.NullMarked;
