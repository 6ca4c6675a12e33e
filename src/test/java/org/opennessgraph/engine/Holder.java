// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.engine;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/** A process that has engines and does nothing more, for tests that kill their app. */
final class Holder {

    private Holder() {}

    /** Starts both engines in the folder that is given, says so, and waits to be killed. */
    public static void main(String... arguments) throws InterruptedException {
        EngineRoom room = Rooms.start(Rooms.settings(arguments[0], true, true));
        String ready =
                "ready " + room.ledgerStatus().pid() + " " + room.graphStatus().pid() + "\n";
        System.out.write(ready.getBytes(StandardCharsets.UTF_8), 0, ready.length());
        System.out.flush();
        new CountDownLatch(1).await();
    }
}
