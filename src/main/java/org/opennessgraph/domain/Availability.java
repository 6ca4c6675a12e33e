// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

/** How far a component can be had. */
public enum Availability {
    /** It can be had. */
    OPEN("open"),
    /** Only in part. */
    PARTIAL("partly open"),
    /** It was looked for and is withheld. */
    CLOSED("closed"),
    /** Nobody looked, or it could not be told. */
    UNKNOWN("not known");

    private final String words;

    Availability(String words) {
        this.words = words;
    }

    /**
     * @return the availability in words for readers, to stand after "is"
     */
    public String words() {
        return words;
    }
}
