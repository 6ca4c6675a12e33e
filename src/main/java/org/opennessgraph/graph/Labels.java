// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import java.util.List;
import org.opennessgraph.domain.EntryType;

/** The labels of the graph's nodes. */
final class Labels {
    private Labels() {}

    /** The label of a type's nodes, such as {@code LicenseTerm}. */
    static String of(EntryType type) {
        StringBuilder label = new StringBuilder();
        for (String part : type.prefix().split("-", -1)) {
            label.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1));
        }
        return label.toString();
    }

    /** The labels that a type's nodes have beside {@code Entry}: its own and those of the circles it belongs to. */
    static List<String> all(EntryType type) {
        if (type.isAgent() && type.isSubject()) {
            return List.of(of(type), "Agent", "Subject");
        }
        if (type.isAgent()) {
            return List.of(of(type), "Agent");
        }
        return type.isSubject() ? List.of(of(type), "Subject") : List.of(of(type));
    }
}
