// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.opennessgraph.domain.CitationIntent;
import org.opennessgraph.domain.EntryId;

/**
 * Sources and the citations between them, held in a few int arrays (compressed rows, both ways). Sources are numbered
 * in the order of their ids, citations in the order of citing source, cited source and id, so that no answer depends on
 * the order in which they were added. A source may cite itself, two sources may cite each other, and one may cite
 * another several times. Immutable.
 */
public final class CitationGraph {
    private final CitedSource[] sources;
    private final Map<EntryId, Integer> numbers;
    private final BitSet leftOut;
    private final BitSet beyond;
    private final CitationLink[] links;
    private final int[] from;
    private final int[] to;
    private final int[] outStart;
    private final int[] inStart;
    private final int[] in;

    private CitationGraph(
            CitedSource[] sources,
            Map<EntryId, Integer> numbers,
            BitSet leftOut,
            BitSet beyond,
            CitationLink[] sortedLinks) {
        this.sources = sources;
        this.numbers = numbers;
        this.leftOut = leftOut;
        this.beyond = beyond;
        this.links = sortedLinks;
        this.from = new int[links.length];
        this.to = new int[links.length];
        for (int link = 0; link < links.length; link++) {
            from[link] = number(links[link].citing());
            to[link] = number(links[link].cited());
        }
        this.outStart = Rows.starts(sources.length, from, links.length);
        this.inStart = Rows.starts(sources.length, to, links.length);
        this.in = Rows.byKey(inStart, to, links.length);
    }

    /**
     * @return a builder of a graph, empty at first
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects sources and citations. */
    public static final class Builder {
        private final Map<EntryId, CitedSource> sources = new HashMap<>();
        private final Map<EntryId, CitationLink> links = new HashMap<>();
        private final Set<EntryId> leftOut = new HashSet<>();
        private final Set<EntryId> beyond = new HashSet<>();

        private Builder() {}

        /**
         * Adds a source; of two with one id the later one counts.
         *
         * @param source the source
         * @return this builder
         */
        public Builder add(CitedSource source) {
            sources.put(source.id(), source);
            return this;
        }

        /**
         * Adds a citation; of two with one id the later one counts.
         *
         * @param link the citation; its sources may be added later
         * @return this builder
         */
        public Builder add(CitationLink link) {
            links.put(link.id(), link);
            return this;
        }

        /**
         * Says that a source cites more than this graph holds, so that nothing is concluded from its citing no more.
         *
         * @param source the id of a source
         * @return this builder
         */
        public Builder leftOut(EntryId source) {
            leftOut.add(source);
            return this;
        }

        /**
         * Says that the citations of a source were not read, because it lies deeper than was asked for: nobody knows
         * where it leads.
         *
         * @param source the id of a source
         * @return this builder
         */
        public Builder beyond(EntryId source) {
            beyond.add(source);
            return this;
        }

        /**
         * Builds the graph, in time O(n log n) of its sources and citations.
         *
         * @return the graph
         * @throws IllegalArgumentException if a source is named that was not added
         */
        public CitationGraph build() {
            CitedSource[] sorted = sources.values().toArray(new CitedSource[0]);
            Arrays.sort(sorted, (one, other) -> compare(one.id(), other.id()));
            Map<EntryId, Integer> numbers = new HashMap<>(2 * sorted.length);
            for (int number = 0; number < sorted.length; number++) {
                numbers.put(sorted[number].id(), number);
            }
            return new CitationGraph(
                    sorted, numbers, numbered(leftOut, numbers), numbered(beyond, numbers), sorted(numbers));
        }

        private static BitSet numbered(Set<EntryId> some, Map<EntryId, Integer> numbers) {
            BitSet numbered = new BitSet(numbers.size());
            some.forEach(source -> numbered.set(numberIn(numbers, source)));
            return numbered;
        }

        private CitationLink[] sorted(Map<EntryId, Integer> numbers) {
            List<Row> rows = new ArrayList<>(links.size());
            links.values()
                    .forEach(link ->
                            rows.add(new Row(numberIn(numbers, link.citing()), numberIn(numbers, link.cited()), link)));
            rows.sort(Comparator.comparingInt(Row::from)
                    .thenComparingInt(Row::to)
                    .thenComparing((one, other) ->
                            compare(one.link().id(), other.link().id())));
            return rows.stream().map(Row::link).toArray(CitationLink[]::new);
        }

        private record Row(int from, int to, CitationLink link) {}
    }

    /**
     * Leaves citations out. What a source cites by them then counts as not cited.
     *
     * @param kept which citations to keep
     * @return a graph of the same sources with these citations
     */
    public CitationGraph where(Predicate<CitationLink> kept) {
        return new CitationGraph(
                sources,
                numbers,
                leftOut,
                beyond,
                Arrays.stream(links).filter(kept).toArray(CitationLink[]::new));
    }

    /**
     * @param intents why to cite
     * @return a graph of the same sources with the citations made for these reasons
     */
    public CitationGraph withIntents(Set<CitationIntent> intents) {
        return where(link -> intents.contains(link.intent()));
    }

    /**
     * @return its sources, by id
     */
    public List<CitedSource> sources() {
        return Collections.unmodifiableList(Arrays.asList(sources));
    }

    /**
     * @return its citations, by citing source, cited source and id
     */
    public List<CitationLink> links() {
        return Collections.unmodifiableList(Arrays.asList(links));
    }

    /**
     * @param source the id of a source
     * @return whether it is in this graph
     */
    public boolean contains(EntryId source) {
        return numbers.containsKey(source);
    }

    int size() {
        return sources.length;
    }

    int linkCount() {
        return links.length;
    }

    /** The number of a source, which must be in this graph. */
    int number(EntryId source) {
        return numberIn(numbers, source);
    }

    int[] numbers(Collection<EntryId> some) {
        return some.stream().mapToInt(this::number).sorted().distinct().toArray();
    }

    CitedSource source(int number) {
        return sources[number];
    }

    CitationLink link(int number) {
        return links[number];
    }

    /** Whether a source cites more than this graph holds. */
    boolean isLeftOut(int source) {
        return leftOut.get(source);
    }

    /** Whether the citations of a source were not read because it lies deeper than was asked for. */
    boolean isBeyond(int source) {
        return beyond.get(source);
    }

    boolean isAnyBeyond() {
        return !beyond.isEmpty();
    }

    boolean isAnyLeftOut() {
        return !leftOut.isEmpty();
    }

    /** The first citation made by a source; those up to the first of the next source are its own. */
    int firstLink(int source) {
        return outStart[source];
    }

    int endOfLinks(int source) {
        return outStart[source + 1];
    }

    int citing(int link) {
        return from[link];
    }

    int cited(int link) {
        return to[link];
    }

    /** Where among {@link #linkTo} the citations of a source begin. */
    int firstTo(int source) {
        return inStart[source];
    }

    int endOfTo(int source) {
        return inStart[source + 1];
    }

    int linkTo(int position) {
        return in[position];
    }

    /** Compares as {@link EntryId#compareTo} does, without writing ids of one type out. */
    static int compare(EntryId one, EntryId other) {
        return one.type() == other.type() ? one.key().compareTo(other.key()) : one.compareTo(other);
    }

    private static int numberIn(Map<EntryId, Integer> numbers, EntryId source) {
        Integer number = numbers.get(source);
        if (number == null) {
            throw new IllegalArgumentException(source + " is not a source of this graph");
        }
        return number;
    }
}
