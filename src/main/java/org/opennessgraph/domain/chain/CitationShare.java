// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

import java.util.List;
import org.opennessgraph.domain.CitationPolarity;

/**
 * So many of so many citations, each of which can be looked up.
 *
 * @param counted the citations that the measure counts, by citing and cited source
 * @param all those among which it counts
 */
public record CitationShare(List<CitationLink> counted, List<CitationLink> all) {

    /** Keeps copies. */
    public CitationShare {
        counted = List.copyOf(counted);
        all = List.copyOf(all);
    }

    /**
     * @return how many it counts
     */
    public int numerator() {
        return counted.size();
    }

    /**
     * @return among how many; if 0, there is no share
     */
    public int denominator() {
        return all.size();
    }

    /**
     * @param polarity a way to lean
     * @return how many of those that it counts lean this way
     */
    public int numerator(CitationPolarity polarity) {
        return leaning(counted, polarity);
    }

    /**
     * @param polarity a way to lean
     * @return how many of those among which it counts lean this way
     */
    public int denominator(CitationPolarity polarity) {
        return leaning(all, polarity);
    }

    private static int leaning(List<CitationLink> links, CitationPolarity polarity) {
        return (int) links.stream()
                .filter(link -> link.intent().polarity() == polarity)
                .count();
    }
}
