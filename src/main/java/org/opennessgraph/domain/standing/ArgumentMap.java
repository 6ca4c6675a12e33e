// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.standing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Assertion;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.ClaimKind;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Finding;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.Polarity;
import org.opennessgraph.domain.Pulse;
import org.opennessgraph.domain.Quote;
import org.opennessgraph.domain.Reading;
import org.opennessgraph.domain.Rebuttal;
import org.opennessgraph.domain.RebuttalKind;
import org.opennessgraph.domain.Statement;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.domain.Verification;
import org.opennessgraph.domain.admission.NotAdmitted;
import org.opennessgraph.domain.argument.ArgumentGraph;

/**
 * Turns entries into arguments and attacks. Each proposition's documented and undocumented arguments are a group each;
 * groups attack groups through relays, so that the attacks are linear in arguments and in pairs of opposed claims.
 *
 * <ul>
 *   <li>Two propositions in conflict attack each other both ways, save that nothing undocumented attacks what is
 *       documented.
 *   <li>What the record itself holds of the value or text that a fact states is a documented argument: for the claim
 *       that it bears out, and against the claim that states otherwise.
 *   <li>Definitions that all say no attack the statements that were read under them, and those among them that are
 *       documented attack back; where they say yes and no, each side attacks the other and the statements against it,
 *       so that all of these are undecided.
 *   <li>What definitions say for a claim, they say against whatever is for its very denial, so that a claim and its
 *       denial mirror each other. They do not where the two speak of different days and facts changed in between.
 *   <li>Two propositions between which it depends on the definition attack each other with all they have, so that both
 *       are undecided.
 *   <li>UNDERCUT and UNDERMINE attack one way: a statement, or every statement for a claim.
 *   <li>A rebuttal of a finding or reading attacks that; a statement that is documented by nothing but such findings
 *       and readings falls when none of them stands any more.
 * </ul>
 */
final class ArgumentMap {
    /** By date, then by key: whether it was entered as an assertion or as a rebuttal must not show. */
    private static final Comparator<Statement> BY_DATE = Comparator.<Statement, String>comparing(statement ->
                    statement.when() == null ? "~" : statement.when().sortKey())
            .thenComparing(statement -> statement.id().key())
            .thenComparing(Statement::id);

    private final KnownEntries known;
    private final Oppositions oppositions;
    private final Hearing hearing;
    private final Grounds grounds;
    private final Propositions propositions;
    private final Judging judging;
    private final Phrases phrases;

    private final Map<EntryId, Statement> admitted = new LinkedHashMap<>();
    private final Map<EntryId, Lead> leads = new LinkedHashMap<>();
    private final Map<EntryId, List<Lead>> leadsByClaim = new HashMap<>();
    private final Map<EntryId, Proposition> conclusions = new HashMap<>();
    private final Map<EntryId, Set<EntryId>> groundsOf = new HashMap<>();
    private final Map<EntryId, List<EntryId>> documentedBy = new HashMap<>();

    private final ArgumentGraph.Builder builder = ArgumentGraph.builder();
    private final Map<Integer, Argument> arguments = new HashMap<>();
    private final Map<EntryId, Integer> vertices = new HashMap<>();
    private final Map<Proposition, Group> groups = new TreeMap<>();
    private final Map<EntryId, Set<Integer>> supporting = new HashMap<>();
    private final BitSet mixed = new BitSet();
    private final BitSet affirming = new BitSet();
    private final Map<String, Integer> ofRecord = new HashMap<>();
    private final Map<Proposition, Proposition> refuted = new TreeMap<>();
    private final ArgumentGraph graph;

    ArgumentMap(KnownEntries known, Verdicts verdicts, Oppositions oppositions, StandingFilter filter) {
        this.known = known;
        this.oppositions = oppositions;
        hearing = new Hearing(known, filter);
        grounds = new Grounds(known);
        propositions = new Propositions(known);
        judging = new Judging(known, verdicts, filter);
        phrases = new Phrases(known);
        admit();
        leads.values().forEach(lead -> claimsOf(lead.statement()).forEach(claim -> leadsByClaim
                .computeIfAbsent(claim, id -> new ArrayList<>())
                .add(lead)));
        addArguments();
        attackBetweenPropositions();
        attackOneWay();
        attackFacts();
        graph = builder.build();
    }

    /** The arguments for one proposition, by rank, with relays for attacks by and on them once there are some. */
    private static final class Group {
        private final List<Integer> documented = new ArrayList<>();
        private final List<Integer> undocumented = new ArrayList<>();
        private final List<Integer> assessments = new ArrayList<>();
        private final Set<Proposition> conflicts = new TreeSet<>();
        private final Set<Proposition> definitional = new TreeSet<>();
        private final Map<Proposition, NotHeard> apart = new TreeMap<>();
        private int byDocumented = -1;
        private int byUndocumented = -1;
        private int onDocumented = -1;
        private int onUndocumented = -1;

        List<Integer> all() {
            List<Integer> all = new ArrayList<>(documented);
            all.addAll(undocumented);
            all.addAll(assessments);
            return all;
        }
    }

    ArgumentGraph graph() {
        return graph;
    }

    /** What a vertex that is no relay stands for. */
    Argument argument(int vertex) {
        Argument argument = arguments.get(vertex);
        if (argument == null) {
            throw new IllegalArgumentException(vertex + " is no argument");
        }
        return argument;
    }

    /** The arguments for a claim of the record. */
    int[] supporting(EntryId claim) {
        return supporting.getOrDefault(claim, Set.of()).stream()
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    /** Whether an argument is one side of definitions that do not agree. */
    boolean isMixed(int vertex) {
        return mixed.get(vertex);
    }

    Optional<Statement> admitted(@Nullable EntryId id) {
        return id == null ? Optional.empty() : Optional.ofNullable(admitted.get(id));
    }

    /** Admitted statements for a proposition. */
    List<EntryId> members(Proposition proposition) {
        Group group = groups.get(proposition);
        if (group == null) {
            return List.of();
        }
        return entries(group.documented, group.undocumented);
    }

    /** The arguments, statements and others, for what it depends on the definition whether it contradicts a claim. */
    Set<Integer> definitional(EntryId claim) {
        Group own = groups.get(new Proposition(claim, false));
        Set<Integer> others = new TreeSet<>();
        if (own != null) {
            own.definitional.forEach(other -> others.addAll(group(other).all()));
        }
        return others;
    }

    /** What definitions say of the subject of a claim on which it depends: by their assessments, and by readings. */
    Map<EntryId, Set<Truth>> definitions(EntryId claim, int[] supporting) {
        Map<EntryId, Set<Truth>> found = new TreeMap<>();
        Set<Integer> weighed = new TreeSet<>(definitional(claim));
        for (int vertex : supporting) {
            weighed.add(vertex);
            Arrays.stream(graph.argumentsAgainst(vertex)).filter(this::isMixed).forEach(weighed::add);
        }
        for (int vertex : weighed) {
            argument(vertex).definitions().forEach(definition -> found.computeIfAbsent(
                            definition, id -> EnumSet.noneOf(Truth.class))
                    .add(affirming.get(vertex) ? Truth.YES : Truth.NO));
        }
        Proposition itself = new Proposition(claim, false);
        Group own = groups.get(itself);
        if (own != null && !own.definitional.isEmpty()) {
            Set<Proposition> read = new TreeSet<>(own.definitional);
            read.add(itself);
            read.forEach(proposition -> oppositions.readings(proposition).forEach(one -> found.computeIfAbsent(
                            one.definition(), id -> EnumSet.noneOf(Truth.class))
                    .add(one.result())));
        }
        return found;
    }

    /** Admitted statements that hold the denial of a claim. */
    List<EntryId> denying(EntryId claim) {
        return members(propositions.opposite(new Proposition(claim, false)));
    }

    private List<EntryId> undocumented(Proposition proposition) {
        Group group = groups.get(proposition);
        return group == null ? List.of() : entries(group.undocumented);
    }

    /** Admitted statements that seem to argue against a claim and do not attack it, each with its reason. */
    List<Unheard> unheard(EntryId claim) {
        Set<Unheard> unheard = new TreeSet<>();
        unheeded(claim).forEach(id -> unheard.add(new Unheard(id, about(id, claim), NotHeard.UNDOCUMENTED)));
        Group own = groups.get(new Proposition(claim, false));
        if (own != null) {
            own.apart.forEach(
                    (other, why) -> members(other).forEach(id -> unheard.add(new Unheard(id, other.claim(), why))));
        }
        return List.copyOf(unheard);
    }

    private EntryId about(EntryId statement, EntryId otherwise) {
        Proposition conclusion = conclusions.get(statement);
        return conclusion == null ? otherwise : conclusion.claim();
    }

    /** Statements against a claim that attack nothing, because all for it is documented and they are not. */
    List<EntryId> unheeded(EntryId claim) {
        Group own = groups.get(new Proposition(claim, false));
        Set<EntryId> unheeded = new TreeSet<>();
        if (own != null && own.undocumented.isEmpty()) {
            own.conflicts.forEach(other -> unheeded.addAll(undocumented(other)));
        }
        leads(claim).stream()
                .filter(lead -> lead.why() == NotAdmitted.UNDOCUMENTED)
                .map(Lead::statement)
                .forEach(unheeded::add);
        return List.copyOf(unheeded);
    }

    /** Statements on a claim, or on its plain denial, that are not admitted. */
    List<Lead> leads(EntryId claim) {
        return leadsByClaim.getOrDefault(claim, List.of()).stream()
                .sorted(Comparator.comparing(Lead::statement))
                .toList();
    }

    /** The claim that a statement is on, through whatever it argues against, and that claim's plain denial. */
    private List<EntryId> claimsOf(EntryId statement) {
        Set<EntryId> seen = new TreeSet<>();
        Entry at = known.find(statement).orElse(null);
        while (at != null && seen.add(at.id())) {
            if (at instanceof Assertion assertion) {
                at = known.find(assertion.claim()).orElse(null);
            } else if (at instanceof Rebuttal rebuttal) {
                at = known.find(rebuttal.target()).orElse(null);
            } else if (at instanceof Claim claim) {
                EntryId twin = propositions.twin(claim.id());
                return twin == null ? List.of(claim.id()) : List.of(claim.id(), twin);
            } else {
                return List.of();
            }
        }
        return List.of();
    }

    private void admit() {
        List<Statement> all = new ArrayList<>(known.all(Assertion.class));
        all.addAll(known.all(Rebuttal.class));
        for (Statement statement : all) {
            Pulse.beat();
            hearing.refusal(statement)
                    .ifPresentOrElse(
                            why -> leads.put(statement.id(), new Lead(statement.id(), why)),
                            () -> admitted.put(statement.id(), statement));
        }
        Map<Words, Set<EntryId>> shared = new HashMap<>();
        for (Statement statement : admitted.values()) {
            Pulse.beat();
            Optional<Proposition> conclusion = propositions.concludedBy(statement);
            conclusion.ifPresent(concluded -> conclusions.put(statement.id(), concluded));
            Set<EntryId> own = grounds.of(
                    statement, conclusion.flatMap(this::concluded).map(List::of).orElse(List.of()));
            groundsOf.put(statement.id(), own);
            // The same words entered twice, as an assertion and as a rebuttal, rest on the same grounds.
            conclusion.ifPresent(
                    concluded -> shared.computeIfAbsent(Words.of(statement, concluded), words -> new TreeSet<>())
                            .addAll(own));
        }
        for (Statement statement : List.copyOf(admitted.values())) {
            Proposition conclusion = conclusions.get(statement.id());
            if (conclusion != null) {
                groundsOf.put(statement.id(), shared.getOrDefault(Words.of(statement, conclusion), Set.of()));
            }
            List<EntryId> documenting = grounds.documenting(groundsOf.getOrDefault(statement.id(), Set.of()));
            documentedBy.put(statement.id(), documenting);
            if (documenting.isEmpty() && isOneWay(statement)) {
                admitted.remove(statement.id());
                leads.put(statement.id(), new Lead(statement.id(), NotAdmitted.UNDOCUMENTED));
            }
        }
    }

    /** Whose words, where and which, to what end. */
    private record Words(
            Set<EntryId> by,
            EntryId in,
            @Nullable String locator,
            @Nullable String quote,
            Proposition conclusion) {
        static Words of(Statement statement, Proposition conclusion) {
            Quote quote = statement.said().quote();
            return new Words(
                    Set.copyOf(statement.by()),
                    statement.said().in(),
                    statement.said().locator(),
                    quote == null ? null : quote.text(),
                    conclusion);
        }
    }

    private Optional<Grounds.Concluded> concluded(Proposition proposition) {
        return known.find(proposition.claim(), Claim.class)
                .filter(claim -> claim.kind() == ClaimKind.OPENNESS)
                .map(claim ->
                        new Grounds.Concluded(claim, (claim.polarity() == Polarity.AFFIRMS) != proposition.denied()));
    }

    private static boolean isOneWay(Statement statement) {
        return statement instanceof Rebuttal rebuttal && rebuttal.kind() != RebuttalKind.REBUT;
    }

    private boolean isDocumented(EntryId statement) {
        return !documentedBy.getOrDefault(statement, List.of()).isEmpty();
    }

    /** Numbers decide between reasons that are equally near: documented statements first, the earliest first. */
    private void addArguments() {
        List<Statement> sorted = admitted.values().stream().sorted(BY_DATE).toList();
        addRecord();
        sorted.stream().filter(statement -> isDocumented(statement.id())).forEach(this::addStatement);
        Map<Judging.Question, Sides> judged = new LinkedHashMap<>();
        for (Statement statement : sorted) {
            Proposition conclusion = conclusions.get(statement.id());
            if (conclusion != null) {
                judging.question(statement, conclusion)
                        .ifPresent(asked -> judged.computeIfAbsent(asked.question(), question -> new Sides())
                                .side(asked.denies())
                                .add(statement.id()));
            }
        }
        Map<Judging.Question, int[]> assessments = new LinkedHashMap<>();
        judged.keySet().forEach(question -> assessments.put(question, addAssessments(question)));
        sorted.stream().filter(statement -> !isDocumented(statement.id())).forEach(this::addStatement);
        assessments.forEach((question, sides) -> {
            Sides statements = judged.getOrDefault(question, new Sides());
            // That each of several is not so is answered with yes by definitions that say no of them.
            int meeting = sides[question.eachNot() ? 1 : 0];
            if (meeting >= 0) {
                affirming.set(meeting);
            }
            attackByAssessment(sides[0], statements.affirming, statements.denying);
            attackByAssessment(sides[1], statements.denying, statements.affirming);
            if (sides[0] >= 0 && sides[1] >= 0) {
                builder.attack(sides[0], sides[1]).attack(sides[1], sides[0]);
                mixed.set(sides[0]);
                mixed.set(sides[1]);
            }
        });
    }

    /** Only where somebody is admitted to say something: what nobody says needs no answer. */
    private void addRecord() {
        Set<EntryId> said = new TreeSet<>();
        conclusions.forEach((statement, conclusion) -> {
            if (admitted.containsKey(statement)) {
                said.add(conclusion.claim());
            }
        });
        for (EntryId claim : said) {
            Pulse.beat();
            oppositions.recordOn(claim).ifPresent(word -> {
                int vertex = ofRecord.computeIfAbsent(phrases.record(word), words -> addWord(word, words));
                Proposition itself = new Proposition(claim, false);
                Proposition against = propositions.opposite(itself);
                group(word.bearsOut() ? itself : against).documented.add(vertex);
                refuted.put(word.bearsOut() ? against : itself, word.bearsOut() ? itself : against);
                boolean held = admitted.keySet().stream().anyMatch(id -> itself.equals(conclusions.get(id)));
                if (word.bearsOut() && held) {
                    supporting.computeIfAbsent(claim, id -> new TreeSet<>()).add(vertex);
                }
            });
        }
    }

    private int addWord(RecordWord word, String words) {
        return add(new Argument(
                ArgumentKind.RECORD,
                word.document(),
                List.of(),
                word.on(),
                true,
                word.grounds(),
                List.of(),
                List.of(),
                words));
    }

    private static final class Sides {
        private final List<EntryId> affirming = new ArrayList<>();
        private final List<EntryId> denying = new ArrayList<>();

        List<EntryId> side(boolean denies) {
            return denies ? denying : affirming;
        }
    }

    private int add(Argument argument) {
        int vertex = builder.argument();
        arguments.put(vertex, argument);
        return vertex;
    }

    private void addStatement(Statement statement) {
        Set<EntryId> restsOn = groundsOf.getOrDefault(statement.id(), Set.of());
        boolean documented = isDocumented(statement.id());
        int vertex = add(new Argument(
                statement instanceof Assertion ? ArgumentKind.ASSERTION : ArgumentKind.REBUTTAL,
                statement.id(),
                statement.by(),
                statement.when(),
                documented,
                List.copyOf(restsOn),
                List.of(),
                List.of(),
                phrases.statement(statement, restsOn)));
        vertices.put(statement.id(), vertex);
        Proposition conclusion = conclusions.get(statement.id());
        if (conclusion != null) {
            Group group = group(conclusion);
            (documented ? group.documented : group.undocumented).add(vertex);
            if (!conclusion.denied()) {
                supporting
                        .computeIfAbsent(conclusion.claim(), claim -> new TreeSet<>())
                        .add(vertex);
            }
        }
    }

    private Group group(Proposition proposition) {
        return groups.computeIfAbsent(proposition, key -> new Group());
    }

    /** Adds what definitions say, yes and no; -1 for what they do not say. */
    private int[] addAssessments(Judging.Question question) {
        Judging.Answer answer = judging.answer(question);
        boolean yes = answer.allYes() || answer.mixed();
        boolean no = answer.allNo() || answer.mixed();
        return new int[] {
            yes ? addAssessment(question, answer.yes()) : -1, no ? addAssessment(question, answer.no()) : -1
        };
    }

    private int addAssessment(Judging.Question question, List<Verdict> verdicts) {
        List<EntryId> definitions = verdicts.stream().map(Verdict::definition).toList();
        List<EntryId> restsOn = verdicts.stream()
                .flatMap(verdict -> verdict.grounds().stream())
                .distinct()
                .toList();
        return add(new Argument(
                ArgumentKind.ASSESSMENT,
                null,
                List.of(),
                question.facts(),
                true,
                restsOn,
                question.subjects(),
                definitions,
                phrases.assessment(question.subjects(), definitions, question.facts(), restsOn)));
    }

    private void attackByAssessment(int assessment, List<EntryId> agreeing, List<EntryId> opposed) {
        if (assessment < 0) {
            return;
        }
        for (EntryId statement : agreeing) {
            Proposition conclusion = conclusions.get(statement);
            if (conclusion != null) {
                Group group = group(conclusion);
                if (!group.assessments.contains(assessment)) {
                    group.assessments.add(assessment);
                }
                if (!conclusion.denied()) {
                    supporting
                            .computeIfAbsent(conclusion.claim(), claim -> new TreeSet<>())
                            .add(assessment);
                }
            }
        }
        for (EntryId statement : opposed) {
            int vertex = vertex(statement);
            builder.attack(assessment, vertex);
            if (isDocumented(statement)) {
                builder.attack(vertex, assessment);
            }
        }
    }

    private int vertex(EntryId statement) {
        Integer vertex = vertices.get(statement);
        if (vertex == null) {
            throw new IllegalArgumentException(statement + " is not admitted");
        }
        return vertex;
    }

    private void attackBetweenPropositions() {
        Map<EntryId, List<Proposition>> meeting = new TreeMap<>();
        for (Proposition proposition : groups.keySet()) {
            if (known.find(proposition.claim(), Claim.class)
                    .filter(ArgumentMap::hasStanding)
                    .isPresent()) {
                Set<EntryId> places = new TreeSet<>(oppositions.meetingPlaces(proposition));
                places.add(proposition.claim());
                places.forEach(place ->
                        meeting.computeIfAbsent(place, key -> new ArrayList<>()).add(proposition));
            }
        }
        Set<List<Proposition>> compared = new HashSet<>();
        for (List<Proposition> here : meeting.values()) {
            for (int i = 0; i < here.size(); i++) {
                for (int j = i + 1; j < here.size(); j++) {
                    Proposition one = here.get(i);
                    Proposition other = here.get(j);
                    if (compared.add(List.of(one, other))) {
                        relate(one, other, oppositions.between(one, other));
                    }
                }
            }
        }
        refuted.forEach((one, other) -> {
            if (groups.containsKey(one)
                    && groups.containsKey(other)
                    && !group(one).conflicts.contains(other)) {
                conflict(one, other);
            }
        });
    }

    private void relate(Proposition one, Proposition other, Opposition how) {
        switch (how) {
            case NONE -> {}
            case CONFLICT -> conflict(one, other);
            case DEFINITIONAL -> undecided(one, other);
            case VERSION, COMPONENT, TEMPORAL, UNRESOLVED, ONE_PARTY -> {
                group(one).apart.put(other, NotHeard.of(how));
                group(other).apart.put(one, NotHeard.of(how));
            }
        }
    }

    private static boolean hasStanding(Claim claim) {
        return claim.kind() != ClaimKind.NORM && claim.kind() != ClaimKind.FORECAST;
    }

    private void conflict(Proposition one, Proposition other) {
        Group first = group(one);
        Group second = group(other);
        first.conflicts.add(other);
        second.conflicts.add(one);
        attack(first, second);
        attack(second, first);
        if (propositions.opposite(one).equals(other)) {
            if (first.assessments.isEmpty() || second.assessments.isEmpty()) {
                assess(first, second);
                assess(second, first);
            } else {
                undecided(one, other);
            }
        }
    }

    /** What definitions say for a claim, against all that is for its denial, whatever day that speaks of. */
    private void assess(Group by, Group on) {
        builder.attackAll(by.assessments, on.undocumented).attackEachOther(by.assessments, on.documented);
    }

    /** With all that there is on both sides, so that neither decides. */
    private void undecided(Proposition one, Proposition other) {
        Group first = group(one);
        Group second = group(other);
        first.definitional.add(other);
        second.definitional.add(one);
        builder.attackEachOther(first.all(), second.all());
    }

    private void attack(Group by, Group on) {
        if (!by.documented.isEmpty()) {
            by.byDocumented = by.byDocumented < 0 ? passingOn(by.documented) : by.byDocumented;
            attackDocumented(by.byDocumented, on);
            attackUndocumented(by.byDocumented, on);
        }
        if (!by.undocumented.isEmpty()) {
            by.byUndocumented = by.byUndocumented < 0 ? passingOn(by.undocumented) : by.byUndocumented;
            attackUndocumented(by.byUndocumented, on);
        }
    }

    private int passingOn(List<Integer> from) {
        int relay = builder.relay();
        from.forEach(vertex -> builder.attack(vertex, relay));
        return relay;
    }

    private void attackDocumented(int attacker, Group on) {
        if (!on.documented.isEmpty()) {
            on.onDocumented = on.onDocumented < 0 ? reaching(on.documented) : on.onDocumented;
            builder.attack(attacker, on.onDocumented);
        }
    }

    private void attackUndocumented(int attacker, Group on) {
        if (!on.undocumented.isEmpty()) {
            on.onUndocumented = on.onUndocumented < 0 ? reaching(on.undocumented) : on.onUndocumented;
            builder.attack(attacker, on.onUndocumented);
        }
    }

    private int reaching(List<Integer> targets) {
        int relay = builder.relay();
        targets.forEach(vertex -> builder.attack(relay, vertex));
        return relay;
    }

    private void attackOneWay() {
        for (Statement statement : admitted.values()) {
            if (!(statement instanceof Rebuttal rebuttal)) {
                continue;
            }
            int attacker = vertex(statement.id());
            EntryId target = rebuttal.target();
            Integer attacked = vertices.get(target);
            if (isOneWay(statement)) {
                Group group = groups.get(new Proposition(target, false));
                if (attacked != null) {
                    builder.attack(attacker, attacked);
                } else if (group != null) {
                    attackDocumented(attacker, group);
                    attackUndocumented(attacker, group);
                }
            } else if (attacked != null && !conclusions.containsKey(statement.id())) {
                // A REBUT of an undercut or undermining concludes nothing on a claim: it faces that one statement.
                attackEachOther(attacker, isDocumented(statement.id()), attacked, isDocumented(target));
            }
        }
    }

    private void attackEachOther(int one, boolean oneDocumented, int other, boolean otherDocumented) {
        if (oneDocumented || !otherDocumented) {
            builder.attack(one, other);
        }
        if (otherDocumented || !oneDocumented) {
            builder.attack(other, one);
        }
    }

    private void attackFacts() {
        Map<EntryId, Integer> facts = new TreeMap<>();
        for (Statement statement : admitted.values()) {
            if (statement instanceof Rebuttal rebuttal) {
                Entry fact = known.find(rebuttal.target()).orElse(null);
                Verification verification = fact instanceof Finding finding
                        ? finding.verification()
                        : fact instanceof Reading reading ? reading.verification() : null;
                if (fact == null || verification == null) {
                    continue;
                }
                boolean documented = verification == Verification.VERIFIED;
                int vertex = facts.computeIfAbsent(fact.id(), id -> addFact(fact, documented));
                if (isOneWay(statement)) {
                    builder.attack(vertex(statement.id()), vertex);
                } else {
                    attackEachOther(vertex(statement.id()), isDocumented(statement.id()), vertex, documented);
                }
            }
        }
        for (Statement statement : admitted.values()) {
            List<EntryId> documenting = documentedBy.getOrDefault(statement.id(), List.of());
            if (!documenting.isEmpty() && facts.keySet().containsAll(documenting)) {
                addLoss(statement, documenting.stream().map(facts::get).toList());
            }
        }
    }

    private int addFact(Entry fact, boolean documented) {
        EntryId by = fact instanceof Finding finding ? finding.by() : ((Reading) fact).by();
        return add(new Argument(
                ArgumentKind.FACT,
                fact.id(),
                List.of(by),
                fact.when(),
                documented,
                List.of(),
                List.of(),
                List.of(),
                phrases.fact(fact)));
    }

    private void addLoss(Statement statement, Collection<Integer> facts) {
        int loss = add(new Argument(
                ArgumentKind.LOST_GROUNDS,
                statement.id(),
                List.of(),
                null,
                true,
                documentedBy.getOrDefault(statement.id(), List.of()),
                List.of(),
                List.of(),
                "the loss of the grounds of " + phrases.names(statement.by())));
        facts.forEach(fact -> builder.attack(fact, loss));
        builder.attack(loss, vertex(statement.id()));
    }

    @SafeVarargs
    private List<EntryId> entries(List<Integer>... vertexLists) {
        List<EntryId> entries = new ArrayList<>();
        for (List<Integer> list : vertexLists) {
            for (int vertex : list) {
                EntryId entry = argument(vertex).entry();
                if (entry != null && admitted.containsKey(entry)) {
                    entries.add(entry);
                }
            }
        }
        Collections.sort(entries);
        return entries;
    }
}
