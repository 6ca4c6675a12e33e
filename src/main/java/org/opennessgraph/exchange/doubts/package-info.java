// SPDX-License-Identifier: Apache-2.0
/** What a reader of the seed should look at twice: right in form, and yet perhaps wrong in substance. */
@NullMarked
package org.opennessgraph.exchange.doubts;

import org.jspecify.annotations.NullMarked;
