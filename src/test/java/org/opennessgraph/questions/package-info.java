// SPDX-License-Identifier: Apache-2.0
/** What a reader asks of the seeded graph, over HTTP, with answers written out by hand from the documents. */
@NullMarked
package org.opennessgraph.questions;

import org.jspecify.annotations.NullMarked;
