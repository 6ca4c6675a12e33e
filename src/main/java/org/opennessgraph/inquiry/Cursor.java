// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Places in lists as clients see them: opaque, with a version and the kind of order in front, so that one of another
 * list or of a later version is noticed.
 */
final class Cursor {
    private static final String VERSION = "1";
    private static final int MAX_LENGTH = 2_000;

    private Cursor() {}

    static String of(String kind, String place) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((VERSION + kind + place).getBytes(StandardCharsets.UTF_8));
    }

    static String read(String kind, String cursor, String argument) {
        if (cursor.length() <= MAX_LENGTH) {
            try {
                String text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor)))
                        .toString();
                if (text.startsWith(VERSION + kind) && text.length() > VERSION.length() + kind.length()) {
                    return text.substring(VERSION.length() + kind.length());
                }
            } catch (IllegalArgumentException | CharacterCodingException notOurs) {
                throw wrong(argument);
            }
        }
        throw wrong(argument);
    }

    static InquiryFault wrong(String argument) {
        return new InquiryFault(
                InquiryFault.Kind.BAD_CURSOR,
                argument,
                "This is not a cursor of this list in this order.",
                "a cursor that an edge or the pageInfo of the same list gave");
    }
}
