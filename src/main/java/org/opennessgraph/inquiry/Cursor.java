// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.List;

/**
 * Places in lists as clients see them: opaque, with a version and a mark of the list in front, so that one of another list,
 * filter or order, or of a later version, is noticed.
 */
final class Cursor {
    private static final String VERSION = "1";
    private static final int MAX_LENGTH = 2_000;

    private Cursor() {}

    /** A mark of a list: the same for the same words on every machine, and not likely the same for others. */
    static String mark(String list) {
        return Integer.toHexString(list.hashCode()) + " ";
    }

    static String of(String mark, String place) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((VERSION + mark + place).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @param marks those of the lists of which it may be a place
     * @return the place
     * @throws InquiryFault if it is a cursor of none of them
     */
    static String read(Collection<String> marks, String cursor, String argument) {
        if (cursor.length() <= MAX_LENGTH) {
            try {
                String text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor)))
                        .toString();
                for (String mark : marks) {
                    if (text.startsWith(VERSION + mark) && text.length() > VERSION.length() + mark.length()) {
                        return text.substring(VERSION.length() + mark.length());
                    }
                }
            } catch (IllegalArgumentException | CharacterCodingException notOurs) {
                throw wrong(argument);
            }
        }
        throw wrong(argument);
    }

    /**
     * @param mark that of a list whose places are numbers
     * @return the place
     * @throws InquiryFault if it is no cursor of that list
     */
    static long number(String mark, String cursor, String argument) {
        String place = read(List.of(mark), cursor, argument);
        if (!PlainNumber.is(place)) {
            throw wrong(argument);
        }
        return Long.parseLong(place);
    }

    static InquiryFault wrong(String argument) {
        return new InquiryFault(
                InquiryFault.Kind.BAD_CURSOR,
                argument,
                "This is not a cursor of this list, with this filter and order.",
                "a cursor that an edge or the pageInfo of the same list gave");
    }
}
