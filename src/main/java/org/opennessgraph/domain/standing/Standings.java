// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.standing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.Pulse;
import org.opennessgraph.domain.Statement;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.domain.admission.Interests;
import org.opennessgraph.domain.argument.ArgumentLabel;
import org.opennessgraph.domain.argument.DefenceTree;
import org.opennessgraph.domain.argument.Labelling;
import org.opennessgraph.domain.argument.Withdrawal;

/**
 * Where the claims of a part of the record stand, by one filter. All statements, grounds, terms, definitions and ties
 * that count must be in that part: what is not in it is not heard. Labels are computed once, at the start, in time
 * linear in arguments and attacks; pairs of claims are compared that meet in one place
 * ({@link Oppositions#meetingPlaces}). Immutable, deterministic.
 *
 * <p>A claim has as arguments the admitted statements that conclude it, in whatever form, and the assessments by the
 * definitions under which one of these statements is read. So a claim that nobody is admitted to have made is
 * UNSUPPORTED, whatever the definitions say.
 */
public final class Standings {
    /** The most trees of reasons that an answer holds. */
    public static final int MAX_TREES = 10;

    private final KnownEntries known;
    private final ArgumentMap map;
    private final Labelling labels;
    private final Roots roots;
    private final Phrases phrases;
    private final Interests interests;
    private final DefenceTree.Limits treeLimits;
    private final Withdrawal.Limits withdrawalLimits;

    /**
     * Takes a part of the record in, with the usual limits of reasons.
     *
     * @param known the part
     * @param verdicts what definitions say
     * @param oppositions which claims are opposed
     * @param filter what counts
     */
    public Standings(KnownEntries known, Verdicts verdicts, Oppositions oppositions, StandingFilter filter) {
        this(known, verdicts, oppositions, filter, DefenceTree.Limits.USUAL, Withdrawal.Limits.USUAL);
    }

    /**
     * Takes a part of the record in.
     *
     * @param known the part
     * @param verdicts what definitions say
     * @param oppositions which claims are opposed
     * @param filter what counts
     * @param treeLimits how large a tree of reasons may become
     * @param withdrawalLimits how far to look for a set of withdrawals
     */
    public Standings(
            KnownEntries known,
            Verdicts verdicts,
            Oppositions oppositions,
            StandingFilter filter,
            DefenceTree.Limits treeLimits,
            Withdrawal.Limits withdrawalLimits) {
        this.known = known;
        this.treeLimits = treeLimits;
        this.withdrawalLimits = withdrawalLimits;
        map = new ArgumentMap(known, verdicts, oppositions, filter);
        labels = map.graph().grounded();
        roots = new Roots(known);
        phrases = new Phrases(known);
        interests = new Interests(known);
    }

    /**
     * @param id a claim
     * @return where it stands; nothing for a norm or a forecast, which have no standing, or if it is not known here
     */
    public Optional<ClaimStanding> of(EntryId id) {
        return claim(id).map(claim -> standing(claim, map.supporting(id)));
    }

    /**
     * @return where every claim stands that has a standing, by claim
     */
    public Map<EntryId, ClaimStanding> all() {
        Map<EntryId, ClaimStanding> all = new TreeMap<>();
        known.all(Claim.class).forEach(claim -> of(claim.id()).ifPresent(standing -> all.put(claim.id(), standing)));
        return all;
    }

    /**
     * @param id a claim
     * @return why it stands where it stands; nothing where {@link #of} says nothing
     */
    public Optional<StandingReason> reason(EntryId id) {
        return claim(id).map(claim -> {
            int[] supporting = map.supporting(id);
            List<Integer> roots = treeRoots(supporting);
            List<StandingReason.Tree> trees = roots.stream()
                    .limit(MAX_TREES)
                    .map(root -> tree(DefenceTree.of(labels, root, treeLimits)))
                    .toList();
            return new StandingReason(
                    standing(claim, supporting),
                    labelled(Arrays.stream(supporting).boxed().toList()),
                    labelled(against(supporting)),
                    map.leads(id),
                    trees,
                    roots.size() - trees.size(),
                    supporting.length == 0 ? null : change(supporting));
        });
    }

    /**
     * @param id a claim of any kind
     * @return who is admitted to hold it and who to deny it; nothing if it is not known here
     */
    public Optional<Positions> positions(EntryId id) {
        return known.find(id, Claim.class)
                .map(claim ->
                        new Positions(id, map.members(new Proposition(id, false)), map.denying(id), map.leads(id)));
    }

    private Optional<Claim> claim(EntryId id) {
        return known.find(id, Claim.class).filter(Claim::hasStanding);
    }

    private ClaimStanding standing(Claim claim, int[] supporting) {
        Pulse.beat();
        List<Statement> held = statements(Arrays.stream(supporting).boxed().toList());
        List<Integer> against = against(supporting);
        Standing standing = labels.conclusion(supporting)
                .map(label -> switch (label) {
                    case IN -> against.isEmpty() ? Standing.UNCHALLENGED : Standing.DEFENDED;
                    case UNDEC -> Standing.DISPUTED;
                    case OUT -> Standing.CONTRADICTED;
                })
                .orElse(Standing.UNSUPPORTED);
        List<Statement> opposed = statements(against);
        List<EntryId> unheeded = map.unheeded(claim.id());
        List<Unheard> unheard = map.unheard(claim.id());
        Integer deciding = deciding(claim.id(), standing, supporting);
        Dispute dispute = standing != Standing.DISPUTED
                ? null
                : dependsOnDefinition(claim.id(), deciding) ? Dispute.DEPENDS_ON_DEFINITION : Dispute.SOURCES_DISAGREE;
        Set<EntryId> parties = interests.parties(claim.subjects());
        Interest interest =
                new Interest(interested(held, parties), held.size(), interested(opposed, parties), opposed.size());
        int independent = roots.independent(held);
        List<EntryId> knownOnlyFrom = roots.knownOnlyFrom(held);
        String words =
                switch (standing) {
                    case UNSUPPORTED -> "no admitted statement";
                    case UNCHALLENGED -> challenges(unheeded.size(), unheard) + sources(independent, interest);
                    case DEFENDED -> defended(supporting, against);
                    case DISPUTED ->
                        dispute == Dispute.DEPENDS_ON_DEFINITION
                                ? definitions(map.definitions(claim.id(), supporting))
                                : "sources disagree";
                    case CONTRADICTED -> "contradicted by " + (deciding == null ? "itself" : decidingWords(deciding));
                };
        return new ClaimStanding(
                claim.id(),
                standing,
                dispute,
                standing == Standing.UNSUPPORTED || knownOnlyFrom.isEmpty()
                        ? words
                        : words + "; the claim is known only from " + phrases.names(knownOnlyFrom),
                deciding == null ? null : map.argument(deciding),
                independent,
                interest,
                knownOnlyFrom,
                unheard,
                unheeded);
    }

    /** A challenge may hold against some of what is said for a claim, and leave what is said by others. */
    private String defended(int[] supporting, List<Integer> against) {
        if (against.stream().allMatch(attacker -> labels.label(attacker) == ArgumentLabel.OUT)) {
            return "every recorded challenge has been answered";
        }
        List<Argument> holding = Arrays.stream(supporting)
                .filter(argument -> labels.label(argument) == ArgumentLabel.IN)
                .mapToObj(map::argument)
                .toList();
        return "it holds by " + phrases.briefly(holding)
                + "; of the challenges to what else is said for it, not all have been answered";
    }

    private boolean dependsOnDefinition(EntryId claim, @Nullable Integer deciding) {
        return deciding != null
                && (map.isMixed(deciding) || map.definitional(claim).contains(deciding));
    }

    private String challenges(int undocumented, List<Unheard> unheard) {
        List<Unheard> apart = unheard.stream()
                .filter(one -> one.why() != NotHeard.UNDOCUMENTED)
                .toList();
        String none = undocumented == 0
                ? "no challenge " + (apart.isEmpty() ? "" : "to this claim ") + "on record"
                : "no documented challenge on record, and " + undocumented + " without documented grounds";
        return none + (apart.isEmpty() ? "" : "; " + apart(apart));
    }

    private String apart(List<Unheard> apart) {
        List<String> words = new ArrayList<>();
        for (boolean scope : new boolean[] {true, false}) {
            List<Unheard> these =
                    apart.stream().filter(one -> one.why().isOfScope() == scope).toList();
            long count = these.stream().map(Unheard::statement).distinct().count();
            if (count > 0) {
                words.add(count
                        + (count == 1 ? " statement" : " statements")
                        + on(these)
                        + (scope
                                ? (count == 1 ? " differs" : " differ") + " in scope: "
                                : (count == 1 ? " is" : " are") + " not heard: ")
                        + Phrases.listed(these.stream()
                                .map(one -> one.why().briefly())
                                .distinct()
                                .sorted()
                                .toList()));
            }
        }
        return String.join("; ", words);
    }

    private String on(List<Unheard> statements) {
        List<EntryId> subjects = statements.stream()
                .flatMap(one -> known.find(one.claim(), Claim.class).stream())
                .flatMap(claim -> claim.subjects().stream())
                .distinct()
                .toList();
        return subjects.isEmpty() ? "" : " on " + phrases.few(subjects);
    }

    private static String sources(int independent, Interest interest) {
        if (independent == 0) {
            return "";
        }
        String interested = interest.interestedFor() == 0
                ? ""
                : interest.allFor() == 1
                        ? ", an interested party"
                        : "; " + interest.interestedFor() + " of " + interest.allFor()
                                + " statements by interested parties";
        return "; " + independent + (independent == 1 ? " independent source" : " independent sources") + interested;
    }

    /**
     * Which definitions say yes and which no; those that say both, of different subjects or days; those that decide
     * neither way only where the others do not say both.
     */
    private String definitions(Map<EntryId, Set<Truth>> found) {
        List<String> words = new ArrayList<>();
        says(found, said -> said.contains(Truth.YES) && !said.contains(Truth.NO), "yes", words);
        says(found, said -> said.contains(Truth.NO) && !said.contains(Truth.YES), "no", words);
        says(
                found,
                said -> said.contains(Truth.YES) && said.contains(Truth.NO),
                "yes and no, of different subjects or days",
                words);
        boolean undecided = words.isEmpty();
        boolean both = found.values().stream().anyMatch(said -> said.contains(Truth.YES))
                && found.values().stream().anyMatch(said -> said.contains(Truth.NO));
        if (!both) {
            says(found, said -> Set.of(Truth.UNKNOWN).equals(said), "neither yes nor no", words);
        }
        return words.isEmpty()
                ? "depends on the definition"
                : (undecided ? "undecided: " : "depends on the definition: ") + String.join("; ", words);
    }

    private void says(Map<EntryId, Set<Truth>> found, Predicate<Set<Truth>> which, String what, List<String> words) {
        List<EntryId> saying = found.entrySet().stream()
                .filter(one -> which.test(one.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        if (!saying.isEmpty()) {
            words.add(phrases.names(saying) + (saying.size() == 1 ? " says " : " say ") + what);
        }
    }

    /** Who took a statement's grounds away contradicts it, in the end; the loss itself is nobody's. */
    private String decidingWords(int deciding) {
        Argument argument = map.argument(deciding);
        if (argument.kind() != ArgumentKind.LOST_GROUNDS) {
            return argument.words();
        }
        List<String> words = new ArrayList<>();
        for (int fact : map.graph().argumentsAgainst(deciding)) {
            labels.decidingAttack(fact)
                    .ifPresent(attacker -> words.add(map.argument(attacker).words() + ", against "
                            + map.argument(fact).words()));
        }
        return Phrases.listed(words);
    }

    private @Nullable Integer deciding(EntryId claim, Standing standing, int[] supporting) {
        if (standing != Standing.CONTRADICTED && standing != Standing.DISPUTED) {
            return null;
        }
        Integer best = null;
        if (standing == Standing.DISPUTED) {
            for (int other : map.definitional(claim)) {
                if (labels.label(other) == ArgumentLabel.UNDEC) {
                    return other;
                }
            }
        }
        ArgumentLabel label = standing == Standing.DISPUTED ? ArgumentLabel.UNDEC : ArgumentLabel.OUT;
        for (int argument : distinctlyAttacked(supporting, label)) {
            for (int attacker : map.graph().argumentsAgainst(argument)) {
                if (map.isMixed(attacker) && labels.label(attacker) == ArgumentLabel.UNDEC) {
                    return attacker;
                }
            }
            Integer attacker = labels.decidingAttack(argument).orElse(null);
            if (attacker != null && standing == Standing.CONTRADICTED) {
                attacker = soundest(argument, attacker);
            }
            if (attacker != null && (best == null || decidesBefore(attacker, best))) {
                best = attacker;
            }
        }
        return best;
    }

    /** Of those that decide against an argument, one that rests on most; the first of them, if several do. */
    private int soundest(int argument, int first) {
        int best = first;
        for (int attacker : map.graph().argumentsAgainst(argument)) {
            if (labels.label(attacker) == ArgumentLabel.IN && decidesBefore(attacker, best)) {
                best = attacker;
            }
        }
        return best;
    }

    /** What names a clause or fact and the criterion that it fails can be checked by a reader; it comes first. */
    private boolean decidesBefore(int one, int other) {
        int first = soundness(one);
        int second = soundness(other);
        return first != second ? first > second : isBefore(one, other);
    }

    private int soundness(int argument) {
        Argument one = map.argument(argument);
        boolean fact = one.kind() == ArgumentKind.RECORD
                || one.grounds().stream()
                        .anyMatch(ground -> ground.type() == EntryType.LICENSE_TERM
                                || ground.type() == EntryType.LICENSE
                                || ground.type() == EntryType.FINDING
                                || ground.type() == EntryType.READING);
        boolean measure = one.kind() == ArgumentKind.ASSESSMENT
                || one.kind() == ArgumentKind.RECORD
                || one.grounds().stream().anyMatch(ground -> ground.type() == EntryType.CRITERION);
        return (fact ? 1 : 0) + (measure ? 1 : 0);
    }

    private boolean isBefore(int one, int other) {
        return labels.round(one) != labels.round(other) ? labels.round(one) < labels.round(other) : one < other;
    }

    private List<Integer> against(int[] supporting) {
        Set<Integer> against = new TreeSet<>();
        for (int argument : distinctlyAttacked(supporting, null)) {
            Arrays.stream(map.graph().argumentsAgainst(argument)).forEach(against::add);
        }
        return List.copyOf(against);
    }

    /**
     * Of the arguments with a label, one for each set of attackers: the members of a group share the relay that leads
     * to them, and following it for each of them would be quadratic.
     */
    private List<Integer> distinctlyAttacked(int[] arguments, @Nullable ArgumentLabel label) {
        List<Integer> distinct = new ArrayList<>();
        Set<List<Integer>> seen = new HashSet<>();
        for (int argument : arguments) {
            if (label == null || labels.label(argument) == label) {
                List<Integer> direct = new ArrayList<>();
                for (int i = 0; i < map.graph().attackerCount(argument); i++) {
                    direct.add(map.graph().attacker(argument, i));
                }
                if (seen.add(direct)) {
                    distinct.add(argument);
                }
            }
        }
        return distinct;
    }

    private List<Statement> statements(Collection<Integer> vertices) {
        return vertices.stream()
                .map(map::argument)
                .filter(argument ->
                        argument.kind() == ArgumentKind.ASSERTION || argument.kind() == ArgumentKind.REBUTTAL)
                .flatMap(argument -> map.admitted(argument.entry()).stream())
                .toList();
    }

    private int interested(List<Statement> statements, Set<EntryId> parties) {
        return (int) statements.stream()
                .filter(statement -> interests.interested(statement, parties))
                .count();
    }

    /** Statements that rest on the same are told apart by their words. */
    private List<StandingReason.Labelled> labelled(Collection<Integer> vertices) {
        Map<String, Integer> alike = new HashMap<>();
        vertices.forEach(vertex -> alike.merge(map.argument(vertex).words(), 1, Integer::sum));
        return vertices.stream()
                .map(vertex -> {
                    Argument argument = map.argument(vertex);
                    boolean toldApart = alike.getOrDefault(argument.words(), 0) < 2;
                    return new StandingReason.Labelled(
                            toldApart
                                    ? argument
                                    : map.admitted(argument.entry())
                                            .map(statement -> argument.saying(
                                                    phrases.statementInWords(statement, argument.grounds())))
                                            .orElse(argument),
                            labels.label(vertex));
                })
                .toList();
    }

    private List<Integer> treeRoots(int[] supporting) {
        ArgumentLabel label = labels.conclusion(supporting).orElse(ArgumentLabel.UNDEC);
        List<Integer> roots = new ArrayList<>(Arrays.stream(supporting)
                .filter(argument -> labels.label(argument) == label)
                .boxed()
                .toList());
        if (label == ArgumentLabel.IN) {
            Collections.sort(roots, (one, other) -> one.equals(other) ? 0 : isBefore(one, other) ? -1 : 1);
            return roots.subList(0, 1);
        }
        return roots;
    }

    private StandingReason.Tree tree(DefenceTree tree) {
        return new StandingReason.Tree(
                map.argument(tree.argument()),
                tree.label(),
                tree.attackers().stream().map(this::tree).toList(),
                tree.cut(),
                tree.omitted());
    }

    private StandingReason.Change change(int[] supporting) {
        Withdrawal.Answer answer = Withdrawal.smallest(
                map.graph(),
                supporting,
                vertex -> map.argument(vertex).kind() != ArgumentKind.LOST_GROUNDS,
                withdrawalLimits);
        if (answer instanceof Withdrawal.Found found) {
            Withdrawal withdrawal = found.withdrawal();
            List<Argument> arguments =
                    withdrawal.arguments().stream().map(map::argument).toList();
            String without = "without "
                    + phrases.briefly(arguments)
                    + withdrawal
                            .after()
                            .map(label -> switch (label) {
                                case IN -> " it would stand";
                                case OUT -> " it would be contradicted";
                                case UNDEC -> " it would be disputed";
                            })
                            .orElse(" no admitted statement would be left");
            String said = withdrawal.exact()
                    ? without
                    : without + "; fewer withdrawals may do, but not fewer than " + withdrawal.atLeast();
            return new StandingReason.Change(
                    arguments, withdrawal.after(), withdrawal.exact(), withdrawal.atLeast(), said);
        }
        if (answer instanceof Withdrawal.NotFound notFound) {
            return new StandingReason.Change(
                    List.of(),
                    Optional.empty(),
                    false,
                    notFound.atLeast(),
                    "no withdrawals were found that would change it; fewer than " + notFound.atLeast() + " would not");
        }
        return new StandingReason.Change(List.of(), Optional.empty(), true, 0, "no withdrawal would change it");
    }
}
