// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A database server as a program: how it is prepared, launched, asked whether it answers, and stopped. What keeps it
 * running is {@link Supervisor}.
 */
interface Program {

    /** Its name for people. */
    String name();

    /** The folder that holds all it keeps; also holds {@link EngineRecord}. */
    Path directory();

    /** The file that takes what it prints. */
    Path log();

    /**
     * An argument of its command line that no other process has: by it a process that was left behind is known to be
     * ours.
     */
    String mark();

    /** Makes ready all that it needs before it is launched; does nothing the second time. */
    void prepare(int port) throws IOException;

    /** The command line. */
    List<String> command(int port);

    /**
     * What it is launched with besides the command line. A process that was left behind is taken over only when both
     * are what they would be now.
     */
    List<String> settings(int port);

    /**
     * Whether it answers a question that needs all of it.
     *
     * @throws Exception whatever the attempt ended with; it is asked again
     */
    void probe(int port) throws Exception;

    /** What has to be done once when it answers; does nothing the second time. */
    void answered(int port) throws Exception;

    /** Asks it to end in good order; the caller waits for its end, and kills it when that takes too long. */
    void askToEnd(ProcessHandle process) throws IOException;
}
