// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.opennessgraph.inquiry;

import org.jspecify.annotations.NullMarked;
