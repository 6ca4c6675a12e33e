// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import jakarta.enterprise.context.ApplicationScoped;

/** How many statements the graph was asked; what answers cost is told in these. */
@ApplicationScoped
public class StatementCount {
    private final GraphSession session;

    StatementCount(GraphSession session) {
        this.session = session;
    }

    /** {@return how many statements have been read since the start} */
    public long read() {
        return session.statements();
    }
}
