// SPDX-License-Identifier: Apache-2.0
/**
 * What seems incompatible on the record, of which kind, and why: claims against claims, claims against the record, and
 * citations against what they cite. Nothing here is stored by an editor; all of it is found from the facts.
 */
@NullMarked
package org.opennessgraph.domain.contradiction;

import org.jspecify.annotations.NullMarked;
