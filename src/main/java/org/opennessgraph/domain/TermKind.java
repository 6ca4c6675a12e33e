// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import java.util.List;
import java.util.stream.Collectors;

/** What a clause does; the words of the rule language of openness definitions. */
public enum TermKind {
    /** Bans fields of use. */
    FIELD("bans fields of use"),
    /** Asks to obey the law and nothing more. */
    LAW_ONLY("asks to obey the law and nothing more"),
    /** Bars commerce. */
    NC("bars commerce"),
    /** Allows research only. */
    RESEARCH_ONLY("allows research only"),
    /** Depends on numbers of users or on revenue. */
    SCALE("depends on the number of users or on revenue"),
    /** Depends on place or domicile. */
    GEO("depends on place or domicile"),
    /** Bars improving other models. */
    NO_TRAIN("bars improving other models"),
    /** Forces a part of the name of derivatives. */
    NAME("dictates a part of the name of derivatives"),
    /** Asks for visible credit. */
    DISPLAY("asks for visible credit"),
    /** Asks for a copy or a notice file. */
    NOTICE("asks for a copy or a notice file"),
    /** Asks for the same terms on changed versions. */
    SHARE_ALIKE("asks for the same terms on changed versions"),
    /** Restrictions must be passed on. */
    FLOWDOWN("asks to pass its restrictions on"),
    /** Bars passing on. */
    NO_REDIST("bars passing on"),
    /** Bars changed versions. */
    NO_DERIV("bars changed versions"),
    /** Asks for payment. */
    ROYALTY("asks for payment"),
    /** Asks to apply or register first. */
    REGISTER("asks to apply or register first"),
    /** Bars offering it as a service. */
    HOSTING("bars offering it as a service"),
    /** Other software must be opened. */
    STACK("asks to open other software too"),
    /** Keeps the right to restrict use remotely. */
    REMOTE("keeps the right to restrict use remotely"),
    /** The terms may change later. */
    MUTABLE("lets the terms change later"),
    /** The grant may be taken back. */
    REVOCABLE("lets the grant be taken back"),
    /** Asks to use the newest version. */
    UPDATE("asks to use the newest version"),
    /** Ends on a lawsuit. */
    SUIT("ends the grant on a lawsuit"),
    /** Grants no patent rights. */
    NO_PATENT("grants no patent rights");

    private final String words;

    TermKind(String words) {
        this.words = words;
    }

    /**
     * @return what such a clause does in words for readers, to stand after "a clause that"
     */
    public String words() {
        return words;
    }

    /**
     * @param kinds kinds of clauses
     * @return what they do in words for readers, to stand after "a clause that", as in "bars commerce or allows
     *     research only"; empty if there are none
     */
    public static String words(List<TermKind> kinds) {
        if (kinds.size() < 2) {
            return kinds.isEmpty() ? "" : kinds.get(0).words;
        }
        List<TermKind> before = kinds.subList(0, kinds.size() - 1);
        return before.stream().map(TermKind::words).collect(Collectors.joining(", ")) + " or "
                + kinds.get(kinds.size() - 1).words;
    }
}
