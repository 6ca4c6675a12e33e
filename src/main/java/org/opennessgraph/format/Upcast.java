// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.format;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.UnaryOperator;
import org.opennessgraph.domain.EntryType;

/**
 * One step from an old format of a type to the next.
 *
 * @param type the type
 * @param from the format that the step starts from; it leads to {@code from + 1}
 * @param step what has to change in the JSON
 */
public record Upcast(EntryType type, int from, UnaryOperator<ObjectNode> step) {}
