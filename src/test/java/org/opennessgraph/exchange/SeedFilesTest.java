// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opennessgraph.exchange.SmallSeed.problems;
import static org.opennessgraph.exchange.SmallSeed.write;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opennessgraph.domain.Availability;
import org.opennessgraph.domain.Definition;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.License;
import org.opennessgraph.domain.ModelComponent;
import org.opennessgraph.domain.Rule;
import org.opennessgraph.domain.TermKind;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.editorial.SeedEntry;

class SeedFilesTest {
    private static final String PERSON = "people:\n  ada: {name: Ada, verification: VERIFIED}\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void sound_files_give_their_entries_with_file_and_line() {
        SmallSeed.into(folder);

        SeedReading reading = new SeedFiles().read(folder);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.files()).isEqualTo(3);
        assertThat(reading.entries())
                .extracting(one -> one.place() + " " + one.entry().id())
                .containsExactly(
                        "agents.yaml:3 organization:meta",
                        "agents.yaml:8 organization:osi",
                        "agents.yaml:13 person:yann-lecun",
                        "agents.yaml:17 affiliation:lecun-meta",
                        "disputes/llama-2.yaml:2 model:llama-2",
                        "disputes/llama-2.yaml:9 openness-term:open-source",
                        "disputes/llama-2.yaml:12 openness-term:open-weights",
                        "disputes/llama-2.yaml:14 source:lecun-tweet",
                        "disputes/llama-2.yaml:24 source:osi-post",
                        "disputes/llama-2.yaml:31 claim:llama-2-is-open-source",
                        "disputes/llama-2.yaml:38 assertion:lecun-1",
                        "disputes/llama-2.yaml:53 rebuttal:osi-1",
                        "licences/meta.yaml:2 license:llama-2-community-license",
                        "licences/meta.yaml:15 license-term:llama-2-community-license.2");
    }

    @Test
    void words_are_read_as_yaml_1_2_reads_them_so_that_NO_is_no_truth_value() {
        SmallSeed.into(folder);

        License license = new SeedFiles()
                .read(folder).entries().stream()
                        .map(SeedEntry::entry)
                        .filter(License.class::isInstance)
                        .map(License.class::cast)
                        .findFirst()
                        .orElseThrow();

        assertThat(license.osiApproved()).isEqualTo(Truth.NO);
        assertThat(license.wholeTextRead()).isTrue();
    }

    @Test
    void one_error_keeps_all_files_from_being_loaded() {
        SmallSeed.into(folder);
        write(folder, "z.yaml", "people:\n  x: {verification: VERIFIED}\n");

        SeedReading reading = new SeedFiles().read(folder);

        assertThat(reading.isSound()).isFalse();
        assertThat(reading.entries()).isEmpty();
        assertThat(reading.problems())
                .extracting(SeedProblem::toString)
                .containsExactly("z.yaml:2: people.x.name: is missing: The usual name");
    }

    @Test
    void all_errors_of_all_files_are_told_at_once() {
        write(folder, "a.yaml", """
            claims:
              c-1:
                kind: OPENES
                text: 2
                subject: [model:llama-2]
                subjects: model:llama-2
                about: 2023-02-30
                id: x
                polarity:
              Bad_Key:
                kind: FACT
                text: x
              c-2: {kind: NORM, text: " "}
              c-3: hello
            claim:
              d: {}
            people: []
            models:
            sources:
              s:
                title: T
                kind: NEWS
                access: EMBARGOED
                verification: VERIFIED
                date: {on: 2023-13, verification: VERIFIED}
                authors: [model:x, person:unknown]
                aliases: {}
            """);
        write(folder, "b.yaml", "people:\n\tx:\n");

        assertThat(problems(folder))
                .containsExactly(
                        "a.yaml:3: claims.c-1.kind: 'OPENES' is not one of OPENNESS, FACT, DEFINITION, NORM, FORECAST;"
                                + " did you mean OPENNESS?",
                        "a.yaml:4: claims.c-1.text: is a number, a text is needed: write \"2\" with quotes",
                        "a.yaml:5: claims.c-1.subject: 'subject' is not a field here; did you mean subjects? fields are"
                                + " kind, text, subjects, subjectUnresolved, quantifier, term, polarity, qualifiers,"
                                + " about, property, value, tolerance, note, registerNumbers",
                        "a.yaml:6: claims.c-1.subjects: is a text, a list is needed: write [model:llama-2]",
                        "a.yaml:7: claims.c-1.about: '2023-02-30' is not a day of the calendar",
                        "a.yaml:8: claims.c-1.id: is not written: section and key are the id",
                        "a.yaml:9: claims.c-1.polarity: is empty: leave it out, or give it a value: Whether the term is"
                                + " affirmed or denied, for an openness claim",
                        "a.yaml:10: claims.Bad_Key: 'Bad_Key' is not a key: lower-case letters and digits in parts"
                                + " joined by '.' or '-', at most 160 characters",
                        "a.yaml:13: claims.c-2.text: is blank: leave it out, or give it a text",
                        "a.yaml:14: claims.c-3: is a text, an entry is needed: its fields, indented below",
                        "a.yaml:15: claim: 'claim' is not a section; did you mean claims? sections are "
                                + String.join(", ", SeedSection.titles()),
                        "a.yaml:17: people: is a list, a section is needed",
                        "a.yaml:18: models: the section is empty: write an entry into it, or take it away",
                        "a.yaml:23: sources.s.access: 'EMBARGOED' is not one of PUBLIC, PAYWALLED, GONE",
                        "a.yaml:25: sources.s.date.on: '2023-13' is not a day of the calendar",
                        "a.yaml:26: sources.s.authors[0]: 'model:x' is not what can stand here; write the whole id,"
                                + " organization:key or person:key or agent-group:key",
                        "a.yaml:27: sources.s.aliases: is a mapping, a list is needed",
                        "b.yaml:2: not YAML: a tab: indent with two spaces");
    }

    @Test
    void a_bad_date_is_told_with_what_would_be_right() {
        SmallSeed.into(folder);
        replace("agents.yaml", "\"2013-12\"", "\"12/2013\"");

        assertThat(problems(folder))
                .containsExactly(
                        "agents.yaml:21: affiliations.lecun-meta.from: '12/2013' is not a date: write a year, a month,"
                                + " a day or a moment (2023, 2023-07, 2023-07-18, 2023-07-18T16:13:02Z), with ~ at the end"
                                + " if approximate, or known bounds as 2023-07-20/2023-08");
    }

    @Test
    void an_unknown_id_is_told_with_the_nearest_known_one() {
        SmallSeed.into(folder);
        replace("disputes/llama-2.yaml", "by: [person:yann-lecun]", "by: [person:yan-lecun]");
        replace("disputes/llama-2.yaml", "grounds: [license-term:", "grounds: [license-term:other.9, license-term:");

        assertThat(problems(folder))
                .containsExactly(
                        "disputes/llama-2.yaml:40: assertions.lecun-1.by[0]: 'person:yan-lecun' is not in the seed; did"
                                + " you mean person:yann-lecun?",
                        "disputes/llama-2.yaml:59: rebuttals.osi-1.grounds[0]: 'license-term:other.9' is not in the"
                                + " seed");
    }

    @Test
    void references_into_a_flawed_entry_or_file_are_not_called_unknown_too() {
        SmallSeed.into(folder);
        replace("agents.yaml", "    kind: COMPANY\n", "");
        write(folder, "licences/meta.yaml", SmallSeed.LICENCES + "  broken: [\n");

        assertThat(problems(folder))
                .containsExactly(
                        "agents.yaml:3: organizations.meta.kind: is missing: What sort of body it is",
                        "licences/meta.yaml:22: not YAML: the file ends where something is still to come: a value, or"
                                + " a bracket that closes");
    }

    @Test
    void an_id_given_twice_is_told_with_both_places() {
        write(folder, "a.yaml", PERSON);
        write(folder, "b.yaml", "# again\n" + PERSON);
        write(folder, "c.yaml", """
            people:
              bob: {name: Bob, verification: VERIFIED}
              bob: {name: Rob, verification: VERIFIED}
            people:
              eve: {name: Eve, verification: VERIFIED, name: Eva}
            """);

        assertThat(problems(folder))
                .containsExactly(
                        "b.yaml:3: people.ada: person:ada stands a second time, first in a.yaml:2: join the two",
                        "c.yaml:3: people.bob: stands here a second time, first in line 2: join the two",
                        "c.yaml:4: people: stands here a second time, first in line 1: join the two",
                        "c.yaml:5: people.eve.name: stands here a second time, first in line 5: join the two");
    }

    @Test
    void one_address_in_two_sources_is_told_with_both_places() {
        SmallSeed.into(folder);
        String address = "https://www.X.com/ylecun/status/1681336284453781505/";
        replace(
                "disputes/llama-2.yaml",
                "    publisher: organization:osi\n",
                "    publisher: organization:osi\n    aliases: [" + address + "]\n");

        assertThat(problems(folder))
                .containsExactly("disputes/llama-2.yaml:28: sources.osi-post.aliases[0]:"
                        + " twitter.com/ylecun/status/1681336284453781505 belongs to source:lecun-tweet already"
                        + " (disputes/llama-2.yaml:17): make one entry of the two, or take it from one of them");
    }

    @Test
    void one_proposition_is_one_claim() {
        SmallSeed.into(folder);
        String again = """
            claims:
              again:
                kind: OPENNESS
                text: Llama 2 is really open source.
                subjects: [model:llama-2]
                term: openness-term:open-source
                polarity: AFFIRMS
            """;
        write(folder, "z.yaml", again);

        assertThat(problems(folder))
                .containsExactly("z.yaml:2: claims.again: says what claim:llama-2-is-open-source says"
                        + " (disputes/llama-2.yaml:31): use that, or add the qualifier that tells them apart");
        write(folder, "z.yaml", again + "    qualifiers: [really]\n");
        assertThat(problems(folder)).isEmpty();
    }

    @Test
    void what_is_not_a_web_address_is_told_at_its_line() {
        SmallSeed.into(folder);
        replace("disputes/llama-2.yaml", "- x.com/ylecun/status/1", "- \"ftp:nowhere at all\"");

        assertThat(problems(folder))
                .containsExactly("disputes/llama-2.yaml:19: sources.lecun-tweet.aliases[0]: 'ftp:nowhere at all' is not"
                        + " a web address: write https://host/path");
    }

    @Test
    void circles_are_told_once_with_the_way_around() {
        write(folder, "a.yaml", """
            models:
              a: {name: A, derivedFrom: [model:b], verification: VERIFIED}
              b: {name: B, derivedFrom: [model:c], verification: VERIFIED}
              c: {name: C, derivedFrom: [model:a], verification: VERIFIED}
            terms:
              t: {name: t, strongerThan: [openness-term:t]}
            sources:
              s: {title: S, kind: COMMENT, container: source:u, access: PUBLIC, verification: VERIFIED}
              u: {title: U, kind: COMMENT, container: source:s, access: PUBLIC, verification: VERIFIED}
            """);

        assertThat(problems(folder))
                .containsExactly(
                        "a.yaml:2: models.a.derivedFrom: leads in a circle: model:a → model:b → model:c → model:a;"
                                + " break it",
                        "a.yaml:6: terms.t.strongerThan: leads in a circle: openness-term:t → openness-term:t;"
                                + " break it",
                        "a.yaml:8: sources.s.container: leads in a circle: source:s → source:u → source:s; break it");
    }

    private static final String DEFINITIONS = """
        definitions:
          osd:
            name: OSD
            status: IN_FORCE
            verification: VERIFIED
            rule:
              sufficient: {approvedBy: OSI}
              necessary:
                all:
                  - {noTerm: [FIELD, NC]}
                  - {criterion: criterion:osd.1}
          mof:
            name: MOF
            status: IN_FORCE
            verification: VERIFIED
            rule:
              each:
                components: [DATASETS, MODEL_CARD]
                available: OPEN
                license:
                  any: [{meets: definition:osd}, {license: [license:llama-2-community-license]}]
        criteria:
          osd.1:
            definition: definition:osd
            number: "1"
            order: 1
            name: First
            verification: VERIFIED
            rule: {judged: it may be sold}
        """;

    @Test
    void a_rule_is_read_as_data() {
        SmallSeed.into(folder);
        write(folder, "definitions.yaml", DEFINITIONS);

        SeedReading reading = new SeedFiles().read(folder);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.entries().stream().map(SeedEntry::entry))
                .filteredOn(Definition.class::isInstance)
                .extracting(entry -> ((Definition) entry).rule())
                .containsExactly(
                        new Rule.Between(
                                new Rule.ApprovedBy(Rule.Approver.OSI),
                                new Rule.All(List.of(
                                        new Rule.NoTerm(List.of(TermKind.FIELD, TermKind.NC)),
                                        new Rule.Holds(EntryId.parse("criterion:osd.1"))))),
                        new Rule.Each(
                                List.of(ModelComponent.DATASETS, ModelComponent.MODEL_CARD),
                                Availability.OPEN,
                                new Rule.Any(List.of(
                                        new Rule.Meets(EntryId.parse("definition:osd")),
                                        new Rule.OneOf(List.of(EntryId.parse("license:llama-2-community-license")))))));
    }

    @Test
    void what_a_rule_names_and_the_seed_lacks_is_told_where_it_stands() {
        SmallSeed.into(folder);
        write(
                folder,
                "definitions.yaml",
                DEFINITIONS
                        .replace("criterion:osd.1}", "criterion:osd.11}")
                        .replace("meets: definition:osd}", "meets: definition:ods}")
                        .replace("[license:llama-2-", "[license:llama-3-")
                        .replace("[DATASETS,", "[DATASET,")
                        .replace("[FIELD, NC]", "[FIELD, CN]")
                        .replace("OSI}", "OSD}"));

        assertThat(problems(folder))
                .containsExactly(
                        "definitions.yaml:7: definitions.osd.rule.sufficient.approvedBy: 'OSD' is not one of OSI, FSF;"
                                + " did you mean OSI?",
                        "definitions.yaml:10: definitions.osd.rule.necessary.all[0].noTerm[1]: 'CN' is not one of "
                                + words(TermKind.values()),
                        "definitions.yaml:18: definitions.mof.rule.each.components[0]: 'DATASET' is not one of "
                                + words(ModelComponent.values()) + "; did you mean DATASETS?");
        write(
                folder,
                "definitions.yaml",
                DEFINITIONS
                        .replace("criterion:osd.1}", "criterion:osd.11}")
                        .replace("meets: definition:osd}", "meets: definition:ods}")
                        .replace("[license:llama-2-", "[license:llama-3-"));
        assertThat(problems(folder))
                .containsExactly(
                        "definitions.yaml:11: definitions.osd.rule.necessary.all[1].criterion: 'criterion:osd.11' is"
                                + " not in the seed; did you mean criterion:osd.1?",
                        "definitions.yaml:21: definitions.mof.rule.each.license.any[0].meets: 'definition:ods' is not"
                                + " in the seed; did you mean definition:osd?",
                        "definitions.yaml:21: definitions.mof.rule.each.license.any[1].license[0]:"
                                + " 'license:llama-3-community-license' is not in the seed; did you mean"
                                + " license:llama-2-community-license?");
    }

    @Test
    void rules_that_rest_on_themselves_are_told_across_files_with_the_way_around() {
        SmallSeed.into(folder);
        write(
                folder,
                "definitions.yaml",
                DEFINITIONS.replace("rule: {judged: it may be sold}", "rule: {meets: definition:mof}"));

        assertThat(problems(folder))
                .containsExactly(
                        "definitions.yaml:11: definitions.osd.rule.necessary.all[1].criterion: leads in a circle:"
                                + " definition:osd → criterion:osd.1 → definition:mof → definition:osd; break it");
        write(folder, "definitions.yaml", DEFINITIONS.replace("meets: definition:osd", "meets: definition:b"));
        write(folder, "z.yaml", """
            definitions:
              b: {name: B, status: DRAFT, verification: VERIFIED, rule: {not: {meets: definition:mof}}}
            """);
        assertThat(problems(folder))
                .containsExactly(
                        "definitions.yaml:21: definitions.mof.rule.each.license.any[0].meets: leads in a circle:"
                                + " definition:mof → definition:b → definition:mof; break it");
    }

    @Test
    void a_rule_speaks_of_criteria_of_its_own_definition() {
        SmallSeed.into(folder);
        write(
                folder,
                "definitions.yaml",
                DEFINITIONS.replace("{meets: definition:osd}", "{criterion: criterion:osd.1}"));

        assertThat(problems(folder))
                .containsExactly("definitions.yaml:21: definitions.mof.rule.each.license.any[0].criterion:"
                        + " 'criterion:osd.1' belongs to definition:osd, not to definition:mof: name a"
                        + " criterion of that, or write meets: definition:osd");
    }

    @Test
    void what_is_no_rule_is_told_where_it_stands() {
        SmallSeed.into(folder);
        write(folder, "z.yaml", """
            definitions:
              a: {name: A, status: DRAFT, verification: VERIFIED, rule: {approvedBy: OSI, noTerm: [NC]}}
              b: {name: B, status: DRAFT, verification: VERIFIED, rule: {sufficient: {approvedBy: OSI}}}
              c: {name: C, status: DRAFT, verification: VERIFIED, rule: {each: {components: [DATASETS]}}}
              d:
                name: D
                status: DRAFT
                verification: VERIFIED
                rule:
                  not:
                    atLeast: {n: 2, of: [{approvedBy: OSI}]}
              e: {name: E, status: DRAFT, verification: VERIFIED, rule: {every: []}}
              f: {name: F, status: DRAFT, verification: VERIFIED, rule: approved}
              g: {name: G, status: DRAFT, verification: VERIFIED, rule: {noTerm: [NC, NC]}}
            """);

        assertThat(problems(folder))
                .containsExactly(
                        "z.yaml:2: definitions.a.rule: a rule has one key, this has 2: join several with all or any",
                        "z.yaml:3: definitions.b.rule: sufficient and necessary go together; necessary is missing",
                        "z.yaml:4: definitions.c.rule.each: asks nothing: say available, license or both",
                        "z.yaml:11: definitions.d.rule.not.atLeast.n: is 2; it counts from 1 to the number of rules, 1",
                        "z.yaml:12: definitions.e.rule.every: 'every' is not a field here; fields are all, any, not,"
                                + " atLeast, noTerm, approvedBy, license, each, some, meets, criterion, judged,"
                                + " sufficient, necessary",
                        "z.yaml:13: definitions.f.rule: is a text, fields are needed: all, any, not, atLeast, noTerm,"
                                + " approvedBy, license, each, some, meets, criterion, judged, sufficient, necessary",
                        "z.yaml:14: definitions.g.rule.noTerm: names the same thing twice: once is enough");
    }

    private static String words(Enum<?>[] words) {
        return Arrays.stream(words).map(Enum::name).collect(Collectors.joining(", "));
    }

    @Test
    void rules_between_fields_are_told_at_the_field() {
        SmallSeed.into(folder);
        replace("disputes/llama-2.yaml", "channel: STATED\n", "channel: STATED\n      definitionUse: STATED\n");
        replace(
                "disputes/llama-2.yaml",
                "said: {in: source:osi-post",
                "said: {quote: {text: \"" + "word ".repeat(121) + "\", kind: VERBATIM}, in: source:osi-post");
        replace("agents.yaml", "with: organization:meta", "with: person:yann-lecun");

        assertThat(problems(folder))
                .containsExactly(
                        "agents.yaml:20: affiliations.lecun-meta.with: an agent has no tie with itself",
                        "disputes/llama-2.yaml:41: assertions.lecun-1.said.definition: is missing: The definition that"
                                + " its maker relies on",
                        "disputes/llama-2.yaml:61: rebuttals.osi-1.said.quote: is longer than 120 words; quote less");
    }

    @Test
    void anchors_aliases_tags_and_second_documents_are_refused_where_they_stand() {
        write(folder, "a.yaml", """
            people: &all
              ada: {name: &name Ada, verification: VERIFIED}
              bob: {name: *name, verification: !!str VERIFIED}
            ---
            people: {}
            """);

        assertThat(problems(folder))
                .containsExactly(
                        "a.yaml:1: people: the anchor &all is not allowed: take it away",
                        "a.yaml:2: people.ada.name: the anchor &name is not allowed: take it away",
                        "a.yaml:3: people.bob.name: the alias *name is not allowed: write the value out",
                        "a.yaml:3: people.bob.verification: the tag !!str is not allowed: take it away; quotes make a"
                                + " text of a number",
                        "a.yaml:4: a second document begins here: one file is one document, take the '---' away");
    }

    @Test
    void a_bomb_of_aliases_costs_nothing_and_is_told() {
        StringBuilder bomb = new StringBuilder("people:\n  a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (char name = 'b'; name <= 'z'; name++) {
            String alias = "*" + (char) (name - 1);
            bomb.append("  ").append(name).append(": &").append(name).append(" [");
            bomb.append(String.join(", ", List.of(alias, alias, alias, alias, alias, alias, alias, alias, alias)));
            bomb.append("]\n");
        }
        write(folder, "bomb.yaml", bomb.toString());

        assertThat(problems(folder))
                .contains(
                        "bomb.yaml:2: people.a: the anchor &a is not allowed: take it away",
                        "bomb.yaml:3: people.b[0]: the alias *a is not allowed: write the value out",
                        "bomb.yaml:27: people.z[0]: the alias *y is not allowed: write the value out");
    }

    @Test
    void a_file_of_50_MB_is_refused_without_being_read() throws IOException {
        write(folder, "a.yaml", PERSON);
        try (RandomAccessFile big =
                new RandomAccessFile(folder.resolve("big.yaml").toFile(), "rw")) {
            big.setLength(50L << 20);
        }

        assertThat(problems(folder))
                .containsExactly("big.yaml: is too large, 52428800 bytes: at most 4194304 are read; cut it into several"
                        + " files");
    }

    @Test
    void files_that_are_not_yaml_are_told_with_the_line() {
        write(folder, "brackets.yaml", "people:\n  ada: {name: Ada\n");
        write(folder, "colon.yaml", "people:\n  ada:\n    name: Ada: Countess\n");
        write(folder, "control.yaml", "people:\n  ada: {name: \"A\u0007\", verification: VERIFIED}\n");
        write(folder, "deep.yaml", "people: " + "[".repeat(100_000));
        write(folder, "escape.yaml", "people:\n  ada: {name: \"A\\0\", verification: VERIFIED}\n");
        write(folder, "half.yaml", "people:\n  bob: {name: \"\\uD83D\", verification: VERIFIED}\n");
        write(folder, "indent.yaml", "people:\n  ada:\n    name: Ada\n   verification: VERIFIED\n");
        write(folder, "list.yaml", "# a list\n- a\n");
        write(folder, "quote.yaml", "people:\n  ada: \"Ada\n  bob: x\n");
        write(folder, "sign.yaml", "people:\n  ada: {name: @ada}\n");
        write(folder, "text.yaml", "hello\n");

        assertThat(problems(folder))
                .containsExactly(
                        "brackets.yaml:3: not YAML: a list or mapping in brackets that begins in line 2 is not closed,"
                                + " or lacks a comma",
                        "colon.yaml:3: not YAML: a ':' where no key can stand: put the text in quotes, or mend the"
                                + " indentation",
                        "control.yaml:2: the character U+0007 is not allowed here",
                        "deep.yaml:1: more than 16 lists and mappings in each other",
                        "escape.yaml:2: people.ada.name: contains the character U+0000, which no text needs: take it"
                                + " away",
                        "half.yaml:2: people.bob.name: contains the character U+D83D, which no text needs: take it"
                                + " away",
                        "indent.yaml:4: not YAML: the indentation does not fit the lines above, or a text needs"
                                + " quotes",
                        "list.yaml:2: a file is a mapping of sections, such as 'claims:'; this is a list",
                        "quote.yaml:4: not YAML: the quotation that begins in line 2 is not closed, or has a sign in it"
                                + " that needs a backslash",
                        "sign.yaml:2: not YAML: a text cannot begin with this sign: put it in quotes",
                        "text.yaml:1: a file is a mapping of sections, such as 'claims:'; this is a text");
    }

    @Test
    void other_encodings_are_told_with_the_byte() {
        write(folder, "latin.yaml", "people:\n  ada: {name: Zoë}\n".getBytes(StandardCharsets.ISO_8859_1));
        write(folder, "utf16.yaml", "\uFEFFpeople:\n".getBytes(StandardCharsets.UTF_16LE));
        write(folder, "whole.yaml", "\uFEFF" + PERSON);

        assertThat(problems(folder))
                .containsExactly(
                        "latin.yaml:2: is not UTF-8: byte 25 of the file is 0xEB; save it as UTF-8",
                        "utf16.yaml:1: is not UTF-8: byte 1 of the file is 0xFF, it looks like UTF-16; save it as"
                                + " UTF-8");
    }

    @Test
    void windows_line_ends_are_read() {
        write(folder, "a.yaml", PERSON.replace("\n", "\r\n"));

        assertThat(problems(folder)).isEmpty();
    }

    @Test
    void nothing_is_never_taken_for_a_seed() {
        Path none = folder.resolve("none");
        write(folder, "one/comment.yaml", "# nothing yet\n");
        write(folder, "one/empty.yaml", "");

        assertThat(problems(none))
                .containsExactly(none + ": does not exist: name the folder that holds the seed's" + " .yaml files");
        assertThat(problems(folder.resolve("one")))
                .containsExactly(
                        "comment.yaml: holds nothing: write a section, or take the file away",
                        "empty.yaml: holds nothing: write a section, or take the file away");
        write(folder, "two/README.md", "no yaml");
        assertThat(problems(folder.resolve("two")))
                .containsExactly(folder.resolve("two") + ": holds no .yaml file: is this the folder of the seed?");
        assertThat(problems(folder.resolve("two/README.md")))
                .containsExactly(folder.resolve("two/README.md") + ": is not a folder: name the folder that holds the"
                        + " seed's .yaml files");
    }

    @Test
    void hidden_files_are_left_out_and_misnamed_or_unreadable_ones_told() throws IOException {
        write(folder, "a.yaml", PERSON);
        write(folder, ".b.yaml", "not: [yaml");
        write(folder, ".git/c.yaml", "not: [yaml");
        write(folder, "d.yml", PERSON);
        Files.createSymbolicLink(folder.resolve("dangling.yaml"), Path.of("nowhere"));
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Files.createDirectories(folder.resolve("named-as.yaml"));

        assertThat(problems(folder))
                .containsExactly(
                        "d.yml: is not read: end its name in .yaml",
                        "dangling.yaml: is a link that leads nowhere",
                        "loop: is a link to a folder that contains it: take the link away");
    }

    @Test
    void limits_are_told_as_problems() {
        SeedLimits limits = new SeedLimits(2, 100, 400, 1, 4, 20, 3);
        write(folder, "files/a.yaml", PERSON);
        write(folder, "files/b.yaml", PERSON);
        write(folder, "files/c.yaml", PERSON);
        write(folder, "deep/x/y/z.yaml", PERSON);
        write(folder, "long/a.yaml", "people:\n  ada: {name: " + "a".repeat(21) + ", verification: VERIFIED}\n");
        write(folder, "many/a.yaml", "a: 1\nb: 1\nc: 1\nd: 1\ne: 1\n");

        assertThat(problemsWithin(limits, "files"))
                .containsExactly(folder.resolve("files") + ": holds more than 2 .yaml files: is this the folder of the"
                        + " seed?");
        assertThat(problemsWithin(limits, "deep")).contains("x/y: lies too deep: at most 1 folders in each other");
        assertThat(problemsWithin(limits, "long"))
                .containsExactly("a.yaml:2: people.ada.name: is 21 characters long; at most 20 are taken");
        assertThat(problemsWithin(limits, "many")).hasSize(4).endsWith("a.yaml:4: and 2 more problems from here on");
    }

    private List<String> problemsWithin(SeedLimits limits, String below) {
        return new SeedFiles(limits)
                .read(folder.resolve(below)).problems().stream()
                        .map(SeedProblem::toString)
                        .toList();
    }

    private void replace(String file, String what, String with) {
        try {
            String text = Files.readString(folder.resolve(file));
            assertThat(text).contains(what);
            int at = text.indexOf(what);
            write(folder, file, text.substring(0, at) + with + text.substring(at + what.length()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
