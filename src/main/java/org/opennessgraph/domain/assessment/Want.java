// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.assessment;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a missing fact would have to say to decide a leaf. One fact may answer several questions: a text that is read
 * as a whole shows which of many kinds of clauses it has. So the leaf names the points that it asks: it is YES if the
 * fact says that all of them are well, NO if it says that one is not.
 *
 * @param fact the fact
 * @param points what is asked, at least one
 * @param ifYes what it would say for YES
 * @param ifNo what it would say for NO; null if it cannot
 */
record Want(Fact fact, SortedSet<String> points, String ifYes, @Nullable String ifNo) {
    static Want of(Fact fact, String ifYes, @Nullable String ifNo) {
        return new Want(fact, new TreeSet<>(Set.of("")), ifYes, ifNo);
    }

    static Want of(Fact fact, Set<String> points, String ifYes, @Nullable String ifNo) {
        return new Want(fact, new TreeSet<>(points), ifYes, ifNo);
    }
}
