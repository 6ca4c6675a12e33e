// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;

/**
 * The k shortest simple paths by the algorithm of Yen ("Finding the k shortest loopless paths in a network", Management
 * Science 17(11), 1971) with Lawler's division into parts that have no path in common (1972), which are searched only
 * once nothing shorter is left. As each part yields the first of its shortest paths by ids, paths come out in the order
 * of length and ids.
 *
 * <p>JGraphT has this algorithm too, but counts parallel edges as different paths, leaves the order of equally long
 * paths open, weighs every part of every path before it gives the next one, and cannot be stopped meanwhile.
 */
final class PathSearch {
    private static final int NONE = -1;
    private static final int[] NOTHING = {};

    private final CitationGraph graph;
    private final int from;
    private final int to;
    private final int maxDepth;
    private final Meter meter;
    private final int mostParts;
    /** How far the cited end is from each source, if nothing is in the way; NONE if it cannot be reached. */
    private final int[] remaining;

    private final PriorityQueue<Part> parts = new PriorityQueue<>(Part.ORDER);
    private final int[] queue;
    private final int[] distance;
    /** In which search a source got its distance, and in which it was barred. */
    private final int[] seenIn;

    private final int[] barredIn;
    private int search;
    /** Whether something was left aside for being too long. */
    private boolean deeper;

    /** Searches with no more than some parts waiting, at about a hundred bytes each. */
    PathSearch(CitationGraph graph, int from, int to, int maxDepth, Meter meter, int mostParts) {
        this.graph = graph;
        this.from = from;
        this.to = to;
        this.maxDepth = maxDepth;
        this.meter = meter;
        this.mostParts = mostParts;
        this.remaining = new int[graph.size()];
        this.queue = new int[graph.size()];
        this.distance = new int[graph.size()];
        this.seenIn = new int[graph.size()];
        this.barredIn = new int[graph.size()];
    }

    /**
     * Paths that begin with the first sources of a path and then go another way: {@code at} is the place of the last
     * source in common, {@code barred} are the sources that may not follow it. Until one is found, the length is a
     * bound.
     */
    private static final class Part {
        /** Shorter ones first; a bound before a path as long, for it may hide one that comes first by ids. */
        static final Comparator<Part> ORDER = (one, other) -> {
            if (one.length != other.length) {
                return Integer.compare(one.length, other.length);
            }
            int[] path = one.found;
            int[] otherPath = other.found;
            if (path == null || otherPath == null) {
                return Boolean.compare(path != null, otherPath != null);
            }
            return Arrays.compare(path, otherPath);
        };

        final int[] path;
        final int at;
        final int[] barred;
        final int length;
        final int @Nullable [] found;

        Part(int[] path, int at, int[] barred, int length, int @Nullable [] found) {
            this.path = path;
            this.at = at;
            this.barred = barred;
            this.length = length;
            this.found = found;
        }
    }

    CitationPaths shortest(int k) {
        measure();
        List<CitationPath> paths = new ArrayList<>();
        boolean more = false;
        int[] start = {from};
        if (from == to) {
            parts.add(new Part(start, 0, NOTHING, 0, start));
        } else {
            barredIn[from] = ++search;
            offer(start, 0, NOTHING);
        }
        while (!parts.isEmpty() && !more && !meter.stopped()) {
            Part part = parts.remove();
            int[] found = part.found;
            if (found == null) {
                search(part);
            } else if (paths.size() == k) {
                more = true;
            } else {
                paths.add(path(found));
                if (found.length > 1) {
                    divide(part, found);
                }
            }
        }
        if (paths.size() < k && (deeper || leadsBeyond())) {
            meter.cut(ChainCut.DEPTH);
        }
        if (graph.isAnyLeftOut()) {
            meter.cut(ChainCut.READING);
        }
        return new CitationPaths(paths, more || meter.stopped(), meter.extent());
    }

    /** Whether a way that does not end at the cited end leads where no citations were read for being too deep. */
    private boolean leadsBeyond() {
        if (!graph.isAnyBeyond() || from == to) {
            return false;
        }
        search++;
        int tail = 0;
        queue[tail++] = from;
        seenIn[from] = search;
        seenIn[to] = search;
        for (int head = 0; head < tail; head++) {
            int citing = queue[head];
            if (graph.isBeyond(citing)) {
                return true;
            }
            for (int link = graph.firstLink(citing); link < graph.endOfLinks(citing); link++) {
                if (!meter.takesStep()) {
                    return true;
                }
                int cited = graph.cited(link);
                if (seenIn[cited] != search) {
                    seenIn[cited] = search;
                    queue[tail++] = cited;
                }
            }
        }
        return false;
    }

    /** Measures the way to the cited end from everywhere, backwards. */
    private void measure() {
        Arrays.fill(remaining, NONE);
        int tail = 0;
        if (meter.takesSource()) {
            remaining[to] = 0;
            queue[tail++] = to;
        }
        for (int head = 0; head < tail; head++) {
            int cited = queue[head];
            for (int position = graph.firstTo(cited); position < graph.endOfTo(cited); position++) {
                if (!meter.takesCitation()) {
                    return;
                }
                int citing = graph.citing(graph.linkTo(position));
                if (remaining[citing] == NONE && meter.takesSource()) {
                    remaining[citing] = remaining[cited] + 1;
                    queue[tail++] = citing;
                }
            }
        }
    }

    /** Puts the other ways of a path on the list, from the place on at which it left its part. */
    private void divide(Part part, int[] found) {
        search++;
        for (int at = 0; at < part.at; at++) {
            barredIn[found[at]] = search;
        }
        for (int at = part.at; at < found.length - 1 && meter.takesStep(); at++) {
            barredIn[found[at]] = search;
            if (cites(found[at], found[at + 1])) {
                int[] before = at == part.at ? part.barred : NOTHING;
                int[] barred = Arrays.copyOf(before, before.length + 1);
                barred[before.length] = found[at + 1];
                Arrays.sort(barred);
                offer(found, at, barred);
            }
        }
    }

    /** Whether a source cites others than one. */
    private boolean cites(int source, int otherThan) {
        int first = graph.firstLink(source);
        int last = graph.endOfLinks(source) - 1;
        return graph.cited(first) != otherThan || graph.cited(last) != otherThan;
    }

    /** Puts the ways on the list that begin like a path up to a place and go on to none of the barred sources. */
    private void offer(int[] path, int at, int[] barred) {
        int nearest = Integer.MAX_VALUE;
        int spur = path[at];
        for (int link = graph.firstLink(spur); link < graph.endOfLinks(spur) && meter.takesStep(); link++) {
            int next = graph.cited(link);
            if (remaining[next] != NONE && barredIn[next] != search && !contains(barred, next)) {
                nearest = Math.min(nearest, remaining[next]);
            }
        }
        if (nearest >= maxDepth - at) {
            deeper |= nearest != Integer.MAX_VALUE;
        } else if (parts.size() == mostParts) {
            meter.stop(ChainCut.LIMIT);
        } else {
            parts.add(new Part(path, at, barred, at + 1 + nearest, null));
        }
    }

    private static boolean contains(int[] sorted, int number) {
        return Arrays.binarySearch(sorted, number) >= 0;
    }

    /** Looks for the first of the shortest paths of a part, backwards from the cited end around what is barred. */
    private void search(Part part) {
        search++;
        for (int at = 0; at <= part.at; at++) {
            barredIn[part.path[at]] = search;
        }
        int spur = part.path[part.at];
        int farthest = maxDepth - part.at - 1;
        int nearest = NONE;
        int tail = 0;
        queue[tail++] = to;
        seenIn[to] = search;
        distance[to] = 0;
        if (follows(spur, to, part.barred)) {
            nearest = 0;
        }
        for (int head = 0; head < tail; head++) {
            int cited = queue[head];
            if (nearest != NONE && distance[cited] >= nearest) {
                break;
            }
            if (distance[cited] == farthest) {
                deeper = true;
                break;
            }
            for (int position = graph.firstTo(cited); position < graph.endOfTo(cited); position++) {
                if (!meter.takesStep()) {
                    return;
                }
                int citing = graph.citing(graph.linkTo(position));
                if (seenIn[citing] != search && barredIn[citing] != search) {
                    seenIn[citing] = search;
                    distance[citing] = distance[cited] + 1;
                    queue[tail++] = citing;
                    if (nearest == NONE && follows(spur, citing, part.barred)) {
                        nearest = distance[citing];
                    }
                }
            }
        }
        if (nearest != NONE) {
            int[] found = walk(part, nearest);
            parts.add(new Part(part.path, part.at, part.barred, found.length - 1, found));
        }
    }

    private boolean follows(int spur, int next, int[] barred) {
        return !contains(barred, next) && firstLink(spur, next) >= 0;
    }

    /** The path of a part that goes on to the first source by id at each step among those that come nearer. */
    private int[] walk(Part part, int nearest) {
        int[] found = Arrays.copyOf(part.path, part.at + 2 + nearest);
        int last = part.at;
        for (int left = nearest; left >= 0; left--) {
            int here = found[last];
            int link = graph.firstLink(here);
            while (!isAt(graph.cited(link), left) || (last == part.at && contains(part.barred, graph.cited(link)))) {
                link++;
            }
            found[++last] = graph.cited(link);
        }
        return found;
    }

    private boolean isAt(int source, int left) {
        return seenIn[source] == search && distance[source] == left;
    }

    /** The first citation from a source to another, or something negative; citations are sorted by the cited source. */
    private int firstLink(int source, int other) {
        int low = graph.firstLink(source);
        int end = graph.endOfLinks(source);
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (graph.cited(middle) < other) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < end && graph.cited(low) == other ? low : NONE;
    }

    private CitationPath path(int[] found) {
        List<EntryId> sources = new ArrayList<>(found.length);
        List<List<CitationLink>> steps = new ArrayList<>(found.length);
        for (int i = 0; i < found.length; i++) {
            sources.add(graph.source(found[i]).id());
            if (i > 0) {
                List<CitationLink> step = new ArrayList<>();
                int link = firstLink(found[i - 1], found[i]);
                while (link < graph.endOfLinks(found[i - 1]) && graph.cited(link) == found[i]) {
                    step.add(graph.link(link++));
                }
                steps.add(step);
            }
        }
        return new CitationPath(sources, steps);
    }
}
