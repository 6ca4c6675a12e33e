// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.address.CanonicalAddress;
import org.opennessgraph.domain.address.Capture;

/**
 * An address of a source, brought into one form so that two spellings of one address are seen to be one. Nothing is
 * guessed: addresses on different hosts stay different unless one owner is known to show the same under both, or an
 * entry lists both. What else looks like one source is told by {@link
 * org.opennessgraph.domain.duplicates.SuspectedDuplicates}. {@code docs/citations.md} tells the rules.
 *
 * @param comparable the form in which addresses are compared; not meant for following
 */
public record SourceAddress(String comparable) {
    private static final int SHOWN = 80;

    /**
     * Reads an address as written. Takes time linear in its length.
     *
     * @param written an http or https address, with or without its scheme; a DOI or a number of arXiv as {@code
     *     doi:10.…}, {@code 10.…} or {@code arXiv:…}
     * @return its comparable form
     * @throws InvalidEntry if it is not an address
     */
    public static SourceAddress of(String written) {
        return new SourceAddress(canonical(written).comparable());
    }

    /**
     * Tells what a capture in a web archive shows.
     *
     * @param written an address as {@link #of} takes it
     * @return the address that was captured; nothing if this is not the address of a capture
     * @throws InvalidEntry if it is not an address
     */
    public static Optional<SourceAddress> captured(String written) {
        Capture capture = innermost(canonical(written));
        return Optional.ofNullable(capture)
                .map(one -> new SourceAddress(one.original().comparable()));
    }

    /**
     * Cleans an address for following: without tracking, with its scheme, and DOIs and numbers of arXiv as addresses.
     *
     * @param written an address as {@link #of} takes it
     * @return the address, of the same comparable form
     * @throws InvalidEntry if it is not an address
     */
    public static String link(String written) {
        return canonical(written).link();
    }

    /**
     * As {@link #link}, of what was captured if it is the address of a capture.
     *
     * @param written an address as {@link #of} takes it
     * @return the address
     * @throws InvalidEntry if it is not an address
     */
    public static String originalLink(String written) {
        CanonicalAddress address = canonical(written);
        Capture capture = innermost(address);
        return capture == null ? address.link() : capture.original().link();
    }

    private static @Nullable Capture innermost(CanonicalAddress address) {
        Capture capture = address.capture();
        while (capture != null && capture.original().capture() != null) {
            capture = capture.original().capture();
        }
        return capture;
    }

    private static CanonicalAddress canonical(String written) {
        try {
            return CanonicalAddress.of(written);
        } catch (IllegalArgumentException wrong) {
            String shown = written.length() <= SHOWN ? written : written.substring(0, SHOWN) + "…";
            throw new InvalidEntry("url", "'" + shown + "' is not a web address");
        }
    }
}
