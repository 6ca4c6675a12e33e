// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.citations;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Citation;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Source;

/**
 * A source of a chain, with what its export says of it.
 *
 * @param source the source
 * @param citation the citation that ties it to the chain, in either direction; null for the one that the chain begins
 *     with
 * @param authors the names of its authors
 * @param publisher the name of its publisher
 * @param container the title of the source that it is part of
 */
public record ChainStep(
        Source source,
        @Nullable Citation citation,
        List<String> authors,
        @Nullable String publisher,
        @Nullable String container) {

    /** Copies the list. */
    public ChainStep {
        authors = List.copyOf(authors);
    }

    /**
     * Looks up the names.
     *
     * @param source the source
     * @param citation the citation that ties it to the chain; null for the first
     * @param names gives the label of an entry, null if it is not known; then nothing stands in its place
     * @return the step
     */
    public static ChainStep of(Source source, @Nullable Citation citation, Function<EntryId, @Nullable String> names) {
        return new ChainStep(
                source,
                citation,
                source.authors().stream()
                        .flatMap(author -> Stream.ofNullable(names.apply(author)))
                        .toList(),
                source.publisher() == null ? null : names.apply(source.publisher()),
                source.container() == null ? null : names.apply(source.container()));
    }

    /** {@return the address under which to find it: its own, or else one of a copy; null if none is known} */
    @Nullable
    String address() {
        List<String> addresses = source.addresses();
        return addresses.isEmpty() ? null : addresses.get(0);
    }
}
