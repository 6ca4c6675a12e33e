// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Availability;
import org.opennessgraph.domain.Criterion;
import org.opennessgraph.domain.Definition;
import org.opennessgraph.domain.DefinitionScope;
import org.opennessgraph.domain.DefinitionStatus;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.FactDate;
import org.opennessgraph.domain.Finding;
import org.opennessgraph.domain.Governance;
import org.opennessgraph.domain.Incorporation;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.License;
import org.opennessgraph.domain.LicenseKind;
import org.opennessgraph.domain.LicenseTerm;
import org.opennessgraph.domain.Model;
import org.opennessgraph.domain.ModelComponent;
import org.opennessgraph.domain.OpennessTerm;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Reading;
import org.opennessgraph.domain.ReadingResult;
import org.opennessgraph.domain.Rule;
import org.opennessgraph.domain.Sample;
import org.opennessgraph.domain.TermKind;
import org.opennessgraph.domain.TermReading;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.domain.Verification;

/** Small facts for tests of judgements. Ids are keys; what is not said is plain: VERIFIED, of 2023. */
final class Facts {
    static final PartialDate DAY = PartialDate.parse("2024-01-01");

    private final List<Entry> entries = new ArrayList<>();

    static EntryId id(String text) {
        return EntryId.parse(text);
    }

    Facts add(Entry... more) {
        entries.addAll(Arrays.asList(more));
        return this;
    }

    Facts addAll(Collection<? extends Entry> more) {
        entries.addAll(more);
        return this;
    }

    KnownEntries known() {
        return KnownEntries.of(entries);
    }

    Assessment assess(String subject, String definition) {
        return assess(subject, definition, "2024-01-01");
    }

    /** Of a subject that was not added nothing is known but that it is. */
    Assessment assess(String subject, String definition, String day) {
        EntryId id = id(subject);
        KnownEntries known = known();
        if (known.find(id).isEmpty()) {
            known = known.and(List.of(
                    id.type() == EntryType.MODEL
                            ? model(id.key(), null)
                            : id.type() == EntryType.LICENSE
                                    ? license(id.key()).made()
                                    : Sample.organization(subject, id.key())));
        }
        return new Assessor(known).assess(id, id(definition), PartialDate.parse(day));
    }

    /** What a rule says of a subject, as the pass rule of a definition of its own. */
    Truth judge(String subject, Rule rule) {
        return assessment(subject, rule).result();
    }

    Assessment assessment(String subject, Rule rule) {
        Facts with = new Facts().addAll(entries).add(definition("tried", rule));
        return with.assess(subject, "definition:tried");
    }

    static Definition definition(String key, @Nullable Rule rule, DefinitionScope... scopes) {
        return definition(key, DefinitionStatus.IN_FORCE, "2020", null, List.of(), rule, scopes);
    }

    static Definition definition(
            String key,
            DefinitionStatus status,
            @Nullable String from,
            @Nullable String to,
            List<String> supersedes,
            @Nullable Rule rule,
            DefinitionScope... scopes) {
        return new Definition(
                id("definition:" + key),
                "Definition " + key,
                List.of(),
                null,
                null,
                status,
                date(from),
                date(to),
                List.of(scopes),
                null,
                null,
                null,
                supersedes.stream().map(EntryId::parse).toList(),
                List.of(),
                Verification.VERIFIED,
                null,
                List.of(),
                rule);
    }

    static Criterion criterion(String key, String definition, int order, @Nullable Rule rule) {
        return new Criterion(
                id("criterion:" + key),
                id("definition:" + definition),
                String.valueOf(order),
                order,
                "Criterion " + key,
                null,
                Verification.VERIFIED,
                null,
                rule,
                List.of());
    }

    static Model model(String key, @Nullable String family) {
        return released(key, family, null, Verification.VERIFIED);
    }

    static Model released(String key, @Nullable String family, @Nullable String released, Verification verification) {
        return new Model(
                id("model:" + key),
                "Model " + key,
                List.of(),
                family == null ? null : id("model-family:" + family),
                null,
                List.of(),
                null,
                released == null ? null : new FactDate(PartialDate.parse(released), verification, null, null, null),
                List.of(),
                List.of(),
                List.of(),
                Verification.VERIFIED,
                null);
    }

    /** A licence to be finished by its methods. */
    static LicenseFact license(String key) {
        return new LicenseFact(key);
    }

    static final class LicenseFact {
        private final String key;
        private LicenseKind kind = LicenseKind.LICENSE;
        private Truth osi = Truth.UNKNOWN;
        private Truth fsf = Truth.UNKNOWN;
        private boolean read;
        private Verification verification = Verification.VERIFIED;
        private @Nullable String published;
        private final List<Incorporation> parts = new ArrayList<>();
        private final List<Governance> governs = new ArrayList<>();

        LicenseFact(String key) {
            this.key = key;
        }

        LicenseFact kind(LicenseKind is) {
            kind = is;
            return this;
        }

        LicenseFact osi(Truth approved) {
            osi = approved;
            return this;
        }

        LicenseFact fsf(Truth libre) {
            fsf = libre;
            return this;
        }

        LicenseFact published(String on) {
            published = on;
            return this;
        }

        LicenseFact read() {
            read = true;
            return this;
        }

        LicenseFact verification(Verification checked) {
            verification = checked;
            return this;
        }

        LicenseFact incorporates(String policy, Verification checked) {
            parts.add(new Incorporation(id("license:" + policy), "1.b.iv", "incorporated by reference", checked));
            return this;
        }

        LicenseFact governs(
                String subject,
                @Nullable String from,
                @Nullable String to,
                Verification checked,
                ModelComponent... components) {
            governs.add(new Governance(
                    id(subject),
                    List.of(components),
                    from == null ? null : PartialDate.parse(from),
                    to == null ? null : PartialDate.parse(to),
                    null,
                    null,
                    checked));
            return this;
        }

        LicenseFact governs(String subject, ModelComponent... components) {
            return governs(subject, null, null, Verification.VERIFIED, components);
        }

        License made() {
            return new License(
                    id("license:" + key),
                    "Licence " + key,
                    List.of(),
                    kind,
                    null,
                    null,
                    null,
                    date(published),
                    osi,
                    fsf,
                    read,
                    null,
                    parts,
                    List.of(),
                    governs,
                    List.of(),
                    verification,
                    null,
                    List.of());
        }
    }

    static LicenseTerm clause(String key, String license, TermKind kind) {
        return clause(key, license, kind, Verification.VERIFIED);
    }

    static LicenseTerm clause(String key, String license, TermKind kind, Verification verification) {
        return new LicenseTerm(
                id("license-term:" + key),
                id("license:" + license),
                kind,
                "§ " + key,
                "words of " + key,
                "What it says.",
                null,
                verification,
                null,
                List.of());
    }

    static Finding finding(String key, String model, ModelComponent component, Availability availability) {
        return finding(key, model, component, availability, null, "index-" + key, null, Verification.VERIFIED);
    }

    static Finding finding(
            String key,
            String model,
            ModelComponent component,
            Availability availability,
            @Nullable String license,
            String by,
            @Nullable String on,
            Verification verification) {
        return new Finding(
                id("finding:" + key),
                id(model),
                component,
                null,
                availability,
                license == null ? null : id("license:" + license),
                null,
                id("organization:" + by),
                on == null ? null : PartialDate.parse(on),
                null,
                null,
                List.of(),
                null,
                verification,
                null,
                List.of());
    }

    static Reading reading(String key, String of, String criterion, ReadingResult result) {
        return reading(key, of, criterion, result, "reader", Verification.VERIFIED);
    }

    static Reading reading(
            String key, String of, String criterion, ReadingResult result, String by, Verification verification) {
        return reading(key, of, criterion, result, by, null, verification);
    }

    static Reading reading(
            String key,
            String of,
            String criterion,
            ReadingResult result,
            String by,
            @Nullable String on,
            Verification verification) {
        return new Reading(
                id("reading:" + key),
                id(of),
                id("criterion:" + criterion),
                result,
                id("organization:" + by),
                on == null ? null : PartialDate.parse(on),
                null,
                null,
                "so it reads",
                verification,
                null);
    }

    static OpennessTerm term(String key, List<String> strongerThan, TermReading... readings) {
        return new OpennessTerm(
                id("openness-term:" + key),
                key,
                List.of(),
                strongerThan.stream().map(word -> id("openness-term:" + word)).toList(),
                List.of(readings),
                null,
                null);
    }

    static Entry rebuttal(String key, String target, String... grounds) {
        return Sample.rebuttal(
                "rebuttal:" + key,
                target,
                "It is not so.",
                Sample.said("source:post", "2023-09-01", "not so"),
                List.of(grounds),
                "organization:critic");
    }

    private static @Nullable FactDate date(@Nullable String day) {
        return day == null ? null : new FactDate(PartialDate.parse(day), Verification.VERIFIED, null, null, null);
    }
}
