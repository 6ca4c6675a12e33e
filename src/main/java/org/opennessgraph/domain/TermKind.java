// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

/** What a clause does; the words of the rule language of openness definitions. */
public enum TermKind {
    /** Bans fields of use. */
    FIELD,
    /** Asks to obey the law and nothing more. */
    LAW_ONLY,
    /** Bars commerce. */
    NC,
    /** Allows research only. */
    RESEARCH_ONLY,
    /** Depends on numbers of users or on revenue. */
    SCALE,
    /** Depends on place or domicile. */
    GEO,
    /** Bars improving other models. */
    NO_TRAIN,
    /** Forces a part of the name of derivatives. */
    NAME,
    /** Asks for visible credit. */
    DISPLAY,
    /** Asks for a copy or a notice file. */
    NOTICE,
    /** Asks for the same terms on changed versions. */
    SHARE_ALIKE,
    /** Restrictions must be passed on. */
    FLOWDOWN,
    /** Bars passing on. */
    NO_REDIST,
    /** Bars changed versions. */
    NO_DERIV,
    /** Asks for payment. */
    ROYALTY,
    /** Asks to apply or register first. */
    REGISTER,
    /** Bars offering it as a service. */
    HOSTING,
    /** Other software must be opened. */
    STACK,
    /** Keeps the right to restrict use remotely. */
    REMOTE,
    /** The terms may change later. */
    MUTABLE,
    /** The grant may be taken back. */
    REVOCABLE,
    /** Asks to use the newest version. */
    UPDATE,
    /** Ends on a lawsuit. */
    SUIT,
    /** Grants no patent rights. */
    NO_PATENT
}
