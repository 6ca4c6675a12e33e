// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.CitationIntent;
import org.opennessgraph.domain.CitationManner;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.PartialDate;

/**
 * Sources and citations as plain lists, and what chains say of them by the letter of the definitions: ways are walked,
 * sources are taken away, pairs are compared. The oracle; slow, and nothing else.
 */
record Cited(List<CitedSource> sources, List<CitationLink> links) {
    private static final String[] DATES = {
        "2023", "2023-07", "2023-07-18", "2023-07-20", "2023-08~", "../2023-07", "2023-07-19/..", "2024-01"
    };

    private static final List<Origin> ORIGINS = List.of(Origin.values());

    static EntryId source(int number) {
        return EntryId.parse("source:s" + (char) ('a' + number));
    }

    static EntryId citation(int number) {
        return EntryId.parse("citation:c" + (1000 + number));
    }

    /** Graphs of all densities: with loops, sources citing themselves, parallel citations and several components. */
    static Arbitrary<Cited> all(int mostSources, int mostLinks) {
        return Arbitraries.randomValue(random -> random(random, 1 + random.nextInt(mostSources), mostLinks));
    }

    static Cited random(Random random, int size, int mostLinks) {
        List<CitedSource> sources = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Set<EntryId> makers = new HashSet<>();
            while (random.nextInt(3) == 0) {
                makers.add(EntryId.parse("person:p" + random.nextInt(2 * size)));
            }
            sources.add(new CitedSource(
                    source(i),
                    date(random),
                    makers,
                    ORIGINS.get(random.nextInt(ORIGINS.size())),
                    random.nextInt(4) == 0 ? "text" + random.nextInt(size) : null));
        }
        List<CitationLink> links = new ArrayList<>();
        // Citations within blocks of sources leave several components more often than not.
        int block = 1 + random.nextInt(size);
        int count = random.nextInt(mostLinks + 1);
        for (int i = 0; i < count; i++) {
            int from = random.nextInt(size);
            int to = random.nextInt(4) == 0
                    ? random.nextInt(size)
                    : Math.min(size - 1, from / block * block + random.nextInt(block));
            links.add(new CitationLink(
                    citation(i),
                    source(from),
                    source(to),
                    CitationIntent.CITES,
                    random.nextInt(5) == 0 ? CitationManner.UNMARKED_COPY : CitationManner.LINK,
                    null,
                    date(random)));
        }
        return new Cited(sources, links);
    }

    private static @Nullable PartialDate date(Random random) {
        int which = random.nextInt(DATES.length + 2);
        return which < DATES.length ? PartialDate.parse(DATES[which]) : null;
    }

    CitationGraph graph() {
        CitationGraph.Builder builder = CitationGraph.builder();
        sources.forEach(builder::add);
        links.forEach(builder::add);
        return builder.build();
    }

    /** The graph without some citations, where it is told whose they are. */
    CitationGraph graphWithout(Set<CitationLink> leftOut) {
        CitationGraph.Builder builder = CitationGraph.builder();
        sources.forEach(builder::add);
        for (CitationLink link : links) {
            if (leftOut.contains(link)) {
                builder.leftOut(link.citing());
            } else {
                builder.add(link);
            }
        }
        return builder.build();
    }

    /**
     * The graph as it is read for ways from one source to another: down from the first for as many citations as asked
     * for and one more, and not below the other.
     */
    CitationGraph readBetween(EntryId from, EntryId to, int depth) {
        Cited above = new Cited(
                sources,
                links.stream().filter(link -> !link.citing().equals(to)).toList());
        Set<EntryId> read = above.within(List.of(from), depth);
        read.remove(to);
        Set<EntryId> named = above.within(List.of(from), depth + 1);
        named.add(to);
        CitationGraph.Builder builder = CitationGraph.builder();
        named.forEach(source -> builder.add(find(source)));
        links.stream().filter(link -> read.contains(link.citing())).forEach(builder::add);
        named.removeAll(read);
        named.remove(to);
        named.forEach(builder::beyond);
        return builder.build();
    }

    CitedSource find(EntryId id) {
        return sources.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    Set<EntryId> citedBy(EntryId source) {
        Set<EntryId> cited = new TreeSet<>();
        links.stream().filter(link -> link.citing().equals(source)).forEach(link -> cited.add(link.cited()));
        return cited;
    }

    /** Those at no more than a distance from some, by one step outwards after the other. */
    Set<EntryId> within(Collection<EntryId> starts, int distance) {
        Set<EntryId> within = new TreeSet<>(starts);
        for (int i = 0; i < Math.min(distance, sources.size()); i++) {
            for (EntryId one : List.copyOf(within)) {
                within.addAll(citedBy(one));
            }
        }
        return within;
    }

    Set<EntryId> reachable(EntryId start) {
        return within(List.of(start), sources.size());
    }

    /** What can still be reached if one source is taken away. */
    Set<EntryId> reachableWithout(Collection<EntryId> starts, EntryId taken) {
        Cited rest = new Cited(
                sources,
                links.stream()
                        .filter(link ->
                                !link.citing().equals(taken) && !link.cited().equals(taken))
                        .toList());
        List<EntryId> left =
                starts.stream().filter(start -> !start.equals(taken)).toList();
        return rest.within(left, sources.size());
    }

    boolean isEnd(EntryId source) {
        return citedBy(source).stream().allMatch(source::equals);
    }

    boolean isRoot(EntryId source) {
        Origin origin = find(source).origin();
        return isEnd(source) && (origin == Origin.FIRST_HAND || origin == Origin.UNKNOWN);
    }

    /** Every path that comes to no source twice, by length and ids. */
    List<List<EntryId>> simplePaths(EntryId from, EntryId to, int maxDepth) {
        List<List<EntryId>> found = new ArrayList<>();
        extend(List.of(from), to, maxDepth, found);
        found.sort(Comparator.<List<EntryId>>comparingInt(List::size).thenComparing(List::toString));
        return found;
    }

    private void extend(List<EntryId> path, EntryId to, int maxDepth, List<List<EntryId>> found) {
        EntryId last = path.get(path.size() - 1);
        if (last.equals(to)) {
            found.add(path);
        } else if (path.size() <= maxDepth) {
            for (EntryId next : citedBy(last)) {
                if (!path.contains(next)) {
                    List<EntryId> longer = new ArrayList<>(path);
                    longer.add(next);
                    extend(longer, to, maxDepth, found);
                }
            }
        }
    }
}
