// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

import java.util.Arrays;
import java.util.BitSet;

/** What is reached from some sources down the citations, nearest first, within a depth and a budget. */
final class Reach {
    private final int[] distance;
    private final BitSet cut = new BitSet();
    private int[] queue = new int[16];
    private int reached;
    private int[] links = new int[16];
    private int followed;

    private Reach(int size) {
        distance = new int[size];
        Arrays.fill(distance, -1);
    }

    /**
     * Searches breadth first. Of the citations of what is reached, those that lead to something reached are followed;
     * a source one of whose citations is not is cut.
     */
    static Reach from(CitationGraph graph, int[] starts, int depth, Meter meter) {
        Reach reach = new Reach(graph.size());
        for (int start : starts) {
            if (meter.takesSource()) {
                reach.add(start, 0);
            }
        }
        for (int head = 0; head < reach.reached; head++) {
            reach.follow(graph, reach.queue[head], depth, meter);
        }
        return reach;
    }

    private void follow(CitationGraph graph, int source, int depth, Meter meter) {
        if (graph.isLeftOut(source)) {
            cut.set(source);
            meter.cut(ChainCut.READING);
        }
        if (graph.isBeyond(source)) {
            cut.set(source);
            meter.cut(ChainCut.DEPTH);
        }
        for (int link = graph.firstLink(source); link < graph.endOfLinks(source); link++) {
            if (!meter.takesCitation()) {
                cut.set(source);
                return;
            }
            int cited = graph.cited(link);
            if (distance[cited] < 0) {
                if (distance[source] == depth) {
                    cut.set(source);
                    meter.cut(ChainCut.DEPTH);
                    continue;
                }
                if (!meter.takesSource()) {
                    cut.set(source);
                    continue;
                }
                add(cited, distance[source] + 1);
            }
            if (followed == links.length) {
                links = Arrays.copyOf(links, 2 * followed);
            }
            links[followed++] = link;
        }
    }

    private void add(int source, int at) {
        distance[source] = at;
        if (reached == queue.length) {
            queue = Arrays.copyOf(queue, 2 * reached);
        }
        queue[reached++] = source;
    }

    /** What is reached, by distance and then by number. */
    int[] sources() {
        int[] byNumber = Arrays.copyOf(queue, reached);
        Arrays.sort(byNumber);
        int[] distances = new int[reached];
        int farthest = 0;
        for (int i = 0; i < reached; i++) {
            distances[i] = distance[byNumber[i]];
            farthest = Math.max(farthest, distances[i]);
        }
        int[] sorted = Rows.byKey(Rows.starts(farthest + 1, distances, reached), distances, reached);
        for (int i = 0; i < reached; i++) {
            sorted[i] = byNumber[sorted[i]];
        }
        return sorted;
    }

    int distance(int source) {
        return distance[source];
    }

    /** Whether not all that a source cites is known here. */
    boolean isCut(int source) {
        return cut.get(source);
    }

    /** The citations between what is reached, by number. */
    int[] links() {
        int[] sorted = Arrays.copyOf(links, followed);
        Arrays.sort(sorted);
        return sorted;
    }
}
