// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.duplicates;

import org.opennessgraph.domain.EntryId;

/**
 * Two sources that may be one.
 *
 * @param later the one that came later in the list
 * @param earlier the one that came earlier
 * @param ground what speaks for it, the strongest if several things do
 * @param shared what both have, such as an address or a title in the form in which it was compared
 */
public record Suspicion(EntryId later, EntryId earlier, Ground ground, String shared) {

    /** What speaks for two sources being one, the strongest first. */
    public enum Ground {
        /** The address of the one stands within that of the other, as proxies, caches and archives write it. */
        ADDRESS_WITHIN_ADDRESS("stands within an address of the other"),
        /** The one is on a host that is known to show what another host publishes. */
        MIRROR("is shown by a mirror"),
        /** Both addresses name one DOI, message or number of a forum. */
        SAME_NUMBER("is the number of both"),
        /** The addresses are the same but for a version or revision. */
        OTHER_VERSION("is the address of both but for a version"),
        /** The addresses are the same but for a mobile host, a page for phones, letter case or a file's usual name. */
        OTHER_VIEW("is the address of both but for the view"),
        /** The last part of the address is the same long row of words, on two hosts. */
        SAME_SLUG("ends the addresses of both"),
        /** One title and one day. */
        SAME_TITLE_AND_DAY("is the title of both, on one day"),
        /** One long title and two dates, or none: a re-post is often stamped anew. */
        SAME_TITLE("is the title of both, under other dates");

        private final String words;

        Ground(String words) {
            this.words = words;
        }

        /**
         * @return the ground as the rest of a sentence that begins with what both have
         */
        public String words() {
            return words;
        }
    }
}
