// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.citations;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Citation;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Source;
import org.opennessgraph.domain.Verification;

/**
 * A source of a chain, with what it cites and what its export says of it.
 *
 * @param source the source
 * @param cites the citations that it makes; those of sources outside the chain are not exported
 * @param authors the names of its authors
 * @param publisher the name of its publisher
 * @param container the title of the source that it is part of
 */
public record ChainStep(
        Source source,
        List<Citation> cites,
        List<String> authors,
        @Nullable String publisher,
        @Nullable String container) {

    /** Copies the lists. */
    public ChainStep {
        cites = List.copyOf(cites);
        authors = List.copyOf(authors);
    }

    /**
     * Looks up the names.
     *
     * @param source the source
     * @param cites the citations that it makes
     * @param names gives the label of an entry, null if it is not known; then nothing stands in its place
     * @return the step
     */
    public static ChainStep of(Source source, List<Citation> cites, Function<EntryId, @Nullable String> names) {
        return new ChainStep(
                source,
                cites,
                source.authors().stream()
                        .flatMap(author -> Stream.ofNullable(names.apply(author)))
                        .toList(),
                source.publisher() == null ? null : names.apply(source.publisher()),
                source.container() == null ? null : names.apply(source.container()));
    }

    /** {@return it with these citations, each once} */
    ChainStep citing(Stream<Citation> made) {
        return new ChainStep(source, made.distinct().toList(), authors, publisher, container);
    }

    /** {@return the address under which to find it: its own, or else one of a copy; null if none is known} */
    @Nullable
    String address() {
        List<String> addresses = source.addresses();
        return addresses.isEmpty() ? null : addresses.get(0);
    }

    /** {@return whether that address is one of a copy} */
    boolean isAtCopy() {
        return source.url() == null && source.aliases().isEmpty();
    }

    /** {@return what to know before it is relied on: how far it was checked; empty if it was seen itself} */
    String checked() {
        return checked(source.verification());
    }

    static String checked(Verification verification) {
        return switch (verification) {
            case VERIFIED -> "";
            case SECONDARY -> "seen only as others give it";
            case UNVERIFIED -> "not checked";
        };
    }
}
