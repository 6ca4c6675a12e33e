// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.watch;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import org.opennessgraph.graphql.execution.ExecutionListener;
import org.opennessgraph.graphql.execution.ExecutionReport;

/**
 * A span for each operation, below that of its HTTP request. It is made when the operation is done, with the time at
 * which it began; while traces are off, it is nothing.
 */
@ApplicationScoped
class OperationTraces implements ExecutionListener {

    private final Tracer tracer;
    private final Clock clock;

    OperationTraces(Tracer tracer, Clock clock) {
        this.tracer = tracer;
        this.clock = clock;
    }

    @Override
    public void answered(ExecutionReport report) {
        var ended = clock.instant();
        var kind = Objects.requireNonNullElse(report.operationKind(), OperationNames.NONE);
        var span = tracer.spanBuilder("graphql " + kind)
                .setSpanKind(SpanKind.INTERNAL)
                .setStartTimestamp(ended.minus(report.duration()))
                .setAttribute("graphql.operation.name", OperationNames.shown(report.operationName()))
                .setAttribute("graphql.operation.type", kind)
                .setAttribute("openness.document.hash", report.documentHash())
                .setAttribute("openness.cost", report.cost())
                .setAttribute("openness.result", report.result().name().toLowerCase(Locale.ROOT))
                .startSpan();
        if (report.result() == ExecutionReport.Result.FAILED) {
            span.setStatus(StatusCode.ERROR);
        }
        span.end(ended);
    }
}
