// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.assessment;

import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a missing fact would have to say to decide a leaf. One fact may answer several questions: a text that is read
 * as a whole shows which of many kinds of clauses it has. So the leaf names the points that it asks: it is YES if the
 * fact says that all of them are well, NO if it says that one is not, or, where there are opposite points, that all of
 * these are well.
 *
 * @param fact the fact
 * @param points what is asked, at least one
 * @param opposite what is well instead if the answer is NO; empty if it is enough that a point is not well
 * @param never points that are never well all at once; empty if there are none
 * @param ifYes what it would say for YES
 * @param ifNo what it would say for NO; null if it cannot
 */
record Want(
        Fact fact,
        NavigableSet<String> points,
        NavigableSet<String> opposite,
        NavigableSet<String> never,
        String ifYes,
        @Nullable String ifNo) {

    static Want of(Fact fact, String ifYes, @Nullable String ifNo) {
        return of(fact, Set.of(""), ifYes, ifNo);
    }

    static Want of(Fact fact, Set<String> points, String ifYes, @Nullable String ifNo) {
        return new Want(fact, new TreeSet<>(points), new TreeSet<>(), new TreeSet<>(), ifYes, ifNo);
    }

    /** That a fact has one value of several, each of which rules out the others. */
    static Want value(Fact fact, String value, Set<String> values, String ifYes, String ifNo) {
        NavigableSet<String> others = new TreeSet<>(values);
        others.remove(value);
        return new Want(fact, others, new TreeSet<>(Set.of(value)), new TreeSet<>(values), ifYes, ifNo);
    }
}
