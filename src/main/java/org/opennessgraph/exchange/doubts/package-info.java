// SPDX-License-Identifier: Apache-2.0
/** What a reader of the seed should look at twice: nothing is wrong in form, yet something may be wrong in substance. */
@NullMarked
package org.opennessgraph.exchange.doubts;

import org.jspecify.annotations.NullMarked;
