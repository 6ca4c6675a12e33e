// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.opennessgraph.engine.GraphServers;
import org.opennessgraph.engine.SecondGraph;

/**
 * Starts rebuilds. With the bundled engine the new graph grows on a second server while the old one is read; with an
 * external one it is rebuilt in place, and reads answer "being rebuilt" meanwhile.
 */
@ApplicationScoped
public class GraphRebuilds {
    private final GraphServers servers;
    private final GraphSession session;

    GraphRebuilds(GraphServers servers, GraphSession session) {
        this.servers = servers;
        this.session = session;
    }

    /**
     * @return a graph that is empty and laid out
     */
    public GraphRebuild start() {
        return servers.canStartSecond() ? new Beside(servers.startSecond()) : new InPlace(session);
    }

    @Produces
    @ApplicationScoped
    static GraphWrites writes(GraphSession session) {
        return new DriverGraphWrites(session::driver);
    }

    private record Beside(SecondGraph second) implements GraphRebuild {
        @Override
        public GraphWrites writes() {
            return new DriverGraphWrites(second::driver);
        }

        @Override
        public void publish() {
            second.promote();
        }

        @Override
        public void close() {
            second.close();
        }
    }

    private static final class InPlace implements GraphRebuild {
        private final GraphSession session;
        private final GraphWrites writes;

        InPlace(GraphSession session) {
            this.session = session;
            this.writes = new DriverGraphWrites(session::driver);
            session.rebuilding(true);
            writes.clear();
        }

        @Override
        public GraphWrites writes() {
            return writes;
        }

        @Override
        public void publish() {
            session.rebuilding(false);
        }

        /** Not published: what is there is not whole, so reads go on saying so until a rebuild succeeds. */
        @Override
        public void close() {}
    }
}
