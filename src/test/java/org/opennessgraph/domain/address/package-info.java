// SPDX-License-Identifier: Apache-2.0
/** The domain under test, and entries for the tests of others. */
@NullMarked
package org.opennessgraph.domain.address;

import org.jspecify.annotations.NullMarked;
