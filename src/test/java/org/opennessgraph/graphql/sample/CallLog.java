// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Notes the calls of the sample API's methods, so that tests can count them. */
@ApplicationScoped
public class CallLog {

    private final Queue<String> calls = new ConcurrentLinkedQueue<>();

    void note(String call) {
        calls.add(call);
    }

    /** The calls since the last {@link #clear()}. */
    public List<String> calls() {
        return List.copyOf(calls);
    }

    /** Forgets all calls. */
    public void clear() {
        calls.clear();
    }
}
