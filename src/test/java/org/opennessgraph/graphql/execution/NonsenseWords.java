// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import java.util.List;

/** What documents are made of, and what only looks like it, for tests that put words together at random. */
public final class NonsenseWords {

    /** Each of them, once. */
    public static final List<String> ALL = List.of(
            "{",
            "}",
            "(",
            ")",
            "[",
            "]",
            ":",
            "=",
            "!",
            "|",
            "&",
            "@",
            "...",
            "$",
            "$a",
            "query",
            "mutation",
            "subscription",
            "fragment",
            "F",
            "on",
            "true",
            "null",
            "1",
            "-0",
            "1e9",
            "1e999999999",
            "0x1",
            "\"text\"",
            "\"",
            "\"\"\"",
            "#",
            ",",
            "claims",
            "nodes",
            "id",
            "first",
            "Query",
            "Claim",
            "__schema",
            "__typename",
            "@skip(if: true)",
            "@include",
            "\uFEFF",
            "\u0000",
            "é",
            "\uD800",
            "position",
            "rateLimit",
            "extend",
            "schema",
            "type",
            "input",
            "{ id }",
            "\n");

    private NonsenseWords() {}
}
