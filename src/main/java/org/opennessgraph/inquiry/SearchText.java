// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

/** What may be looked for in texts: the same for searches and for filters. */
public final class SearchText {

    private static final int MAX_CHARACTERS = 200;
    private static final String EXPECTED = "one to twelve words, at most " + MAX_CHARACTERS + " characters";

    private SearchText() {}

    /**
     * Lets a text pass that can be looked for.
     *
     * @param place where it stands in the request
     * @return the text
     * @throws InquiryFault if it has no letter and no digit, or more than 200 characters
     */
    public static String checked(String text, String place) {
        if (text.length() > MAX_CHARACTERS) {
            throw new InquiryFault(
                    InquiryFault.Kind.BAD_FILTER,
                    place,
                    "The text to look for has " + text.length() + " characters.",
                    EXPECTED);
        }
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new InquiryFault(
                    InquiryFault.Kind.BAD_FILTER, place, "There is nothing to look for in this text.", EXPECTED);
        }
        return text;
    }
}
