// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.opennessgraph.graphql.execution.ExecutionListener;
import org.opennessgraph.graphql.execution.ExecutionReport;

/** Keeps what listeners are told. */
@ApplicationScoped
public class ReportLog implements ExecutionListener {

    private final Queue<ExecutionReport> reports = new ConcurrentLinkedQueue<>();

    @Override
    public void answered(ExecutionReport report) {
        reports.add(report);
    }

    /** The reports since the last {@link #clear()}. */
    public List<ExecutionReport> reports() {
        return List.copyOf(reports);
    }

    /** Forgets all reports. */
    public void clear() {
        reports.clear();
    }
}
