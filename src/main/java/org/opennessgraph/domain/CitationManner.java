// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

/** How a citation is made. */
public enum CitationManner {
    /** By a link. */
    LINK,
    /** By name, without a link. */
    MENTION,
    /** By quoting, with the source named or not. */
    QUOTATION,
    /** By copying without saying so. */
    UNMARKED_COPY,
    /** As a row of a list of works. */
    LISTING,
    /** In a picture. */
    IMAGE,
    /** By reference in a legal text. */
    REFERENCE
}
