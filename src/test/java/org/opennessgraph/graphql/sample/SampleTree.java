// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.sample;

import io.smallrye.graphql.api.DefaultNonNull;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.graphql.Type;

/** A tree without end, of plain properties only: no API method is called below its root. */
@Type("SampleTree")
@DefaultNonNull
public class SampleTree {

    private final CallLog log;
    private final int width;

    SampleTree(CallLog log, int width) {
        this.log = log;
        this.width = width;
    }

    public List<SampleTree> getBranches() {
        return IntStream.range(0, width).mapToObj(i -> this).toList();
    }

    public List<Integer> getLeaves() {
        return IntStream.range(0, width).boxed().toList();
    }

    /** Takes a while, and is noted. */
    public String getPause() throws InterruptedException {
        Thread.sleep(20);
        log.note("pause");
        return "over";
    }
}
