// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the domain's sources say of their types, components and words, so that editors can show it. */
final class DomainComments {
    private static final Path SOURCES = Path.of("src/main/java/org/opennessgraph/domain");
    private static final Pattern TYPE =
            Pattern.compile("/\\*\\*(.*?)\\*/\\s*public (?:final |sealed )?(?:record|enum|class) ", Pattern.DOTALL);
    private static final Pattern CONSTANT = Pattern.compile("/\\*\\*([^/]*?)\\*/\\s*([A-Z][A-Z0-9_]*)\\b");

    private final String source;
    private final String comment;

    DomainComments(Class<?> type) {
        try {
            source = Files.readString(SOURCES.resolve(type.getSimpleName() + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Matcher matcher = TYPE.matcher(source);
        comment = matcher.find() ? matcher.group(1) : "";
    }

    /** What the type is. */
    String ofType() {
        int tags = comment.indexOf("@param");
        return clean(tags < 0 ? comment : comment.substring(0, tags));
    }

    /** What each component is. */
    Map<String, String> ofComponents() {
        Map<String, String> said = new HashMap<>();
        for (String part : comment.split("@param ", -1)) {
            int space = part.indexOf(' ');
            if (space > 0) {
                said.put(part.substring(0, space), clean(part.substring(space)));
            }
        }
        return said;
    }

    /** What each word of an enum means. */
    Map<String, String> ofWords() {
        Map<String, String> said = new HashMap<>();
        Matcher matcher = CONSTANT.matcher(source);
        while (matcher.find()) {
            said.put(matcher.group(2), clean(matcher.group(1)));
        }
        return said;
    }

    private static String clean(String comment) {
        String text = comment.replaceAll("(?m)^\\s*\\*", " ")
                .replaceAll("\\{@code ([^}]*)}", "$1")
                .replaceAll("\\{@link (?:[A-Za-z.]*#)?([^}]*)}", "$1")
                .replaceAll("\\s+", " ")
                .strip();
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
