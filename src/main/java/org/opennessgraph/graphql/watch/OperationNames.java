// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.watch;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which names of operations are told apart. Clients choose names, so there is a bound on how many are. Used by several
 * threads.
 */
final class OperationNames {

    /** What has no name. */
    static final String NONE = "none";

    /** What has another name than those that are told apart. */
    static final String OTHER = "other";

    private static final Pattern NAME = Pattern.compile("[_A-Za-z][_0-9A-Za-z]{0,63}");

    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final int most;

    /**
     * @param named names that are told apart, and no others; if null, the first ones are
     * @param most how many
     */
    OperationNames(@Nullable Set<String> named, int most) {
        if (named != null) {
            known.addAll(named);
        }
        this.most = named == null ? most : 0;
    }

    /**
     * Under which name an operation is counted.
     *
     * @param name as the client wrote it
     * @param lasting whether it may be one of the first: only operations that were answered whole, so that nobody fills
     *     the places with nonsense for free
     */
    String counted(@Nullable String name, boolean lasting) {
        if (name == null || name.isEmpty()) {
            return NONE;
        }
        if (known.contains(name)) {
            return name;
        }
        if (!lasting || !isName(name)) {
            return OTHER;
        }
        synchronized (known) {
            return known.size() < most && known.add(name) ? name : OTHER;
        }
    }

    /** A name as it can stand in a log: of an operation that was not even read it can be any text. */
    static String shown(@Nullable String name) {
        if (name == null || name.isEmpty()) {
            return NONE;
        }
        return isName(name) ? name : OTHER;
    }

    private static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }
}
