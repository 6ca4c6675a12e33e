// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.engine;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an engine is, at the moment of asking.
 *
 * @param name "PostgreSQL" or "Neo4j"
 * @param state what it is doing
 * @param port the port it listens on at loopback; 0 when it is external
 * @param pid its process; 0 when none runs or it is external
 * @param directory where it keeps its data; null when it is external
 * @param restarts how often it ended by itself, and was started again, since the app started
 * @param since when it came into this state
 * @param lastError what was wrong last; null when nothing was
 */
public record EngineStatus(
        String name,
        State state,
        int port,
        long pid,
        @Nullable Path directory,
        int restarts,
        Instant since,
        @Nullable String lastError) {

    /** What an engine is doing. */
    public enum State {
        /** Not ours: an external address is configured. It is not watched from here. */
        EXTERNAL,
        /** It was launched and does not answer yet. */
        STARTING,
        /** It answered, and its process is alive. */
        RUNNING,
        /** It ended by itself and will be started again. */
        RESTARTING,
        /** It was stopped, or it could not be started. */
        STOPPED
    }

    /** Whether the engine may be asked something now: it runs, or it is somebody else's. */
    public boolean usable() {
        return state == State.RUNNING || state == State.EXTERNAL;
    }
}
