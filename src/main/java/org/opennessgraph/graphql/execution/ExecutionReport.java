// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One request, for metrics and logs. It holds no values that a client sent, except the operation's name.
 *
 * @param operationName name of the operation, or null
 * @param operationKind query or mutation, in lower case; null when none was found
 * @param documentHash SHA-256 of the document in lower-case hexadecimal
 * @param rootFields names of the fields that it asks of the root, each once; empty when it did not run
 * @param cost what it could cost, reckoned before; 0 when it could not be reckoned
 * @param duration time from the request to its answer, without the transport
 * @param result how it ended
 * @param codes codes of its errors
 */
public record ExecutionReport(
        @Nullable String operationName,
        @Nullable String operationKind,
        String documentHash,
        List<String> rootFields,
        long cost,
        Duration duration,
        Result result,
        Set<ErrorCode> codes) {

    /** How a request ended. */
    public enum Result {
        /** Everything that was asked for was answered. */
        COMPLETE,
        /** Some fields failed, others were answered. */
        PARTIAL,
        /** It ran and nothing of it was answered. */
        FAILED,
        /** It did not run. */
        REFUSED
    }
}
