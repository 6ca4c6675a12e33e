// SPDX-License-Identifier: Apache-2.0
/** How far those who assess models agree with each other, and where their findings meet the record. Pure rules. */
@NullMarked
package org.opennessgraph.domain.agreement;

import org.jspecify.annotations.NullMarked;
