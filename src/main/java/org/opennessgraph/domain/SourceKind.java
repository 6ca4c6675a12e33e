// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

/** What sort of thing a source is. */
public enum SourceKind {
    /** A post on a blog. */
    BLOG_POST,
    /** A longer essay. */
    ESSAY,
    /** A news article or note. */
    NEWS,
    /** A scholarly paper. */
    PAPER,
    /** A report. */
    REPORT,
    /** A paper on policy. */
    POLICY_PAPER,
    /** A press release or official statement. */
    PRESS_RELEASE,
    /** A page of a web site. */
    WEB_PAGE,
    /** A post on a social network. */
    SOCIAL_POST,
    /** A reader's comment. */
    COMMENT,
    /** A podcast episode. */
    PODCAST,
    /** A video. */
    VIDEO,
    /** A talk or speech. */
    TALK,
    /** A slide deck. */
    SLIDES,
    /** A list of works with notes. */
    BIBLIOGRAPHY,
    /** An internal paper. */
    MEMO,
    /** A letter. */
    LETTER,
    /** A licence, policy, statute or directive. */
    LEGAL_TEXT,
    /** The text of a definition. */
    DEFINITION_TEXT,
    /** An index's table or data. */
    INDEX,
    /** A code or model repository. */
    REPOSITORY,
    /** A text that a machine generated. */
    GENERATED_TEXT,
    /** A transcript of what was said. */
    TRANSCRIPT,
    /** A picture. */
    IMAGE
}
