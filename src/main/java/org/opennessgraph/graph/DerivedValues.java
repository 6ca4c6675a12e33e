// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import java.util.List;

/** The names of the values on nodes of claims that are worked out from many entries. */
public final class DerivedValues {
    /** Where the claim stands. */
    public static final String STANDING = "standing";

    /** What a disputed claim hangs on. */
    public static final String DISPUTE = "standingDispute";

    /** The standing in words. */
    public static final String WORDS = "standingWords";

    /** How many independent sources it has. */
    public static final String SOURCES = "independentSources";

    /** How many conflicts it is in. */
    public static final String CONFLICTS = "conflicts";

    /** The kinds of these conflicts. */
    public static final String CONFLICT_KINDS = "conflictKinds";

    /** The claims that it is in conflict with. */
    public static final String CONFLICTING = "conflictingClaims";

    static final List<String> NAMES =
            List.of(STANDING, DISPUTE, WORDS, SOURCES, CONFLICTS, CONFLICT_KINDS, CONFLICTING);

    private DerivedValues() {}
}
