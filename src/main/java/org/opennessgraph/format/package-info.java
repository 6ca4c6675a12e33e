// SPDX-License-Identifier: Apache-2.0
/**
 * The written form of entries: canonical JSON with a format number for each type. Old formats are brought up to
 * the present one on reading, so that what was once accepted stays readable.
 */
@NullMarked
package org.opennessgraph.format;

import org.jspecify.annotations.NullMarked;
