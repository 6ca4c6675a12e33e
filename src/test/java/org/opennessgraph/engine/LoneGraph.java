// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.engine;

import org.neo4j.driver.Driver;

/** A graph's server without an app around it, for tests of the rooms above that need no more. */
public final class LoneGraph implements AutoCloseable {
    private final EngineRoom room;
    private final Driver driver;

    private LoneGraph(EngineRoom room) {
        this.room = room;
        this.driver = Rooms.graph(room);
    }

    /**
     * Starts one, which takes some seconds.
     *
     * @param folder its folder below the build's, which is emptied first
     */
    public static LoneGraph start(String folder) {
        Rooms.clean(folder);
        return new LoneGraph(Rooms.start(Rooms.settings(folder, false, true)));
    }

    /** {@return the driver of the server} */
    public Driver driver() {
        return driver;
    }

    @Override
    public void close() {
        driver.close();
        room.close();
    }
}
