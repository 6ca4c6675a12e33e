// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.engine;

/** Servers for the graph beside the one in use, so that a graph can be built anew while the old one is read. */
public interface GraphServers {

    /** Whether a second server can be had: not when the graph's server is external. */
    boolean canStartSecond();

    /**
     * Starts an empty second server in a folder of its own and waits until it answers (about five seconds).
     *
     * <pre>{@code
     * try (SecondGraph second = servers.startSecond()) {
     *     fill(second.driver());
     *     second.promote();
     * }
     * }</pre>
     *
     * @throws EngineFailure when it does not start, when the graph's server is external, or when there is a second
     *     one already
     */
    SecondGraph startSecond();
}
