// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

/** Where in its source a statement stands. */
public enum Placement {
    /** In the text. */
    BODY,
    /** In a title or headline. */
    TITLE,
    /** In a picture. */
    IMAGE,
    /** In a comment to the source. */
    COMMENT,
    /** In a footnote. */
    FOOTNOTE,
    /** In the address only. */
    ADDRESS
}
