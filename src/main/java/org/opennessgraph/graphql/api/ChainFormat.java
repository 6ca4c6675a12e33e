// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

/** In which form a chain of citations is given away. */
public enum ChainFormat {
    /** Numbered footnotes in Markdown. */
    MARKDOWN,
    /** CSL-JSON, which reference managers read. */
    CSL_JSON,
    /** BibTeX, with BibLaTeX's fields for dates and addresses. */
    BIBTEX
}
