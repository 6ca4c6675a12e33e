// SPDX-License-Identifier: Apache-2.0
/** Web addresses in one form, so that two spellings of one address are seen to be one. Knows nothing of the record. */
@NullMarked
package org.opennessgraph.domain.address;

import org.jspecify.annotations.NullMarked;
