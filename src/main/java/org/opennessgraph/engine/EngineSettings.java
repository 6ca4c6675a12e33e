// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.engine;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What the engines are started with.
 *
 * @param dataDirectory where they keep everything, absolute
 * @param programs the folder with the programs themselves: {@code neo4j/*.jar}, {@code postgres/*.jar}
 * @param postgres whether a PostgreSQL is ours to start
 * @param neo4j whether a Neo4j is ours to start
 * @param heap Neo4j's heap, as the JVM writes sizes
 * @param pageCache Neo4j's page cache, as Neo4j writes sizes
 * @param sharedBuffers PostgreSQL's shared buffers, as PostgreSQL writes sizes
 * @param startTimeout how long an engine may take until it answers
 * @param fresh whether the data directory is emptied first (tests)
 */
record EngineSettings(
        Path dataDirectory,
        Path programs,
        boolean postgres,
        boolean neo4j,
        String heap,
        String pageCache,
        String sharedBuffers,
        Duration startTimeout,
        boolean fresh) {

    static final String HEAP = "512m";
    static final String PAGE_CACHE = "256m";
    static final String SHARED_BUFFERS = "128MB";
    static final Duration START_TIMEOUT = Duration.ofMinutes(2);

    EngineSettings {
        dataDirectory = dataDirectory.toAbsolutePath().normalize();
        programs = programs.toAbsolutePath().normalize();
    }
}
