// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.standing;

import static org.opennessgraph.domain.Sample.id;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Affiliation;
import org.opennessgraph.domain.AffiliationKind;
import org.opennessgraph.domain.Aim;
import org.opennessgraph.domain.Assertion;
import org.opennessgraph.domain.Attribution;
import org.opennessgraph.domain.Capacity;
import org.opennessgraph.domain.Channel;
import org.opennessgraph.domain.DefinitionUse;
import org.opennessgraph.domain.EndKind;
import org.opennessgraph.domain.Ending;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Force;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.OpennessTerm;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Placement;
import org.opennessgraph.domain.Polarity;
import org.opennessgraph.domain.Quote;
import org.opennessgraph.domain.QuoteKind;
import org.opennessgraph.domain.Reading;
import org.opennessgraph.domain.ReadingResult;
import org.opennessgraph.domain.Rebuttal;
import org.opennessgraph.domain.RebuttalKind;
import org.opennessgraph.domain.Sample;
import org.opennessgraph.domain.TermKind;
import org.opennessgraph.domain.TermReading;
import org.opennessgraph.domain.Utterance;
import org.opennessgraph.domain.Verification;

/**
 * A small matter to argue about: the model <em>lynx</em> of the firm <em>felis</em>, its licence with one clause, the
 * terms "open source" above "open weights", and "open innovation" apart; one definition of open source. Keys of what is
 * said are those of assertions and rebuttals, and name their source too.
 */
final class Matter {
    static final String OPEN = "claim:lynx-is-open-source";
    static final String NOT_OPEN = "claim:lynx-is-not-open-source";
    static final String WEIGHTS = "claim:lynx-is-open-weights";
    static final String NOT_WEIGHTS = "claim:lynx-is-not-open-weights";
    static final String INNOVATION = "claim:lynx-is-open-innovation";
    static final String CLAUSE = "license-term:lynx-license.2";

    private final List<Entry> entries = new ArrayList<>();

    Matter() {
        add(
                Sample.organization("organization:felis", "Felis"),
                Sample.organization("organization:osi", "OSI"),
                Sample.person("person:ada", "Ada"),
                Sample.person("person:bob", "Bob"),
                Sample.person("person:cyd", "Cyd"),
                Sample.model("model:lynx", "Lynx", "2023-07-18", "organization:felis"),
                Sample.license("license:lynx-license", "Lynx Licence", "2023-07-18", "model:lynx"),
                Sample.clause(CLAUSE, "license:lynx-license", TermKind.SCALE, "No more than 700 million users."),
                Sample.definition("definition:osd", "OSD", "2007-03-22"),
                Sample.criterion("criterion:osd.5", "definition:osd", 5, "No Discrimination"),
                readAs("openness-term:open-source", "open source", "openness-term:open-weights", "definition:osd"),
                Sample.term("openness-term:open-weights", "open weights"),
                Sample.term("openness-term:open-innovation", "open innovation"),
                Sample.claim(OPEN, "Lynx is open source.", "openness-term:open-source", Polarity.AFFIRMS, "model:lynx"),
                Sample.claim(
                        NOT_OPEN,
                        "Lynx is not open source.",
                        "openness-term:open-source",
                        Polarity.DENIES,
                        "model:lynx"),
                Sample.claim(
                        WEIGHTS, "Lynx is open weights.", "openness-term:open-weights", Polarity.AFFIRMS, "model:lynx"),
                Sample.claim(
                        NOT_WEIGHTS,
                        "Lynx is not open weights.",
                        "openness-term:open-weights",
                        Polarity.DENIES,
                        "model:lynx"),
                Sample.claim(
                        INNOVATION,
                        "Lynx is open innovation.",
                        "openness-term:open-innovation",
                        Polarity.AFFIRMS,
                        "model:lynx"));
    }

    static OpennessTerm readAs(String id, String name, @Nullable String strongerThan, String... definitions) {
        return new OpennessTerm(
                id(id),
                name,
                List.of(),
                strongerThan == null ? List.of() : List.of(id(strongerThan)),
                List.of(definitions).stream()
                        .map(definition -> new TermReading(id(definition), null, null))
                        .toList(),
                null,
                null);
    }

    Matter add(Entry... more) {
        entries.addAll(List.of(more));
        return this;
    }

    /** Somebody asserts a claim, in a source of their own, on a day. */
    Matter assertion(String key, String claim, String by, String on) {
        return assertion(key, claim, by, on, said -> said);
    }

    Matter assertion(String key, String claim, String by, String on, UnaryOperator<Said> how) {
        Said said = how.apply(new Said(key, on));
        said.addSourceTo(entries);
        return add(new Assertion(
                id("assertion:" + key), id(claim), List.of(id(by)), said.utterance(), said.ended, null, List.of()));
    }

    /** Somebody argues for the opposite. */
    Matter rebut(String key, String target, String by, String on, String... grounds) {
        return rebuttal(key, RebuttalKind.REBUT, target, by, on, said -> said, grounds);
    }

    Matter undercut(String key, String target, String by, String on, String... grounds) {
        return rebuttal(key, RebuttalKind.UNDERCUT, target, by, on, said -> said, grounds);
    }

    Matter rebuttal(
            String key,
            RebuttalKind kind,
            String target,
            String by,
            String on,
            UnaryOperator<Said> how,
            String... grounds) {
        Said said = how.apply(new Said(key, on));
        said.addSourceTo(entries);
        return add(new Rebuttal(
                id("rebuttal:" + key),
                id(target),
                kind,
                said.aim,
                List.of(id(by)),
                "An argument.",
                Sample.ids(grounds),
                said.utterance(),
                said.ended,
                null,
                List.of()));
    }

    /** The maker of a statement reads the licence in the same source. */
    Matter reading(String key, String statement, String by, ReadingResult result) {
        return reading(key, statement, by, result, null);
    }

    Matter reading(String key, String statement, String by, ReadingResult result, @Nullable String locator) {
        return add(new Reading(
                id("reading:" + key),
                id(CLAUSE),
                id("criterion:osd.5"),
                result,
                id(by),
                null,
                id("source:" + statement),
                locator,
                "It leaves some out.",
                Verification.VERIFIED,
                null));
    }

    Matter tie(String key, String agent, AffiliationKind kind, String with) {
        return add(new Affiliation(
                id("affiliation:" + key),
                id(agent),
                kind,
                id(with),
                null,
                null,
                null,
                null,
                null,
                Verification.VERIFIED,
                null));
    }

    KnownEntries known() {
        return KnownEntries.of(entries);
    }

    Standings standings() {
        return standings(Verdicts.NONE, StandingFilter.NONE);
    }

    Standings standings(Verdicts verdicts, StandingFilter filter) {
        KnownEntries known = known();
        return new Standings(known, verdicts, new PlainOppositions(known), filter);
    }

    ClaimStanding standing(String claim) {
        return standings().of(id(claim)).orElseThrow();
    }

    /** Verdicts on anything, by definition; a definition that is not named gives none. */
    static Verdicts verdicts(Verdict... verdicts) {
        return (subject, definition, day) -> List.of(verdicts).stream()
                .filter(verdict -> verdict.definition().equals(definition))
                .findFirst()
                .or(Optional::empty);
    }

    /** How something was said; what is not set is what is usual. */
    static final class Said {
        private final String key;
        private final String on;
        private @Nullable String source;
        private @Nullable String locator;
        private @Nullable String words;
        private Placement placement = Placement.BODY;
        private Channel channel = Channel.STATED;
        private Force force = Force.ASSERTED;
        private Capacity capacity = Capacity.UNKNOWN;
        private Attribution attribution = Attribution.CERTAIN;
        private Verification verification = Verification.VERIFIED;
        private QuoteKind quote = QuoteKind.VERBATIM;
        private Aim aim = Aim.NAMES;
        private List<EntryId> via = List.of();
        private @Nullable EntryId definition;
        private @Nullable Ending ended;

        Said(String key, String on) {
            this.key = key;
            this.on = on;
        }

        Said in(String other) {
            source = other;
            return this;
        }

        Said at(String where) {
            locator = where;
            return this;
        }

        Said quoting(String text) {
            words = text;
            return this;
        }

        Said placed(Placement where) {
            placement = where;
            return this;
        }

        Said by(Channel way) {
            channel = way;
            return this;
        }

        Said meant(Force how) {
            force = how;
            return this;
        }

        Said as(Capacity what) {
            capacity = what;
            return this;
        }

        Said attributed(Attribution how) {
            attribution = how;
            return this;
        }

        Said checked(Verification how) {
            verification = how;
            return this;
        }

        Said quoted(QuoteKind how) {
            quote = how;
            return this;
        }

        Said aimed(Aim how) {
            aim = how;
            return this;
        }

        Said via(String... from) {
            via = Sample.ids(from);
            return this;
        }

        Said under(String named) {
            definition = id(named);
            return this;
        }

        Said endedOn(@Nullable String day) {
            ended = new Ending(EndKind.WITHDRAWN, day == null ? null : PartialDate.parse(day), id("source:" + key));
            return this;
        }

        private void addSourceTo(List<Entry> entries) {
            if (source == null) {
                entries.add(Sample.source("source:" + key, "Words of " + key, on));
            }
        }

        private Utterance utterance() {
            return new Utterance(
                    id(source == null ? "source:" + key : source),
                    PartialDate.parse(on),
                    new Quote(words == null ? "Words of " + key : words, quote, null, null),
                    locator,
                    placement,
                    channel,
                    force,
                    capacity,
                    attribution,
                    via,
                    definition,
                    definition == null ? DefinitionUse.NONE : DefinitionUse.STATED,
                    verification,
                    null);
        }
    }
}
