// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

/**
 * Told of every request after it was answered. Implementations are CDI beans; they are called on the thread that ran the
 * request, so they must be quick. What they throw is logged and does not reach the client.
 */
public interface ExecutionListener {

    /** A request was answered. */
    void answered(ExecutionReport report);
}
