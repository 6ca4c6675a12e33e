// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.opennessgraph.graphql.execution.ExecutionListener;
import org.opennessgraph.graphql.execution.ExecutionReport;

/**
 * Tells each operation in the log, a line each, as {@code name=value} pairs. Variables, documents, addresses and tokens are
 * not in it.
 */
@ApplicationScoped
class OperationLog implements ExecutionListener {

    /** Under this name the log can be turned off or sent elsewhere. */
    static final String NAME = "org.opennessgraph.operations";

    private static final Logger LOG = Logger.getLogger(NAME);

    private final WatchSettings settings;

    OperationLog(WatchSettings settings) {
        this.settings = settings;
    }

    @Override
    public void answered(ExecutionReport report) {
        if (!settings.log() || !LOG.isInfoEnabled()) {
            return;
        }
        LOG.info(fields(report).entrySet().stream()
                .map(field -> field.getKey() + "=" + field.getValue())
                .collect(Collectors.joining(" ")));
    }

    /** What is told, in its order. */
    static Map<String, String> fields(ExecutionReport report) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("operation", OperationNames.shown(report.operationName()));
        fields.put("kind", Objects.requireNonNullElse(report.operationKind(), OperationNames.NONE));
        fields.put("document", report.documentHash());
        fields.put("cost", Long.toString(report.cost()));
        fields.put("millis", Long.toString(report.duration().toMillis()));
        fields.put("result", report.result().name().toLowerCase(Locale.ROOT));
        if (!report.codes().isEmpty()) {
            fields.put("codes", report.codes().stream().map(Enum::name).collect(Collectors.joining(",")));
        }
        return fields;
    }
}
