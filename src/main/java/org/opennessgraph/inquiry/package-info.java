// SPDX-License-Identifier: Apache-2.0
/**
 * Questions to the graph and their answers, apart from how they are asked: look-ups and lists, search, timelines, and
 * the trace of a dispute.
 */
@NullMarked
package org.opennessgraph.inquiry;

import org.jspecify.annotations.NullMarked;
