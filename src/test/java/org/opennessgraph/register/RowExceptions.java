// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.register;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opennessgraph.register.RowComparison.Field;

/** Where the record differs from the register on purpose, each with the reason. */
public final class RowExceptions {
    private record Difference(String row, Field field, String reason) {}

    private static final Map<String, Set<Difference>> ALL = Stream.of(
                    new Difference("D2-014", Field.QUOTE, "The clause is quoted from its end."),
                    new Difference("D2-019", Field.DATE, "The day is that of the call, which another source gives."),
                    new Difference("D2-024", Field.DATE, "The article that tells of the update bounds it."),
                    new Difference("D2-024", Field.QUOTE, "The update is an ending of the statement, without words."),
                    new Difference("D2-024", Field.STATUS, "What is entered is the article that was not seen."),
                    new Difference("D2-034", Field.KIND, "An assertion of the opposite: nobody had called it free."),
                    new Difference("D2-039", Field.DATE, "The policy bears no day; that of its version is near."),
                    new Difference("D2-039", Field.QUOTE, "Left out there is what is quoted here."),
                    new Difference("D2-040", Field.QUOTE, "A licence as a whole has no quotation."),
                    new Difference("D2-074", Field.STATUS, "The mail itself was read since."),
                    new Difference("D2-077", Field.WHO, "The project is entered under its keeper's name."),
                    new Difference("D2-082", Field.DATE, "The post bears the day."),
                    new Difference("D2-082", Field.STATUS, "The page is a feed of the post."),
                    new Difference("D2-106", Field.DATE, "The licence bears the day."),
                    new Difference("D2-106", Field.SOURCE, "The licence itself was read since."),
                    new Difference("D2-106", Field.STATUS, "The licence itself was read since."),
                    new Difference("D2-137", Field.WHO, "The words are the newspaper's."),
                    new Difference("D2-137", Field.DATE, "The day is the newspaper's."),
                    new Difference("D2-150", Field.DATE, "The post that tells of the royalty bears a day."),
                    new Difference("D2-177", Field.DATE, "The day was not seen; the month is that of the model."),
                    new Difference("D2-180", Field.DATE, "The licence bears the year only."),
                    new Difference("D2-188", Field.DATE, "The licence bears the day."),
                    new Difference("D2-188", Field.SOURCE, "The clause was read in a collection of licences."),
                    new Difference("D2-224", Field.WHO, "The words are those of the body that welcomed the change."),
                    new Difference("D2-224", Field.DATE, "The words are younger than the change."),
                    new Difference("D2-227", Field.STATUS, "The sentence was not seen in the post itself."),
                    new Difference("D2-233", Field.STATUS, "Of the copy no whole address is known."))
            .collect(Collectors.groupingBy(Difference::row, Collectors.toSet()));

    private RowExceptions() {}

    /**
     * @param row the number of a row
     * @return the fields in which the record differs from it on purpose
     */
    public static Set<Field> of(String row) {
        return ALL.getOrDefault(row, Set.of()).stream().map(Difference::field).collect(Collectors.toSet());
    }

    /**
     * @return the numbers of all rows with an exception
     */
    static Set<String> rows() {
        return ALL.keySet();
    }
}
