// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.contradiction;

import static org.opennessgraph.domain.Sample.id;
import static org.opennessgraph.domain.Sample.ids;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Assertion;
import org.opennessgraph.domain.Attribution;
import org.opennessgraph.domain.Capacity;
import org.opennessgraph.domain.Channel;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.ClaimKind;
import org.opennessgraph.domain.DefinitionUse;
import org.opennessgraph.domain.Ending;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.FactDate;
import org.opennessgraph.domain.Force;
import org.opennessgraph.domain.Governance;
import org.opennessgraph.domain.Incorporation;
import org.opennessgraph.domain.License;
import org.opennessgraph.domain.LicenseKind;
import org.opennessgraph.domain.Model;
import org.opennessgraph.domain.ModelComponent;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Placement;
import org.opennessgraph.domain.Polarity;
import org.opennessgraph.domain.Quantifier;
import org.opennessgraph.domain.Quote;
import org.opennessgraph.domain.QuoteKind;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.domain.Utterance;
import org.opennessgraph.domain.Verification;

/** Claims, statements, models and licences in the detail that rules of contradiction look at. */
final class Say {
    private static final EntryId PLACE = id("source:place");

    private EntryId in = PLACE;
    private @Nullable PartialDate on = PartialDate.parse("2024-05-01");
    private @Nullable Quote quote = new Quote("words", QuoteKind.VERBATIM, null, null);
    private Channel channel = Channel.STATED;
    private Force force = Force.ASSERTED;
    private Capacity capacity = Capacity.UNKNOWN;
    private @Nullable EntryId definition;
    private Verification verification = Verification.VERIFIED;
    private @Nullable Ending ended;

    static Say said() {
        return new Say();
    }

    Say in(String source) {
        in = id(source);
        return this;
    }

    Say on(@Nullable String day) {
        on = day == null ? null : PartialDate.parse(day);
        return this;
    }

    Say quote(QuoteKind kind) {
        quote = new Quote("words", kind, null, null);
        return this;
    }

    Say channel(Channel by) {
        channel = by;
        return this;
    }

    Say force(Force in) {
        force = in;
        return this;
    }

    Say officially() {
        capacity = Capacity.OFFICIAL;
        return this;
    }

    Say by(String named) {
        definition = id(named);
        return this;
    }

    Say verification(Verification checked) {
        verification = checked;
        return this;
    }

    Say ended(Ending ending) {
        ended = ending;
        return this;
    }

    Utterance utterance() {
        return new Utterance(
                in,
                on,
                quote,
                null,
                Placement.BODY,
                channel,
                force,
                capacity,
                Attribution.CERTAIN,
                List.of(),
                definition,
                definition == null ? DefinitionUse.NONE : DefinitionUse.STATED,
                verification,
                null);
    }

    Assertion that(String claim, String key, String... by) {
        return new Assertion(id("assertion:" + key), id(claim), ids(by), utterance(), ended, null, List.of());
    }

    static Claim claim(String key, String term, Polarity polarity, Quantifier quantifier, String... subjects) {
        return new Claim(
                id("claim:" + key),
                ClaimKind.OPENNESS,
                key,
                ids(subjects),
                false,
                quantifier,
                id("openness-term:" + term),
                polarity,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    static Claim narrowed(Claim claim, boolean unresolved, String... qualifiers) {
        return new Claim(
                claim.id(),
                claim.kind(),
                claim.text(),
                claim.subjects(),
                unresolved,
                claim.quantifier(),
                claim.term(),
                claim.polarity(),
                List.of(qualifiers),
                claim.about(),
                claim.property(),
                claim.value(),
                claim.tolerance(),
                null,
                List.of());
    }

    static Claim fact(
            String key,
            String property,
            String value,
            @Nullable String tolerance,
            @Nullable String about,
            String... on) {
        return new Claim(
                id("claim:" + key),
                ClaimKind.FACT,
                key,
                ids(on),
                false,
                Quantifier.ONE,
                null,
                null,
                List.of(),
                about == null ? null : PartialDate.parse(about),
                property,
                value,
                tolerance,
                null,
                List.of());
    }

    static Model model(String key, @Nullable String family, @Nullable String announced, @Nullable String released) {
        return new Model(
                id("model:" + key),
                key,
                List.of(),
                family == null ? null : id("model-family:" + family),
                null,
                List.of(),
                fact(announced),
                fact(released),
                List.of(),
                List.of(),
                List.of(),
                Verification.VERIFIED,
                null);
    }

    static License license(String key, List<String> incorporates, List<Governance> governs) {
        return new License(
                id("license:" + key),
                key,
                List.of(),
                LicenseKind.LICENSE,
                null,
                null,
                null,
                null,
                Truth.UNKNOWN,
                Truth.UNKNOWN,
                true,
                id("source:text-of-" + key),
                incorporates.stream()
                        .map(policy -> new Incorporation(id(policy), "1.b", null, Verification.VERIFIED))
                        .toList(),
                List.of(),
                governs,
                List.of(),
                Verification.VERIFIED,
                null,
                List.of());
    }

    static Governance governs(
            String subject, @Nullable String from, @Nullable String to, ModelComponent... components) {
        return new Governance(
                id(subject),
                List.of(components),
                from == null ? null : PartialDate.parse(from),
                to == null ? null : PartialDate.parse(to),
                null,
                null,
                Verification.VERIFIED);
    }

    private static @Nullable FactDate fact(@Nullable String day) {
        return day == null ? null : new FactDate(PartialDate.parse(day), Verification.VERIFIED, null, null, null);
    }
}
