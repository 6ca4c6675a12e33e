// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

/** What became of what a claim is about, from a cited to a citing source. */
public enum ScopeChange {
    /** It is about the same. */
    SAME,
    /** It is about more: a family for a model, a firm for its model, all for some. */
    WIDER,
    /** It is about less. */
    NARROWER,
    /** It is about something else of the same line: another version, or a model for its licence. */
    SHIFTED,
    /** One of the two does not show which subject it means. */
    UNRESOLVED
}
