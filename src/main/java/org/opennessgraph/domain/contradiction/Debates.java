// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.opennessgraph.domain.Aim;
import org.opennessgraph.domain.Assertion;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.ClaimKind;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.Rebuttal;
import org.opennessgraph.domain.RebuttalKind;
import org.opennessgraph.domain.Remark;
import org.opennessgraph.domain.RemarkKind;
import org.opennessgraph.domain.Reply;
import org.opennessgraph.domain.ReplyOutcome;
import org.opennessgraph.domain.Statement;

/**
 * What the record sets against each other where no fact can tell: of what ought to be and of what will be. That two
 * speak of one subject does not oppose them. Somebody has to argue against the one, or answer it, and put forward the
 * other in the same text; or an editor remarks that the one seems to contradict the other.
 */
final class Debates {
    private final KnownEntries known;
    private final Names names;

    Debates(KnownEntries known) {
        this.known = known;
        this.names = new Names(known);
    }

    /**
     * @param claim a claim
     * @return the claims that the record sets against it, and how that is known; none that an editor calls agreed
     */
    Map<EntryId, Step> against(Claim claim) {
        Map<EntryId, Step> opposed = new TreeMap<>();
        remarked(claim, opposed);
        if (isNormative(claim)) {
            argued(claim, opposed);
        }
        opposed.keySet().removeAll(agreeing(claim));
        return opposed;
    }

    /** Whether an editor recorded that what two claims put forward goes together. */
    boolean agree(Claim one, Claim other) {
        return agreeing(one).contains(other.id());
    }

    static boolean isNormative(Claim claim) {
        return claim.kind() == ClaimKind.NORM || claim.kind() == ClaimKind.FORECAST;
    }

    private void argued(Claim claim, Map<EntryId, Step> opposed) {
        for (Statement against : against(claim.id())) {
            known.linking(LinkType.APPEARS_IN, against.said().in(), Assertion.class).stream()
                    .filter(assertion -> Voices.same(assertion, against))
                    .forEach(assertion -> add(claim, assertion.claim(), against, claim.id(), opposed));
        }
        for (Assertion assertion : known.linking(LinkType.ASSERTS, claim.id(), Assertion.class)) {
            List<Statement> beside = new ArrayList<>();
            known.linking(LinkType.APPEARS_IN, assertion.said().in(), Rebuttal.class).stream()
                    .filter(Debates::argues)
                    .forEach(beside::add);
            known.linking(LinkType.APPEARS_IN, assertion.said().in(), Reply.class).stream()
                    .filter(reply -> reply.outcome() == ReplyOutcome.ANSWERED)
                    .forEach(beside::add);
            beside.stream()
                    .filter(statement -> Voices.same(statement, assertion))
                    .forEach(statement -> claimOf(
                                    statement instanceof Rebuttal rebuttal
                                            ? rebuttal.target()
                                            : ((Reply) statement).to())
                            .ifPresent(other -> add(claim, other, statement, other, opposed)));
        }
    }

    private void add(Claim claim, EntryId other, Statement by, EntryId target, Map<EntryId, Step> opposed) {
        boolean ofOneSubject = known.find(other, Claim.class)
                .filter(Debates::isNormative)
                .map(found -> found.subjects().stream().anyMatch(claim.subjects()::contains))
                .orElse(false);
        if (ofOneSubject && !other.equals(claim.id())) {
            opposed.putIfAbsent(
                    other,
                    Names.step(
                            names.saying(by),
                            by instanceof Rebuttal ? " argues against “" : " answers “",
                            names.of(target),
                            "” and puts forward “",
                            names.of(target.equals(claim.id()) ? other : claim.id()),
                            "”."));
        }
    }

    /** Rebuttals of a claim, and answers to it. */
    private List<Statement> against(EntryId claim) {
        List<EntryId> targets = new ArrayList<>(List.of(claim));
        known.linking(LinkType.ASSERTS, claim, Assertion.class).forEach(assertion -> targets.add(assertion.id()));
        List<Statement> found = new ArrayList<>();
        for (EntryId target : targets) {
            known.linking(LinkType.TARGETS, target, Rebuttal.class).stream()
                    .filter(Debates::argues)
                    .forEach(found::add);
            known.linking(LinkType.ANSWERS, target, Reply.class).stream()
                    .filter(reply -> reply.outcome() == ReplyOutcome.ANSWERED)
                    .forEach(found::add);
        }
        return found;
    }

    private static boolean argues(Rebuttal rebuttal) {
        return rebuttal.kind() == RebuttalKind.REBUT && rebuttal.aim() != Aim.THEMATIC;
    }

    /** In such a remark the first entry seems to contradict each of the others. */
    private void remarked(Claim claim, Map<EntryId, Step> opposed) {
        for (Remark remark : remarks(claim, RemarkKind.NO_CONTRADICTION)) {
            List<Optional<EntryId>> on = remark.on().stream().map(this::claimOf).toList();
            boolean first = on.get(0).filter(claim.id()::equals).isPresent();
            (first ? on.subList(1, on.size()) : on.subList(0, 1))
                    .stream()
                            .flatMap(Optional::stream)
                            .filter(other -> !other.equals(claim.id()))
                            .forEach(other -> opposed.putIfAbsent(
                                    other, Names.step(names.of(remark.by()), " remarks: ", names.of(remark.id()))));
        }
    }

    private Set<EntryId> agreeing(Claim claim) {
        Set<EntryId> agreeing = new TreeSet<>();
        for (Remark remark : remarks(claim, RemarkKind.AGREEMENT)) {
            remark.on().stream().flatMap(entry -> claimOf(entry).stream()).forEach(agreeing::add);
        }
        agreeing.remove(claim.id());
        return agreeing;
    }

    private List<Remark> remarks(Claim claim, RemarkKind kind) {
        List<EntryId> entries = new ArrayList<>(List.of(claim.id()));
        known.linking(LinkType.ASSERTS, claim.id(), Assertion.class).forEach(assertion -> entries.add(assertion.id()));
        return entries.stream()
                .flatMap(entry -> known.linking(LinkType.REMARKS_ON, entry, Remark.class).stream())
                .filter(remark -> remark.kind() == kind)
                .distinct()
                .toList();
    }

    private Optional<EntryId> claimOf(EntryId entry) {
        return known.find(entry, Claim.class).map(Claim::id).or(() -> known.find(entry, Assertion.class)
                .map(Assertion::claim));
    }
}
