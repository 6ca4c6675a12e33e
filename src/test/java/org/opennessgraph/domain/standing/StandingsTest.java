// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.opennessgraph.domain.Sample.id;
import static org.opennessgraph.domain.standing.Matter.CLAUSE;
import static org.opennessgraph.domain.standing.Matter.INNOVATION;
import static org.opennessgraph.domain.standing.Matter.NOT_OPEN;
import static org.opennessgraph.domain.standing.Matter.NOT_WEIGHTS;
import static org.opennessgraph.domain.standing.Matter.OPEN;
import static org.opennessgraph.domain.standing.Matter.WEIGHTS;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.opennessgraph.domain.Access;
import org.opennessgraph.domain.AffiliationKind;
import org.opennessgraph.domain.Aim;
import org.opennessgraph.domain.Attribution;
import org.opennessgraph.domain.Capacity;
import org.opennessgraph.domain.Channel;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.ClaimKind;
import org.opennessgraph.domain.DefinitionScope;
import org.opennessgraph.domain.DefinitionStatus;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Force;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Placement;
import org.opennessgraph.domain.Polarity;
import org.opennessgraph.domain.Quantifier;
import org.opennessgraph.domain.QuoteKind;
import org.opennessgraph.domain.ReadingResult;
import org.opennessgraph.domain.RebuttalKind;
import org.opennessgraph.domain.Sample;
import org.opennessgraph.domain.Source;
import org.opennessgraph.domain.SourceKind;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.domain.Verification;
import org.opennessgraph.domain.admission.NotAdmitted;
import org.opennessgraph.domain.argument.ArgumentLabel;
import org.opennessgraph.domain.assessment.TermReadings;
import org.opennessgraph.domain.standing.Matter.Said;

class StandingsTest {
    private static final String RIGHT = "claim:title-is-on-lynx";
    private static final String WRONG = "claim:title-is-of-lynx";

    @Test
    void a_claim_that_nobody_made_is_unsupported() {
        ClaimStanding standing = new Matter().standing(OPEN);

        assertThat(standing.standing()).isEqualTo(Standing.UNSUPPORTED);
        assertThat(standing.words()).isEqualTo("no admitted statement");
    }

    @Test
    void a_claim_that_nothing_attacks_is_unchallenged_and_says_how_many_independent_sources_it_has() {
        ClaimStanding standing = new Matter()
                .assertion("a", OPEN, "person:ada", "2023-07-18")
                .assertion("a-again", OPEN, "person:ada", "2023-07-19")
                .assertion("b", OPEN, "person:bob", "2023-07-20", said -> said.via("assertion:a"))
                .assertion("c", OPEN, "person:cyd", "2023-07-20")
                .standing(OPEN);

        assertThat(standing.standing()).isEqualTo(Standing.UNCHALLENGED);
        assertThat(standing.words()).isEqualTo("no challenge on record; 2 independent sources");
    }

    @Test
    void word_against_word_is_disputed_however_many_there_are() {
        Matter matter = new Matter()
                .assertion("a", OPEN, "person:ada", "2023-07-18")
                .assertion("b", OPEN, "person:bob", "2023-07-18")
                .assertion("c", NOT_OPEN, "person:cyd", "2023-07-20");

        assertThat(matter.standing(OPEN).standing()).isEqualTo(Standing.DISPUTED);
        assertThat(matter.standing(OPEN).dispute()).isEqualTo(Dispute.SOURCES_DISAGREE);
        assertThat(matter.standing(NOT_OPEN).words()).isEqualTo("sources disagree");
    }

    @Test
    void what_is_documented_contradicts_what_is_not_and_is_named_with_its_clause() {
        Matter matter = new Matter()
                .assertion("a", OPEN, "person:ada", "2023-07-18")
                .rebut("b", OPEN, "organization:osi", "2023-07-20", CLAUSE, "criterion:osd.5");

        ClaimStanding standing = matter.standing(OPEN);

        assertThat(standing.standing()).isEqualTo(Standing.CONTRADICTED);
        assertThat(standing.words())
                .isEqualTo("contradicted by OSI, 2023-07-20, on a clause of Lynx Licence "
                        + "(No more than 700 million users) and criterion 5 of OSD");
        assertThat(matter.standing(NOT_OPEN).standing()).isEqualTo(Standing.UNCHALLENGED);
    }

    @Test
    void one_undocumented_post_never_turns_a_documented_claim_and_is_still_shown() {
        Matter matter = new Matter()
                .rebut("a", NOT_OPEN, "person:ada", "2023-07-18", "criterion:osd.5")
                .assertion("blog", NOT_OPEN, "person:bob", "2023-07-20")
                .undercut("undercut", "rebuttal:a", "person:bob", "2023-07-20", "source:blog");

        ClaimStanding standing = matter.standing(OPEN);

        assertThat(standing.standing()).isEqualTo(Standing.UNCHALLENGED);
        assertThat(standing.words())
                .isEqualTo("no documented challenge on record, and 2 without documented grounds; "
                        + "1 independent source");
        assertThat(standing.unheeded()).containsExactly(id("assertion:blog"), id("rebuttal:undercut"));
    }

    @Test
    void a_challenge_whose_inference_is_undercut_leaves_the_claim_defended() {
        Matter matter = new Matter()
                .assertion("a", OPEN, "person:ada", "2023-07-18")
                .rebut("b", OPEN, "person:bob", "2023-07-20", CLAUSE)
                .undercut("c", "rebuttal:b", "person:cyd", "2023-07-21", "definition:osd");

        assertThat(matter.standing(OPEN).standing()).isEqualTo(Standing.DEFENDED);
        assertThat(matter.standing(NOT_OPEN).standing()).isEqualTo(Standing.CONTRADICTED);
    }

    @Test
    void an_undercut_of_a_claim_meets_every_statement_for_it() {
        Matter matter = new Matter()
                .assertion("a", OPEN, "person:ada", "2023-07-18")
                .rebut("b", NOT_OPEN, "person:bob", "2023-07-18", CLAUSE)
                .undercut("c", OPEN, "person:cyd", "2023-07-21", "definition:osd");

        assertThat(matter.standing(OPEN).standing()).isEqualTo(Standing.CONTRADICTED);
    }

    @Test
    void affirming_a_term_opposes_denying_a_weaker_one_and_no_other() {
        Matter matter = new Matter()
                .assertion("a", OPEN, "person:ada", "2023-07-18")
                .assertion("b", NOT_WEIGHTS, "person:bob", "2023-07-18")
                .assertion("c", INNOVATION, "person:cyd", "2023-07-18");

        assertThat(matter.standing(OPEN).standing()).isEqualTo(Standing.DISPUTED);
        assertThat(matter.standing(NOT_WEIGHTS).standing()).isEqualTo(Standing.DISPUTED);
        assertThat(matter.standing(INNOVATION).standing()).isEqualTo(Standing.UNCHALLENGED);

        Matter compatible = new Matter()
                .assertion("a", WEIGHTS, "person:ada", "2023-07-18")
                .assertion("b", NOT_OPEN, "person:bob", "2023-07-18");
        assertThat(compatible.standing(WEIGHTS).standing()).isEqualTo(Standing.UNCHALLENGED);
    }

    @Test
    void a_contradiction_that_is_no_conflict_attacks_nothing() {
        Matter matter = new Matter()
                .assertion("a", OPEN, "person:ada", "2023-07-18")
                .assertion("b", NOT_OPEN, "person:bob", "2023-07-18");

        Standings standings = new Standings(matter.known(), Verdicts.NONE, conflicts(Map.of()), StandingFilter.NONE);
        assertThat(standings.of(id(OPEN)).orElseThrow().standing()).isEqualTo(Standing.UNCHALLENGED);

        Proposition open = new Proposition(id(OPEN), false);
        Proposition notOpen = new Proposition(id(NOT_OPEN), false);
        Standings conflict =
                new Standings(matter.known(), Verdicts.NONE, conflicts(Map.of(open, notOpen)), StandingFilter.NONE);
        assertThat(conflict.of(id(OPEN)).orElseThrow().standing()).isEqualTo(Standing.DISPUTED);
    }

    private static Oppositions conflicts(Map<Proposition, Proposition> pairs) {
        return new Oppositions() {
            @Override
            public Opposition between(Proposition one, Proposition other) {
                return other.equals(pairs.get(one)) || one.equals(pairs.get(other))
                        ? Opposition.CONFLICT
                        : Opposition.NONE;
            }

            @Override
            public Set<EntryId> meetingPlaces(Proposition proposition) {
                return Set.of(id("model:all-meet-here"));
            }
        };
    }

    // The record itself

    private static Matter values() {
        return new Matter()
                .add(Sample.source("source:paper", "On Lynx", "2023-07-19"))
                .add(fact(RIGHT, "On Lynx"), fact(WRONG, "Of Lynx"))
                .assertion("right", RIGHT, "person:ada", "2023-07-20")
                .assertion("wrong", WRONG, "person:bob", "2023-07-20");
    }

    private static Claim fact(String id, String value) {
        return new Claim(
                id(id),
                ClaimKind.FACT,
                "The title is " + value + ".",
                List.of(id("model:lynx")),
                false,
                Quantifier.ONE,
                null,
                null,
                List.of(),
                null,
                "title of source:paper",
                value,
                null,
                null,
                List.of());
    }

    private static Standings withRecord(Matter matter) {
        KnownEntries known = matter.known();
        PlainOppositions plain = new PlainOppositions(known);
        return new Standings(
                known,
                Verdicts.NONE,
                new Oppositions() {
                    @Override
                    public Opposition between(Proposition one, Proposition other) {
                        return plain.between(one, other);
                    }

                    @Override
                    public Set<EntryId> meetingPlaces(Proposition proposition) {
                        return plain.meetingPlaces(proposition);
                    }

                    @Override
                    public Optional<RecordWord> recordOn(EntryId claim) {
                        boolean right = claim.equals(id(RIGHT));
                        return right || claim.equals(id(WRONG))
                                ? Optional.of(new RecordWord(
                                        right,
                                        id("source:paper"),
                                        PartialDate.parse("2023-07-19"),
                                        List.of(id("source:paper")),
                                        "its own title"))
                                : Optional.empty();
                    }
                },
                StandingFilter.NONE);
    }

    @Test
    void the_record_contradicts_the_claim_that_differs_and_defends_the_one_that_it_bears_out() {
        Standings standings = withRecord(values());

        ClaimStanding wrong = standings.of(id(WRONG)).orElseThrow();
        assertThat(wrong.standing()).isEqualTo(Standing.CONTRADICTED);
        assertThat(wrong.words()).isEqualTo("contradicted by “On Lynx”, 2023-07-19, on its own title");
        assertThat(standings.of(id(RIGHT)).orElseThrow().standing()).isEqualTo(Standing.DEFENDED);
        assertThat(standings.reason(id(RIGHT)).orElseThrow().arguments())
                .extracting(labelled -> labelled.argument().kind(), StandingReason.Labelled::label)
                .containsExactly(
                        tuple(ArgumentKind.RECORD, ArgumentLabel.IN), tuple(ArgumentKind.ASSERTION, ArgumentLabel.IN));
    }

    @Test
    void the_record_contradicts_also_where_nobody_says_what_it_says() {
        Matter matter = new Matter()
                .add(Sample.source("source:paper", "On Lynx", "2023-07-19"))
                .add(fact(RIGHT, "On Lynx"), fact(WRONG, "Of Lynx"))
                .assertion("wrong", WRONG, "person:bob", "2023-07-20");

        assertThat(withRecord(matter).of(id(WRONG)).orElseThrow().standing()).isEqualTo(Standing.CONTRADICTED);
        assertThat(withRecord(matter).of(id(RIGHT)).orElseThrow().standing())
                .as("nobody made it")
                .isEqualTo(Standing.UNSUPPORTED);
    }

    @Test
    void who_denies_what_the_record_bears_out_is_answered() {
        Matter matter = new Matter()
                .add(Sample.source("source:paper", "On Lynx", "2023-07-19"))
                .add(fact(RIGHT, "On Lynx"))
                .assertion("right", RIGHT, "person:ada", "2023-07-20")
                .rebut("not-right", RIGHT, "person:bob", "2023-07-20");

        assertThat(withRecord(matter).of(id(RIGHT)).orElseThrow().standing()).isEqualTo(Standing.DEFENDED);
    }

    // Differences of definition and of scope

    private static Standings opposedBy(Matter matter, Opposition how) {
        return new Standings(
                matter.known(),
                Verdicts.NONE,
                new Oppositions() {
                    @Override
                    public Opposition between(Proposition one, Proposition other) {
                        return how;
                    }

                    @Override
                    public Set<EntryId> meetingPlaces(Proposition proposition) {
                        return Set.of(id("model:lynx"));
                    }

                    @Override
                    public List<Read> readings(Proposition proposition) {
                        return proposition.claim().equals(id(OPEN))
                                ? List.of(new Read(id("definition:osd"), Truth.YES))
                                : List.of(new Read(id("definition:osaid"), Truth.NO));
                    }
                },
                StandingFilter.NONE);
    }

    private static Matter twoSides() {
        return new Matter()
                .add(Sample.definition("definition:osaid", "OSAID", "2024-10-28"))
                .assertion("a", OPEN, "person:ada", "2023-07-18")
                .rebut("b", OPEN, "person:bob", "2023-07-18", CLAUSE);
    }

    @Test
    void what_differs_by_the_definition_is_undecided_on_both_sides_whatever_it_rests_on() {
        Standings standings = opposedBy(twoSides(), Opposition.DEFINITIONAL);

        for (String claim : List.of(OPEN, NOT_OPEN)) {
            assertThat(standings.of(id(claim)).orElseThrow()).satisfies(standing -> {
                assertThat(standing.standing()).isEqualTo(Standing.DISPUTED);
                assertThat(standing.dispute()).isEqualTo(Dispute.DEPENDS_ON_DEFINITION);
                assertThat(standing.words()).isEqualTo("depends on the definition: OSD says yes; OSAID says no");
            });
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Opposition.class,
            names = {"VERSION", "COMPONENT", "TEMPORAL", "UNRESOLVED", "ONE_PARTY"})
    void what_is_not_heard_against_a_claim_is_shown_with_its_reason(Opposition how) {
        ClaimStanding standing = opposedBy(twoSides(), how).of(id(OPEN)).orElseThrow();

        assertThat(standing.standing()).isEqualTo(Standing.UNCHALLENGED);
        assertThat(standing.unheard()).containsExactly(new Unheard(id("rebuttal:b"), id(NOT_OPEN), NotHeard.of(how)));
        assertThat(standing.words()).startsWith("no challenge to this claim on record; 1 statement on Lynx ");
    }

    @Test
    void a_difference_of_scope_is_told_in_the_words() {
        assertThat(opposedBy(twoSides(), Opposition.VERSION)
                        .of(id(OPEN))
                        .orElseThrow()
                        .words())
                .isEqualTo(
                        "no challenge to this claim on record; 1 statement on Lynx differs in scope: another subject; "
                                + "1 independent source");
    }

    // A claim and its denial

    @Test
    void what_definitions_say_for_a_denial_they_say_against_every_affirmation() {
        Matter matter = new Matter()
                .assertion("early", OPEN, "person:ada", "2006")
                .assertion("denied", NOT_OPEN, "person:bob", "2023-07-18");
        Standings standings =
                matter.standings(Matter.verdicts(verdict("definition:osd", Truth.NO)), StandingFilter.NONE);

        assertThat(standings.of(id(NOT_OPEN)).orElseThrow().standing()).isEqualTo(Standing.DEFENDED);
        assertThat(standings.of(id(OPEN)).orElseThrow())
                .as("the definition was not in force on the day of the affirmation, which so has no other result")
                .satisfies(open -> {
                    assertThat(open.standing()).isEqualTo(Standing.CONTRADICTED);
                    assertThat(open.words())
                            .startsWith("contradicted by Openness Graph's assessment of Lynx under OSD");
                });
    }

    @Test
    void a_claim_that_holds_by_one_of_its_makers_alone_does_not_say_that_every_challenge_was_answered() {
        Matter matter = new Matter()
                .assertion("dated", OPEN, "person:ada", "2023-07-18")
                .assertion("before-the-definition", OPEN, "person:bob", "2006");
        Standings standings =
                matter.standings(Matter.verdicts(verdict("definition:osd", Truth.NO)), StandingFilter.NONE);

        assertThat(standings.of(id(OPEN)).orElseThrow()).satisfies(standing -> {
            assertThat(standing.standing()).isEqualTo(Standing.DEFENDED);
            assertThat(standing.words())
                    .isEqualTo(
                            "it holds by Bob (2006); of the challenges to what else is said for it, not all have been"
                                    + " answered");
        });
    }

    @Test
    void an_affirmation_whose_own_day_gave_another_result_is_left_alone() {
        Matter matter = new Matter()
                .assertion("then", OPEN, "person:ada", "2023-07-18")
                .assertion("now", NOT_OPEN, "person:bob", "2024-07-18");
        Verdicts changed = (subject, definition, day) -> Optional.of(new Verdict(
                definition,
                day.before(PartialDate.parse("2024")) == Truth.YES ? Truth.YES : Truth.NO,
                false,
                List.of(id(CLAUSE))));
        Standings standings = new Standings(
                matter.known(),
                changed,
                new Oppositions() {
                    @Override
                    public Opposition between(Proposition one, Proposition other) {
                        return Opposition.TEMPORAL;
                    }

                    @Override
                    public Set<EntryId> meetingPlaces(Proposition proposition) {
                        return Set.of();
                    }
                },
                StandingFilter.NONE);

        assertThat(standings.of(id(OPEN)).orElseThrow().standing()).isEqualTo(Standing.UNCHALLENGED);
        assertThat(standings.of(id(NOT_OPEN)).orElseThrow().standing()).isEqualTo(Standing.UNCHALLENGED);
    }

    static Stream<Arguments> ways_to_argue_nothing() {
        return Stream.of(
                way(said -> said.by(Channel.GENERATED), NotAdmitted.GENERATED),
                way(said -> said.in("source:generated"), NotAdmitted.GENERATED),
                way(said -> said.meant(Force.ASKED), NotAdmitted.NOT_ASSERTED),
                way(said -> said.meant(Force.IRONIC), NotAdmitted.NOT_ASSERTED),
                way(said -> said.meant(Force.CONDITIONAL), NotAdmitted.NOT_ASSERTED),
                way(said -> said.meant(Force.INTENDED), NotAdmitted.NOT_ASSERTED),
                way(said -> said.meant(Force.PRESUPPOSED), NotAdmitted.NOT_ASSERTED),
                way(said -> said.checked(Verification.UNVERIFIED), NotAdmitted.UNVERIFIED),
                way(said -> said.endedOn(null), NotAdmitted.ENDED),
                way(said -> said.attributed(Attribution.AMBIGUOUS), NotAdmitted.UNCERTAIN_MAKER),
                way(said -> said.placed(Placement.COMMENT), NotAdmitted.BYSTANDER),
                way(said -> said.in("source:comment"), NotAdmitted.BYSTANDER),
                way(said -> said.aimed(Aim.THEMATIC), NotAdmitted.THEMATIC));
    }

    private static Arguments way(UnaryOperator<Said> how, NotAdmitted why) {
        return Arguments.of(how, why);
    }

    @ParameterizedTest
    @MethodSource("ways_to_argue_nothing")
    void what_is_not_admitted_argues_nothing_and_is_shown_as_a_lead(UnaryOperator<Said> how, NotAdmitted why) {
        Matter matter = new Matter()
                .add(sourceOfKind("source:generated", SourceKind.GENERATED_TEXT))
                .add(sourceOfKind("source:comment", SourceKind.COMMENT))
                .assertion("a", OPEN, "person:ada", "2023-07-18")
                .rebuttal("b", RebuttalKind.REBUT, OPEN, "person:bob", "2023-07-20", how, CLAUSE);

        StandingReason reason = matter.standings().reason(id(OPEN)).orElseThrow();

        assertThat(reason.standing().standing()).isEqualTo(Standing.UNCHALLENGED);
        assertThat(reason.leads()).containsExactly(new Lead(id("rebuttal:b"), why));
    }

    private static Source sourceOfKind(String id, SourceKind kind) {
        return new Source(
                id(id),
                "A source",
                List.of(),
                kind,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                Access.PUBLIC,
                null,
                false,
                null,
                List.of(),
                Verification.VERIFIED,
                null);
    }

    @Test
    void a_comment_by_a_party_or_in_an_organizations_name_is_no_readers_comment() {
        Matter matter = new Matter()
                .assertion("a", OPEN, "organization:felis", "2023-07-18", said -> said.placed(Placement.COMMENT))
                .assertion("b", WEIGHTS, "person:bob", "2023-07-18", said -> said.placed(Placement.COMMENT)
                        .as(Capacity.OFFICIAL))
                .tie("bob", "person:cyd", AffiliationKind.EMPLOYED_BY, "organization:felis")
                .assertion("c", INNOVATION, "person:cyd", "2023-07-18", said -> said.placed(Placement.COMMENT));

        assertThat(List.of(OPEN, WEIGHTS, INNOVATION))
                .allSatisfy(
                        claim -> assertThat(matter.standing(claim).standing()).isEqualTo(Standing.UNCHALLENGED));
    }

    @Test
    void seen_at_second_hand_is_admitted() {
        Matter matter = new Matter().assertion("a", OPEN, "person:ada", "2023-07-18", said -> said.by(Channel.REPORTED)
                .checked(Verification.SECONDARY));

        assertThat(matter.standing(OPEN).standing()).isEqualTo(Standing.UNCHALLENGED);
    }

    @Test
    void norms_and_forecasts_have_positions_and_no_standing() {
        for (ClaimKind kind : List.of(ClaimKind.NORM, ClaimKind.FORECAST)) {
            Matter matter = new Matter()
                    .add(new Claim(
                            id("claim:should"),
                            kind,
                            "It should be.",
                            List.of(id("model:lynx")),
                            false,
                            Quantifier.ONE,
                            null,
                            null,
                            List.of(),
                            null,
                            null,
                            null,
                            null,
                            null,
                            List.of()))
                    .assertion("a", "claim:should", "person:ada", "2023-07-18")
                    .rebut("b", "claim:should", "person:bob", "2023-07-18", CLAUSE);
            Standings standings = matter.standings();

            assertThat(standings.of(id("claim:should"))).isEmpty();
            assertThat(standings.reason(id("claim:should"))).isEmpty();
            assertThat(standings.all()).doesNotContainKey(id("claim:should"));
            assertThat(standings.positions(id("claim:should")))
                    .contains(new Positions(
                            id("claim:should"), List.of(id("assertion:a")), List.of(id("rebuttal:b")), List.of()));
        }
    }

    @Test
    void a_claim_that_is_not_known_here_has_no_standing() {
        assertThat(new Matter().standings().of(id("claim:other"))).isEmpty();
    }

    @Test
    void a_rebuttal_documented_by_a_finding_falls_with_it() {
        Matter matter = new Matter()
                .add(Sample.finding("finding:f", "model:lynx", "person:bob", "2023-07-19", null))
                .assertion("a", OPEN, "person:ada", "2023-07-18")
                .rebut("b", OPEN, "person:bob", "2023-07-20", "finding:f");
        assertThat(matter.standing(OPEN).standing()).isEqualTo(Standing.CONTRADICTED);

        matter.undercut("c", "finding:f", "person:cyd", "2023-07-21", "definition:osd");
        assertThat(matter.standing(OPEN).standing()).isEqualTo(Standing.DEFENDED);
        assertThat(matter.standing(NOT_OPEN).words())
                .isEqualTo("contradicted by Cyd, 2023-07-21, on OSD, against the finding of Bob on Lynx "
                        + "(model card: open), 2023-07-19");

        Matter twoGrounds = new Matter()
                .add(Sample.finding("finding:f", "model:lynx", "person:bob", "2023-07-19", null))
                .assertion("a", OPEN, "person:ada", "2023-07-18")
                .rebut("b", OPEN, "person:bob", "2023-07-20", "finding:f", CLAUSE)
                .undercut("c", "finding:f", "person:cyd", "2023-07-21", "definition:osd");
        assertThat(twoGrounds.standing(OPEN).standing()).isEqualTo(Standing.CONTRADICTED);
    }

    @Test
    void a_reading_that_its_maker_published_with_a_statement_documents_it() {
        Matter matter = new Matter()
                .assertion("a", OPEN, "person:ada", "2023-07-18")
                .assertion("b", NOT_OPEN, "organization:osi", "2023-07-20")
                .reading("r", "b", "organization:osi", ReadingResult.FAILS);

        assertThat(matter.standing(OPEN).words())
                .isEqualTo(
                        "contradicted by OSI, 2023-07-20, on a clause of Lynx Licence (held to fail criterion 5 of OSD)");

        Matter another = new Matter()
                .assertion("a", OPEN, "person:ada", "2023-07-18")
                .assertion("b", NOT_OPEN, "organization:osi", "2023-07-20")
                .reading("r", "b", "person:bob", ReadingResult.FAILS)
                .reading("s", "b", "organization:osi", ReadingResult.LEAVES_OPEN);
        assertThat(another.standing(OPEN).standing()).isEqualTo(Standing.DISPUTED);
    }

    // Readings of the term

    private static Verdict verdict(String definition, Truth result) {
        return new Verdict(id(definition), result, false, List.of(id(CLAUSE)));
    }

    private static Matter said_on(String day) {
        return new Matter().assertion("a", OPEN, "person:ada", day);
    }

    private static ClaimStanding judged(Matter matter, Verdict... verdicts) {
        return matter.standings(Matter.verdicts(verdicts), StandingFilter.NONE)
                .of(id(OPEN))
                .orElseThrow();
    }

    @Test
    void a_claim_that_every_reading_in_force_denies_is_contradicted_by_them() {
        ClaimStanding standing = judged(said_on("2023-07-18"), verdict("definition:osd", Truth.NO));

        assertThat(standing.standing()).isEqualTo(Standing.CONTRADICTED);
        assertThat(standing.words())
                .isEqualTo("contradicted by Openness Graph's assessment of Lynx under OSD, by the facts of 2023-07-18, "
                        + "on a clause of Lynx Licence (No more than 700 million users)");
    }

    @Test
    void a_claim_that_every_reading_carries_is_in_against_words_without_grounds() {
        Matter matter = said_on("2023-07-18").assertion("b", NOT_OPEN, "person:bob", "2023-07-18");

        assertThat(judged(matter, verdict("definition:osd", Truth.YES)).standing())
                .isEqualTo(Standing.DEFENDED);
    }

    @Test
    void a_documented_denial_and_the_definitions_stand_against_each_other() {
        Matter matter = said_on("2023-07-18").rebut("b", OPEN, "person:bob", "2023-07-18", CLAUSE);

        assertThat(judged(matter, verdict("definition:osd", Truth.YES)).standing())
                .isEqualTo(Standing.DISPUTED);
    }

    @Test
    void readings_that_do_not_agree_leave_it_to_the_definition() {
        Matter matter = said_on("2025-01-01")
                .add(Sample.definition("definition:osaid", "OSAID", "2024-10-28"))
                .add(Matter.readAs(
                        "openness-term:open-source",
                        "open source",
                        "openness-term:open-weights",
                        "definition:osd",
                        "definition:osaid"));
        Verdict no = verdict("definition:osaid", Truth.NO);

        assertThat(judged(matter, verdict("definition:osd", Truth.YES), no)).satisfies(standing -> {
            assertThat(standing.standing()).isEqualTo(Standing.DISPUTED);
            assertThat(standing.dispute()).isEqualTo(Dispute.DEPENDS_ON_DEFINITION);
            assertThat(standing.words()).isEqualTo("depends on the definition: OSD says yes; OSAID says no");
        });
        assertThat(judged(matter, verdict("definition:osd", Truth.UNKNOWN), no).standing())
                .as("undecided readings decide nothing")
                .isEqualTo(Standing.UNCHALLENGED);
        assertThat(judged(matter, verdict("definition:osd", Truth.NO), no).standing())
                .isEqualTo(Standing.CONTRADICTED);
        assertThat(judged(matter, no).standing())
                .as("a definition that gives no verdict does not count")
                .isEqualTo(Standing.CONTRADICTED);
    }

    @Test
    void what_is_said_at_two_moments_of_a_day_is_assessed_once() {
        Matter matter = said_on("2023-07-18T16:13:02Z").assertion("b", OPEN, "person:bob", "2023-07-18");

        assertThat(matter.standings(Matter.verdicts(verdict("definition:osd", Truth.NO)), StandingFilter.NONE)
                        .reason(id(OPEN))
                        .orElseThrow()
                        .against())
                .singleElement()
                .satisfies(attacker -> assertThat(attacker.argument().on()).isEqualTo(PartialDate.parse("2023-07-18")));
    }

    @Test
    void provisional_verdicts_argue_nothing() {
        Verdict provisional = new Verdict(id("definition:osd"), Truth.NO, true, List.of());

        assertThat(judged(said_on("2023-07-18"), provisional).standing()).isEqualTo(Standing.UNCHALLENGED);
    }

    @Test
    void a_definition_does_not_judge_what_was_said_before_it() {
        Verdict no = verdict("definition:osd", Truth.NO);

        assertThat(judged(said_on("2007-03-21"), no).standing()).isEqualTo(Standing.UNCHALLENGED);
        assertThat(judged(said_on("2007"), no).standing())
                .as("a year does not say whether before or after")
                .isEqualTo(Standing.UNCHALLENGED);
        assertThat(judged(said_on("2007-03-22"), no).standing()).isEqualTo(Standing.CONTRADICTED);
    }

    @Test
    void a_draft_judges_only_those_who_named_it() {
        Matter unnamed = said_on("2023-07-18")
                .add(Sample.definition("definition:osd", "OSD", "2007-03-22", DefinitionStatus.DRAFT));
        Matter named = new Matter()
                .add(Sample.definition("definition:osd", "OSD", "2007-03-22", DefinitionStatus.DRAFT))
                .assertion("a", OPEN, "person:ada", "2023-07-18", said -> said.under("definition:osd"));
        Verdict no = verdict("definition:osd", Truth.NO);

        assertThat(judged(unnamed, no).standing()).isEqualTo(Standing.UNCHALLENGED);
        assertThat(judged(named, no).standing()).isEqualTo(Standing.CONTRADICTED);
    }

    @Test
    void only_definitions_for_that_kind_of_subject_are_read_and_a_licences_where_there_is_none_for_models() {
        TermReadings readings = new TermReadings(new Matter()
                .add(
                        Sample.definition(
                                "definition:osd", "OSD", "2007", DefinitionStatus.IN_FORCE, DefinitionScope.LICENSE),
                        Sample.definition(
                                "definition:osaid", "OSAID", "2024", DefinitionStatus.IN_FORCE, DefinitionScope.MODEL),
                        Matter.readAs(
                                "openness-term:open-source", "open source", null, "definition:osd", "definition:osaid"))
                .known());
        EntryId term = id("openness-term:open-source");

        assertThat(readings.on(term, id("model:lynx").type(), PartialDate.parse("2023-07-18")))
                .containsExactly(new TermReadings.Dated(id("definition:osd"), true));
        assertThat(readings.on(term, id("model:lynx").type(), PartialDate.parse("2024-05")))
                .containsExactly(new TermReadings.Dated(id("definition:osaid"), false));
        assertThat(readings.on(term, id("license:l").type(), PartialDate.parse("2025")))
                .containsExactly(new TermReadings.Dated(id("definition:osd"), true));
        assertThat(readings.on(term, id("subject-class:c").type(), PartialDate.parse("2025")))
                .isEmpty();
    }

    // Filters

    @Test
    void on_an_earlier_day_later_words_are_not_heard_and_later_endings_did_not_happen() {
        Matter matter = new Matter()
                .assertion("a", OPEN, "person:ada", "2023-07-18", said -> said.endedOn("2024-01-01"))
                .rebut("b", OPEN, "person:bob", "2023-07-20", CLAUSE);

        assertThat(on(matter, "2023-07-19").standing()).isEqualTo(Standing.UNCHALLENGED);
        assertThat(on(matter, "2023-08-01").standing()).isEqualTo(Standing.CONTRADICTED);
        assertThat(on(matter, "2024-02-01").standing()).isEqualTo(Standing.UNSUPPORTED);
    }

    private static ClaimStanding on(Matter matter, String day) {
        return matter.standings(Verdicts.NONE, new StandingFilter(PartialDate.parse(day), false, false))
                .of(id(OPEN))
                .orElseThrow();
    }

    @Test
    void on_a_day_only_what_was_certainly_said_by_it_is_heard_and_the_rest_is_listed() {
        Matter matter = new Matter()
                .assertion("a", OPEN, "person:ada", "2023-07-18")
                .rebut("month", OPEN, "person:bob", "2023-07", CLAUSE)
                .rebut("span", OPEN, "person:cyd", "2023-07-20/2023-08", CLAUSE)
                .rebut("after", OPEN, "organization:osi", "2023-08-01", CLAUSE);

        assertThat(on(matter, "2023-07-20").standing()).isEqualTo(Standing.UNCHALLENGED);
        assertThat(matter.standings(Verdicts.NONE, new StandingFilter(PartialDate.parse("2023-07-20"), false, false))
                        .reason(id(OPEN))
                        .orElseThrow()
                        .leads())
                .containsExactly(
                        new Lead(id("rebuttal:after"), NotAdmitted.LATER),
                        new Lead(id("rebuttal:month"), NotAdmitted.PERHAPS_LATER),
                        new Lead(id("rebuttal:span"), NotAdmitted.PERHAPS_LATER));
        assertThat(on(matter, "2023-07-31").standing()).isEqualTo(Standing.CONTRADICTED);
    }

    @Test
    void interested_parties_are_counted_and_can_be_left_out_on_both_sides() {
        Matter matter = new Matter()
                .add(Sample.organization("organization:rival", "Rival"))
                .tie("ada", "person:ada", AffiliationKind.EMPLOYED_BY, "organization:felis")
                .tie("bob", "person:bob", AffiliationKind.SPEAKS_FOR, "organization:rival")
                .tie("rival", "organization:felis", AffiliationKind.COMPETES_WITH, "organization:rival")
                .assertion("a", OPEN, "person:ada", "2023-07-18")
                .assertion("b", NOT_OPEN, "person:bob", "2023-07-19")
                .assertion("c", OPEN, "person:cyd", "2023-07-20");

        assertThat(matter.standing(OPEN).interest()).isEqualTo(new Interest(1, 2, 1, 1));
        assertThat(matter.standing(OPEN).standing()).isEqualTo(Standing.DISPUTED);
        assertThat(matter.standings(Verdicts.NONE, new StandingFilter(null, true, false))
                        .of(id(OPEN))
                        .orElseThrow()
                        .standing())
                .isEqualTo(Standing.UNCHALLENGED);
    }

    @Test
    void a_maker_speaks_in_its_own_matter_also_of_a_class_of_what_it_makes() {
        String all = "claim:cats-are-open-source";
        Matter matter = new Matter()
                .add(Sample.subjectClass("subject-class:cats", "What Felis makes", "organization:felis"))
                .add(Sample.claim(
                        all,
                        "Felis makes open source.",
                        "openness-term:open-source",
                        Polarity.AFFIRMS,
                        "subject-class:cats"))
                .assertion("a", all, "organization:felis", "2023-07-18");

        assertThat(matter.standing(all).interest()).isEqualTo(new Interest(1, 1, 0, 0));
        assertThat(matter.standings(Verdicts.NONE, new StandingFilter(null, true, false))
                        .of(id(all))
                        .orElseThrow()
                        .standing())
                .isEqualTo(Standing.UNSUPPORTED);
    }

    @Test
    void only_verified_quotes_can_be_asked_for() {
        Matter matter = new Matter()
                .assertion("a", OPEN, "person:ada", "2023-07-18", said -> said.quoted(QuoteKind.FRAGMENT))
                .assertion("b", NOT_OPEN, "person:bob", "2023-07-19", said -> said.quoted(QuoteKind.PARAPHRASE))
                .assertion("c", NOT_OPEN, "person:cyd", "2023-07-19", said -> said.checked(Verification.SECONDARY));

        assertThat(matter.standings(Verdicts.NONE, new StandingFilter(null, false, true))
                        .of(id(OPEN))
                        .orElseThrow()
                        .standing())
                .isEqualTo(Standing.UNCHALLENGED);
    }

    // Words

    private static List<String> wordsFor(Matter matter, String claim) {
        return matter.standings().reason(id(claim)).orElseThrow().arguments().stream()
                .map(labelled -> labelled.argument().words())
                .toList();
    }

    @Test
    void what_a_critic_reports_is_put_in_nobodys_mouth() {
        Matter matter = new Matter()
                .add(Sample.sourceBy("source:post", "A post", "2023-07-20", List.of("person:cyd"), null))
                .assertion("a", OPEN, "organization:felis", "2023-07-18", said -> said.in("source:post")
                        .by(Channel.REPORTED)
                        .quoted(QuoteKind.PARAPHRASE)
                        .checked(Verification.SECONDARY));

        assertThat(wordsFor(matter, OPEN)).containsExactly("Felis, 2023-07-18 (as reported by Cyd, 2023-07-20)");
    }

    @Test
    void own_words_are_quoted_where_no_grounds_are_on_record() {
        Matter matter = new Matter().assertion("a", OPEN, "organization:felis", "2023-07-18");

        assertThat(wordsFor(matter, OPEN)).containsExactly("Felis, 2023-07-18, in the words “Words of a”");
    }

    @Test
    void grounds_name_clauses_first_and_criteria_of_one_definition_together_and_titles_in_quotation_marks() {
        Matter matter = new Matter()
                .add(Sample.criterion("criterion:osd.6", "definition:osd", 6, "No Fields"))
                .rebut(
                        "a",
                        NOT_OPEN,
                        "person:ada",
                        "2023-07-18",
                        "source:a",
                        "criterion:osd.6",
                        CLAUSE,
                        "criterion:osd.5",
                        "license:lynx-license");

        assertThat(wordsFor(matter, OPEN))
                .containsExactly("Ada, 2023-07-18, on a clause of Lynx Licence (No more than 700 million users), "
                        + "criteria 5 and 6 of OSD and “Words of a”");
    }

    @Test
    void grounds_are_those_of_the_words_at_their_place_and_of_no_others() {
        Matter matter = new Matter()
                .assertion("a", NOT_OPEN, "organization:osi", "2023-07-20", said -> said.at("L20"))
                .assertion("b", NOT_OPEN, "organization:osi", "2023-07-20", said -> said.in("source:a")
                        .at("L26-29"))
                .assertion("c", NOT_OPEN, "organization:osi", "2023-07-20", said -> said.in("source:a"))
                .reading("r", "a", "organization:osi", ReadingResult.FAILS, "L27 (point named in L20)");

        assertThat(matter.standings().reason(id(NOT_OPEN)).orElseThrow().arguments())
                .extracting(labelled -> labelled.argument().entry(), labelled -> labelled.argument()
                        .documented())
                .containsExactlyInAnyOrder(
                        tuple(id("assertion:a"), false),
                        tuple(id("assertion:b"), true),
                        tuple(id("assertion:c"), true));
    }

    @Test
    void other_words_in_one_source_do_not_lend_their_grounds() {
        Matter matter = new Matter()
                .assertion("b", NOT_OPEN, "organization:osi", "2023-07-20")
                .rebuttal(
                        "other-words",
                        RebuttalKind.REBUT,
                        OPEN,
                        "organization:osi",
                        "2023-07-20",
                        said -> said.in("source:b").quoting("Other words"),
                        CLAUSE);

        assertThat(matter.standings().reason(id(NOT_OPEN)).orElseThrow().arguments())
                .extracting(labelled -> labelled.argument().entry(), labelled -> labelled.argument()
                        .documented())
                .containsExactlyInAnyOrder(tuple(id("assertion:b"), false), tuple(id("rebuttal:other-words"), true));
    }

    @Test
    void statements_that_rest_on_the_same_are_told_apart_by_their_words() {
        Matter matter = new Matter()
                .rebut("one", OPEN, "person:ada", "2023-07-18", CLAUSE)
                .rebut("two", OPEN, "person:ada", "2023-07-18", CLAUSE);

        assertThat(wordsFor(matter, NOT_OPEN))
                .containsExactly(
                        "Ada, 2023-07-18, in the words “Words of one”, on a clause of Lynx Licence "
                                + "(No more than 700 million users)",
                        "Ada, 2023-07-18, in the words “Words of two”, on a clause of Lynx Licence "
                                + "(No more than 700 million users)");
    }

    @Test
    void a_reading_by_somebody_else_names_its_reader() {
        Matter matter = new Matter()
                .assertion("other", NOT_OPEN, "person:bob", "2023-07-18")
                .reading("r", "other", "person:bob", ReadingResult.FAILS)
                .rebut("a", OPEN, "person:ada", "2023-07-18", "reading:r");

        assertThat(wordsFor(matter, NOT_OPEN))
                .contains("Ada, 2023-07-18, on a clause of Lynx Licence (held by Bob to fail criterion 5 of OSD)");
    }

    @Test
    void what_would_change_it_tells_which_assessment_is_meant() {
        Matter matter = said_on("2023-07-18").assertion("b", OPEN, "person:bob", "2023-07-19");

        assertThat(matter.standings(Matter.verdicts(verdict("definition:osd", Truth.NO)), StandingFilter.NONE)
                        .reason(id(OPEN))
                        .map(StandingReason::change)
                        .map(StandingReason.Change::words))
                .contains("without Openness Graph's assessment of Lynx under OSD by the facts of 2023-07-18 "
                        + "it would stand");
    }

    // Sources

    @Test
    void what_is_known_only_from_its_critic_says_so_and_counts_no_source() {
        Matter matter = new Matter()
                .assertion("a", OPEN, "organization:felis", "2023-07-18", said -> said.by(Channel.REPORTED)
                        .quoted(QuoteKind.PARAPHRASE)
                        .via("person:cyd")
                        .checked(Verification.SECONDARY));

        ClaimStanding standing = matter.standing(OPEN);
        assertThat(standing.independentSources()).isZero();
        assertThat(standing.knownOnlyFrom()).containsExactly(id("person:cyd"));
        assertThat(standing.words()).isEqualTo("no challenge on record; the claim is known only from Cyd");

        matter.assertion("own", OPEN, "organization:felis", "2023-07-19");
        assertThat(matter.standing(OPEN).knownOnlyFrom()).isEmpty();
        assertThat(matter.standing(OPEN).independentSources()).isEqualTo(1);
    }

    @Test
    void voices_of_one_house_on_their_day_are_one_source() {
        Matter matter = new Matter()
                .tie("ada", "person:ada", AffiliationKind.EMPLOYED_BY, "organization:osi")
                .assertion("a", OPEN, "person:ada", "2023-07-18")
                .assertion("b", OPEN, "organization:osi", "2023-07-20")
                .assertion("c", OPEN, "person:cyd", "2023-07-20");

        assertThat(matter.standing(OPEN).independentSources()).isEqualTo(2);
    }

    @Test
    void interested_parties_among_the_sources_are_told() {
        Matter matter = new Matter().assertion("a", OPEN, "organization:felis", "2023-07-18");

        assertThat(matter.standing(OPEN).words())
                .isEqualTo("no challenge on record; 1 independent source, an interested party");
        assertThat(matter.assertion("b", OPEN, "person:cyd", "2023-07-18")
                        .standing(OPEN)
                        .words())
                .isEqualTo("no challenge on record; 2 independent sources; 1 of 2 statements by interested parties");
    }

    @Test
    void assessments_by_the_facts_of_several_days_are_told_together() {
        Matter matter = said_on("2023-07-18").assertion("b", OPEN, "person:bob", "2023-07-19");

        assertThat(matter.standings(Matter.verdicts(verdict("definition:osd", Truth.YES)), StandingFilter.NONE)
                        .reason(id(OPEN))
                        .map(StandingReason::change)
                        .map(StandingReason.Change::words))
                .contains("without Openness Graph's assessments of Lynx under OSD by the facts of 2023-07-18 and "
                        + "2023-07-19, Ada (2023-07-18) and Bob (2023-07-19) no admitted statement would be left");
    }

    // Reasons

    @Test
    void the_reason_names_who_contradicts_and_what_would_change_it() {
        Matter matter = new Matter()
                .assertion("a", OPEN, "person:ada", "2023-07-18")
                .rebut("b", OPEN, "organization:osi", "2023-07-20", "criterion:osd.5");

        StandingReason reason = matter.standings().reason(id(OPEN)).orElseThrow();

        assertThat(reason.trees()).singleElement().satisfies(tree -> {
            assertThat(tree.argument().entry()).isEqualTo(id("assertion:a"));
            assertThat(tree.label()).isEqualTo(ArgumentLabel.OUT);
            assertThat(tree.attackers()).singleElement().satisfies(attacker -> assertThat(
                            attacker.argument().entry())
                    .isEqualTo(id("rebuttal:b")));
        });
        assertThat(reason.change()).satisfies(change -> {
            assertThat(change.words()).isEqualTo("without OSI (2023-07-20) it would stand");
            assertThat(change.exact()).isTrue();
        });
        assertThat(matter.standings().reason(id(NOT_OPEN)))
                .map(StandingReason::change)
                .map(StandingReason.Change::words)
                .contains("without OSI (2023-07-20) no admitted statement would be left");
    }

    @Test
    void the_same_words_entered_twice_rest_on_the_same_grounds() {
        Matter matter = new Matter()
                .assertion("a", OPEN, "person:ada", "2023-07-18")
                .assertion("b", NOT_OPEN, "organization:osi", "2023-07-20")
                .rebuttal(
                        "b-rebuts",
                        RebuttalKind.REBUT,
                        OPEN,
                        "organization:osi",
                        "2023-07-20",
                        said -> said.in("source:b").quoting("Words of b"),
                        CLAUSE);

        assertThat(matter.standings().reason(id(OPEN)).orElseThrow().against())
                .allSatisfy(
                        attacker -> assertThat(attacker.argument().documented()).isTrue())
                .hasSize(2);
    }
}
