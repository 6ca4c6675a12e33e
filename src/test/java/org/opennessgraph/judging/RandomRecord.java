// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.judging;

import static org.opennessgraph.domain.Sample.id;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Availability;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.ClaimKind;
import org.opennessgraph.domain.Definition;
import org.opennessgraph.domain.DefinitionScope;
import org.opennessgraph.domain.DefinitionStatus;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.FactDate;
import org.opennessgraph.domain.Finding;
import org.opennessgraph.domain.Governance;
import org.opennessgraph.domain.Incorporation;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.License;
import org.opennessgraph.domain.LicenseKind;
import org.opennessgraph.domain.Model;
import org.opennessgraph.domain.ModelComponent;
import org.opennessgraph.domain.OpennessTerm;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Polarity;
import org.opennessgraph.domain.Quantifier;
import org.opennessgraph.domain.Rule;
import org.opennessgraph.domain.Sample;
import org.opennessgraph.domain.TermKind;
import org.opennessgraph.domain.TermReading;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.domain.Verification;

/** Small records in which everything hangs together: lines, licences, policies, facts, and who says what of them. */
final class RandomRecord {
    private static final Verification CHECKED = Verification.VERIFIED;
    private static final int SOURCES = 4;
    private static final int FAMILIES = 2;
    private static final int MODELS = 5;
    private static final int LICENSES = 4;
    private static final List<String> DAYS = List.of("2023-03-01", "2023-09-01", "2024-02-01");
    private static final List<String> PROPERTIES = List.of(
            "latest entry of source:s0",
            "Latest entry of source:s0",
            "title of source:s1",
            "users that license:l0 excludes",
            "availability of TRAINING_CODE",
            "what the name stands for",
            "WHAT the name  stands for.");
    private static final List<String> VALUES = List.of("2023-05-01", "title s1", "many", "none", "OPEN", "CLOSED");

    private final Random random;
    private final int lines;
    private final List<Entry> entries = new ArrayList<>();

    private RandomRecord(long seed, int lines) {
        this.random = new Random(seed);
        this.lines = lines;
    }

    /** Two lines of models, and some of none. */
    static KnownEntries of(long seed) {
        return made(seed, FAMILIES);
    }

    /** One line only, so that whatever contradicts anything in it is said of something akin. */
    static KnownEntries ofOneLine(long seed) {
        return made(seed, 1);
    }

    private static KnownEntries made(long seed, int lines) {
        RandomRecord record = new RandomRecord(seed, lines);
        record.rules();
        record.things();
        record.says();
        return KnownEntries.of(record.entries);
    }

    private void rules() {
        entries.add(new Definition(
                id("definition:osd"),
                "Definition",
                List.of(),
                null,
                null,
                DefinitionStatus.IN_FORCE,
                date("2020"),
                null,
                List.of(DefinitionScope.LICENSE),
                null,
                null,
                null,
                List.of(),
                List.of(),
                CHECKED,
                null,
                List.of(),
                new Rule.NoTerm(List.of(TermKind.NC))));
        for (String term : List.of("open", "weak")) {
            entries.add(new OpennessTerm(
                    id("openness-term:" + term),
                    term,
                    List.of(),
                    term.equals("open") ? List.of(id("openness-term:weak")) : List.of(),
                    term.equals("open") && random.nextBoolean()
                            ? List.of(new TermReading(id("definition:osd"), null, null))
                            : List.of(),
                    null,
                    null));
        }
    }

    private void things() {
        for (int i = 0; i < SOURCES; i++) {
            entries.add(Sample.source("source:s" + i, "Title s" + i, one(DAYS)));
            entries.add(Sample.person("person:p" + i, "Person " + i));
        }
        for (int i = 0; i < FAMILIES; i++) {
            entries.add(Sample.family("model-family:f" + i, "Family " + i));
        }
        for (int i = 0; i < MODELS; i++) {
            entries.add(new Model(
                    id("model:m" + i),
                    "Model " + i,
                    List.of(),
                    lines == 1 || often() ? id("model-family:f" + random.nextInt(lines)) : null,
                    null,
                    List.of(),
                    null,
                    date(one(DAYS)),
                    i > 0 && seldom() ? List.of(id("model:m" + random.nextInt(i))) : List.of(),
                    List.of(),
                    List.of(),
                    CHECKED,
                    null));
        }
        for (int i = 0; i < LICENSES; i++) {
            entries.add(license(i));
            if (seldom()) {
                entries.add(Sample.clause("license-term:l" + i, "license:l" + i, TermKind.NC, "not for sale"));
            }
        }
        for (int i = 0; i < 5; i++) {
            entries.add(finding(i));
        }
    }

    private License license(int number) {
        List<Governance> governs = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            governs.add(
                    new Governance(id("model:m" + random.nextInt(MODELS)), List.of(), null, null, null, null, CHECKED));
        }
        return new License(
                id("license:l" + number),
                "Licence " + number,
                List.of(),
                LicenseKind.LICENSE,
                null,
                null,
                null,
                null,
                Truth.UNKNOWN,
                Truth.UNKNOWN,
                true,
                source(),
                number > 0 && seldom()
                        ? List.of(new Incorporation(id("license:l" + random.nextInt(number)), null, null, CHECKED))
                        : List.of(),
                number > 0 && seldom() ? List.of(id("license:l" + random.nextInt(number))) : List.of(),
                governs,
                List.of(),
                CHECKED,
                null,
                List.of());
    }

    private Finding finding(int number) {
        return new Finding(
                id("finding:n" + number),
                id("model:m" + random.nextInt(MODELS)),
                often() ? ModelComponent.TRAINING_CODE : ModelComponent.MODEL_PARAMETERS_FINAL,
                null,
                often() ? Availability.OPEN : Availability.CLOSED,
                seldom() ? id("license:l" + random.nextInt(LICENSES)) : null,
                null,
                person(),
                PartialDate.parse(one(DAYS)),
                source(),
                null,
                List.of(),
                null,
                CHECKED,
                null,
                List.of());
    }

    private void says() {
        List<String> claims = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            claims.add("claim:c" + i);
            entries.add(random.nextInt(3) > 0 ? openness(i) : fact(i));
        }
        for (int i = 0; i < 18; i++) {
            String quote = often() ? "words" : null;
            entries.add(Sample.assertion(
                    "assertion:a" + i,
                    i < claims.size() ? claims.get(i) : one(claims),
                    Sample.said(source().toString(), one(DAYS), quote),
                    person().toString()));
        }
        for (int i = 0; i < 4; i++) {
            entries.add(Sample.rebuttal(
                    "rebuttal:r" + i,
                    often() ? one(claims) : "assertion:a" + random.nextInt(18),
                    "no",
                    Sample.said(source().toString(), one(DAYS), "no"),
                    seldom() ? List.of("finding:n" + random.nextInt(5)) : List.of(),
                    person().toString()));
        }
    }

    private Claim openness(int number) {
        return claim(
                number,
                List.of(subject()),
                seldom() ? Quantifier.ALL : Quantifier.ONE,
                id("openness-term:" + (often() ? "open" : "weak")),
                random.nextBoolean() ? Polarity.AFFIRMS : Polarity.DENIES,
                null,
                null);
    }

    private Claim fact(int number) {
        List<EntryId> subjects = random.nextBoolean() ? List.of() : List.of(subject());
        return claim(number, subjects, Quantifier.ONE, null, null, one(PROPERTIES), one(VALUES));
    }

    private static Claim claim(
            int number,
            List<EntryId> subjects,
            Quantifier quantifier,
            @Nullable EntryId term,
            @Nullable Polarity polarity,
            @Nullable String property,
            @Nullable String value) {
        return new Claim(
                id("claim:c" + number),
                property == null ? ClaimKind.OPENNESS : ClaimKind.FACT,
                "Claim " + number,
                subjects,
                false,
                quantifier,
                term,
                polarity,
                List.of(),
                null,
                property,
                value,
                null,
                null,
                List.of());
    }

    private EntryId subject() {
        return switch (random.nextInt(5)) {
            case 0 -> id("license:l" + random.nextInt(LICENSES));
            case 1 -> id("model-family:f" + random.nextInt(lines));
            default -> id("model:m" + random.nextInt(MODELS));
        };
    }

    private EntryId source() {
        return id("source:s" + random.nextInt(SOURCES));
    }

    private EntryId person() {
        return id("person:p" + random.nextInt(SOURCES));
    }

    private boolean often() {
        return random.nextInt(4) > 0;
    }

    private boolean seldom() {
        return random.nextInt(4) == 0;
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static FactDate date(String day) {
        return new FactDate(PartialDate.parse(day), CHECKED, null, null, null);
    }
}
