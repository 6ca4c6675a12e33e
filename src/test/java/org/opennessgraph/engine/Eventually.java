// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.engine;

import java.time.Duration;

/** Waits for what other processes do in their own time. */
final class Eventually {

    /** What has to hold in the end. */
    interface Check {
        void run() throws Exception;
    }

    private Eventually() {}

    /** Tries again until the check holds; its last failure is thrown when the time is over. */
    static void within(Duration time, Check check) throws Exception {
        long until = System.nanoTime() + time.toNanos();
        while (true) {
            try {
                check.run();
                return;
            } catch (Exception | AssertionError notYet) {
                if (System.nanoTime() > until) {
                    throw notYet;
                }
            }
            Thread.sleep(50);
        }
    }
}
