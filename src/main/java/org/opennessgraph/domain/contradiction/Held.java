// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.contradiction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.OpennessTerm;
import org.opennessgraph.domain.Quantifier;

/** What positions hold, and who holds them, in words. */
final class Held {
    /** Words that stand for one thing, not for a property of it. */
    private static final Set<String> THINGS = Set.of("open model", "open release");

    private static final Set<EntryType> SEVERAL = EnumSet.of(EntryType.MODEL_FAMILY, EntryType.SUBJECT_CLASS);

    private final KnownEntries known;
    private final Names names;

    Held(KnownEntries known) {
        this.known = known;
        this.names = new Names(known);
    }

    /**
     * @param position a position
     * @return one step: which claim it is, what it affirms or denies of what, and everybody who says so
     */
    Step step(Position position) {
        Claim claim = position.claim();
        if (!position.isOpenness()) {
            return Names.step(
                    "“",
                    names.of(claim.id()),
                    position.denied() ? "” is denied by " : "” is said by ",
                    names.speakers(position.shown()),
                    ".");
        }
        String verb = position.affirms() ? "affirm" : "deny";
        String verbs = position.affirms() ? "affirms" : "denies";
        boolean several = position.shown().size() > 1;
        return Names.step(
                !position.denied() ? "“" : several ? "Rebuttals of “" : "A rebuttal of “",
                names.of(claim.id()),
                "” " + (position.denied() && several ? verb : verbs) + " that ",
                proposition(position),
                names.severalSpeak(position.shown()) ? "; so say " : "; so says ",
                names.speakers(position.shown()),
                ".");
    }

    /** What is affirmed or denied, as in "LLaMA is open source" or "any of A and B is open source". */
    private List<Object> proposition(Position position) {
        Claim claim = position.claim();
        List<EntryId> subjects = claim.subjects();
        boolean many = subjects.size() > 1 || SEVERAL.contains(subjects.get(0).type());
        Quantifier quantifier = claim.quantifier();
        String before = "";
        boolean plural =
                subjects.size() > 1 || (many && names.of(subjects.get(0)).text().endsWith("s"));
        if (claim.subjectUnresolved()) {
            before = "an unnamed part of ";
            plural = false;
        } else if (quantifier == Quantifier.SOME) {
            before = "some of ";
            plural = true;
        } else if (quantifier == Quantifier.ALL_BUT) {
            before = "all but some of ";
            plural = true;
        } else if (quantifier == Quantifier.ALL && many) {
            before = position.affirms() ? "all of " : "any of ";
            plural = position.affirms();
        }
        List<Object> parts = new ArrayList<>();
        parts.add(before);
        parts.addAll(names.of(subjects));
        parts.add(plural ? " are " : " is ");
        parts.add(term(claim));
        if (!claim.qualifiers().isEmpty()) {
            parts.add(" (only as far as it is " + String.join(", ", claim.qualifiers()) + ")");
        }
        return parts;
    }

    private Object term(Claim claim) {
        EntryId term = claim.term();
        if (term == null) {
            return "so";
        }
        boolean thing = known.find(term, OpennessTerm.class)
                .map(found -> THINGS.contains(found.name()))
                .orElse(false);
        Step.Piece named = names.of(term);
        return thing ? new Step.Piece("an " + named.text(), term) : named;
    }
}
