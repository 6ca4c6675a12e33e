// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.UUID;
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
    private final GraphReads unshown;
    private final String name = UUID.randomUUID().toString();

    GraphRebuilds(GraphServers servers, GraphSession session) {
        this.servers = servers;
        this.session = session;
        this.unshown = new DriverGraphReads(new GraphSession(session::driver));
    }

    /**
     * Starts one. With the bundled engine it takes the seconds that a server takes to start, with an external one the
     * time that it takes to empty the graph.
     *
     * @param format the format of the projection
     * @return a graph that is empty and laid out
     */
    public GraphRebuild start(int format) {
        GraphRebuild rebuild =
                servers.canStartSecond() ? new Beside(servers.startSecond()) : new InPlace(session, name, format);
        try {
            rebuild.writes().prepare(format);
            return rebuild;
        } catch (RuntimeException failed) {
            rebuild.close();
            throw failed;
        }
    }

    /**
     * @return the position in the ledger that the graph shows, 0 while it is filled for the first time; also how the
     *     end of a rebuild in place is noticed
     * @throws GraphUnavailable if it cannot be read or is being rebuilt
     */
    public long position() {
        return session.position();
    }

    /**
     * @return the way to read all that is in the graph, shown or not
     */
    public GraphReads unshown() {
        return unshown;
    }

    /**
     * @param layout how a graph is laid out
     * @return whether it was this process that began to rebuild it in place
     */
    public boolean isOurs(GraphWrites.Layout layout) {
        return layout.builder().filter(name::equals).isPresent();
    }

    @Produces
    @ApplicationScoped
    static GraphWrites writes(GraphSession session) {
        return new DriverGraphWrites(session::driver);
    }

    private static final class Beside implements GraphRebuild {
        private final SecondGraph second;
        private final GraphWrites writes;

        Beside(SecondGraph second) {
            this.second = second;
            this.writes = new DriverGraphWrites(second::driver);
        }

        @Override
        public GraphWrites writes() {
            return writes;
        }

        @Override
        public GraphReads reads() {
            return new DriverGraphReads(new GraphSession(second::driver));
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
        private final DriverGraphWrites writes;

        InPlace(GraphSession session, String name, int format) {
            this.session = session;
            this.writes = new DriverGraphWrites(session::driver, name);
            session.rebuildingInPlace();
            writes.startOver(format);
        }

        @Override
        public GraphWrites writes() {
            return writes;
        }

        /** A session of its own: the shared one answers "being rebuilt". */
        @Override
        public GraphReads reads() {
            return new DriverGraphReads(new GraphSession(session::driver));
        }

        @Override
        public void publish() {
            writes.finish();
        }

        /** Not published: what is there is not whole, and says so to whoever reads it until a rebuild succeeds. */
        @Override
        public void close() {}
    }
}
