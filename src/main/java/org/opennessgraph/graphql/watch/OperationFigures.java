// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.watch;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Objects;
import org.opennessgraph.graphql.clients.Admission;
import org.opennessgraph.graphql.execution.ErrorCode;
import org.opennessgraph.graphql.execution.ExecutionListener;
import org.opennessgraph.graphql.execution.ExecutionReport;

/** Figures of operations: how many, how long, with which errors. What they are told apart by is bounded. */
@ApplicationScoped
class OperationFigures implements ExecutionListener {

    private final MeterRegistry registry;
    private final Admission admission;
    private final OperationNames names;

    OperationFigures(MeterRegistry registry, Admission admission, WatchSettings settings) {
        this.registry = registry;
        this.admission = admission;
        this.names = new OperationNames(settings.operations().orElse(null), settings.maxOperations());
    }

    void atStart(@Observes StartupEvent started) {
        Gauge.builder("graphql.operations.running", admission, Admission::running)
                .description("Operations that run now")
                .register(registry);
        Gauge.builder("graphql.operations.waiting", admission, Admission::waiting)
                .description("Operations that wait until others are done")
                .register(registry);
        Gauge.builder("graphql.clients.remembered", admission, Admission::remembered)
                .description("Addresses that are remembered as clients")
                .register(registry);
        for (ErrorCode code : new ErrorCode[] {ErrorCode.RATE_LIMITED, ErrorCode.BUSY, ErrorCode.UNAUTHENTICATED}) {
            FunctionCounter.builder("graphql.requests.refused", admission, door -> door.refused(code))
                    .description("Requests that were refused before they were read")
                    .tag("code", code.name())
                    .register(registry);
        }
    }

    @Override
    public void answered(ExecutionReport report) {
        boolean whole = report.result() == ExecutionReport.Result.COMPLETE;
        Timer.builder("graphql.operations")
                .description("Operations, by name and result")
                .tag("operation", names.counted(report.operationName(), whole))
                .tag("kind", Objects.requireNonNullElse(report.operationKind(), OperationNames.NONE))
                .tag("result", report.result().name().toLowerCase(Locale.ROOT))
                .register(registry)
                .record(report.duration());
        if (report.cost() > 0) {
            DistributionSummary.builder("graphql.operations.cost")
                    .description("What operations were reckoned to cost")
                    .register(registry)
                    .record((double) report.cost());
        }
        // Of the schema, so that there are no more than it has.
        for (String field : report.rootFields()) {
            registry.counter("graphql.fields", "field", field).increment();
        }
        for (ErrorCode code : report.codes()) {
            registry.counter("graphql.errors", "code", code.name()).increment();
        }
    }
}
