// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opennessgraph.domain.Sample.affiliation;
import static org.opennessgraph.domain.Sample.assertion;
import static org.opennessgraph.domain.Sample.citation;
import static org.opennessgraph.domain.Sample.id;
import static org.opennessgraph.domain.Sample.organization;
import static org.opennessgraph.domain.Sample.person;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opennessgraph.domain.Access;
import org.opennessgraph.domain.Affiliation;
import org.opennessgraph.domain.AffiliationKind;
import org.opennessgraph.domain.Channel;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.ClaimKind;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.FactDate;
import org.opennessgraph.domain.Force;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.Model;
import org.opennessgraph.domain.Organization;
import org.opennessgraph.domain.OrganizationKind;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Polarity;
import org.opennessgraph.domain.Quantifier;
import org.opennessgraph.domain.Sample;
import org.opennessgraph.domain.Source;
import org.opennessgraph.domain.SourceKind;
import org.opennessgraph.domain.Verification;

class ChainsTest {
    private final List<Entry> entries = new ArrayList<>();

    @Test
    void the_makers_are_authors_and_publisher_with_the_bodies_behind_them_and_their_owners() {
        entries.add(person("person:author", "Author"));
        entries.add(organization("organization:paper", "Paper"));
        entries.add(affiliation("affiliation:works", "person:author", "organization:lab", "2020"));
        entries.add(affiliation("affiliation:later", "person:author", "organization:next", "2025"));
        entries.add(tie("affiliation:owns", "organization:group", AffiliationKind.OWNS, "organization:paper"));
        entries.add(tie("affiliation:owns-group", "organization:holding", AffiliationKind.OWNS, "organization:group"));

        assertThat(chains().makers(source("source:s", SourceKind.NEWS, "organization:paper")))
                .containsExactlyInAnyOrder(
                        id("person:author"),
                        id("organization:lab"),
                        id("organization:paper"),
                        id("organization:group"),
                        id("organization:holding"));
    }

    @Test
    void a_body_speaks_for_itself_whatever_it_is_a_member_of() {
        entries.add(tie("affiliation:m", "organization:paper", AffiliationKind.MEMBER_OF, "organization:union"));

        assertThat(chains().makers(source("source:s", SourceKind.NEWS, "organization:paper")))
                .containsExactlyInAnyOrder(id("person:author"), id("organization:paper"));
    }

    @Test
    void a_platform_that_hosts_what_others_publish_makes_nothing() {
        entries.add(new Organization(
                id("organization:platform"),
                "Platform",
                List.of(),
                OrganizationKind.PLATFORM,
                null,
                List.of(),
                List.of(),
                List.of(),
                Verification.VERIFIED,
                null));

        assertThat(chains().makers(source("source:s", SourceKind.BLOG_POST, "organization:platform")))
                .containsExactly(id("person:author"));
    }

    @ParameterizedTest
    @CsvSource({
        "STATED, FIRST_HAND",
        "QUOTED, SECOND_HAND",
        "REPORTED, SECOND_HAND",
        "GENERATED, GENERATED",
        "CITED_ONLY, UNKNOWN"
    })
    void a_source_holds_the_word_of_those_whose_words_are_on_record_in_it(Channel channel, Origin origin) {
        entries.add(DriftTest.about("claim:c", "model:m", Quantifier.ONE));
        entries.add(assertion(
                "assertion:a", "claim:c", DriftTest.said("source:s", channel, Force.ASSERTED, List.of()), "person:p"));

        assertThat(chains().origin(source("source:s", SourceKind.NEWS, null))).isEqualTo(origin);
    }

    @ParameterizedTest
    @CsvSource({
        "NEWS, UNKNOWN",
        "LEGAL_TEXT, FIRST_HAND",
        "DEFINITION_TEXT, FIRST_HAND",
        "REPOSITORY, FIRST_HAND",
        "GENERATED_TEXT, GENERATED"
    })
    void without_words_on_record_only_its_kind_tells(SourceKind kind, Origin origin) {
        assertThat(chains().origin(source("source:s", kind, null))).isEqualTo(origin);
    }

    @Test
    void a_claim_starts_at_the_sources_that_tell_it_and_those_that_cite_something_for_it() {
        entries.add(DriftTest.about("claim:c", "model:m", Quantifier.ONE));
        entries.add(assertion(
                "assertion:a",
                "claim:c",
                DriftTest.said("source:teller", Channel.STATED, Force.ASSERTED, List.of()),
                "person:p"));
        entries.add(citation("citation:x", "source:citer", "source:other", "claim:c"));

        assertThat(chains().carriers(id("claim:c"))).containsExactly(id("source:citer"), id("source:teller"));
    }

    @Test
    void a_source_that_cites_one_that_is_not_known_cites_more_than_the_graph_holds() {
        entries.add(Sample.source("source:a", "A", null));
        entries.add(citation("citation:x", "source:a", "source:unknown", null));

        CitationGraph graph = chains().graph();

        assertThat(graph.links()).isEmpty();
        assertThat(Lineage.of(graph, List.of(id("source:a")), 1, Budget.UNLIMITED)
                        .extent()
                        .cuts())
                .containsExactly(ChainCut.READING);
    }

    @Test
    void evidence_is_older_than_its_subject_if_all_subjects_were_made_known_after_it() {
        entries.add(model("model:first", "2024-01-18", Verification.VERIFIED));
        entries.add(model("model:second", "2024-04", Verification.VERIFIED));
        entries.add(model("model:undated", null, Verification.VERIFIED));
        entries.add(model("model:unverified", "2024", Verification.UNVERIFIED));

        assertThat(subjectKnown("2023-02-24", "model:first", "model:second"))
                .isEqualTo(PartialDate.parse("2024-01-18"));
        assertThat(subjectKnown("2023-02-24", "model:first", "model:undated")).isNull();
        assertThat(subjectKnown("2023-02-24", "model:unverified")).isNull();
        assertThat(subjectKnown(null, "model:first")).isNull();
    }

    @Test
    void a_source_of_which_is_known_what_it_speaks_of_is_not_judged_by_its_date() {
        entries.add(DriftTest.about("claim:told", "model:other", Quantifier.ONE));
        entries.add(assertion(
                "assertion:a",
                "claim:told",
                DriftTest.said("source:cited", Channel.STATED, Force.ASSERTED, List.of()),
                "person:p"));
        entries.add(model("model:first", "2024-01-18", Verification.VERIFIED));

        assertThat(subjectKnown("2023-02-24", "model:first")).isNull();
    }

    private @Nullable PartialDate subjectKnown(@Nullable String cited, String... subjects) {
        entries.add(Sample.source("source:cited", "Cited", cited));
        entries.add(new Claim(
                id("claim:carried"),
                ClaimKind.OPENNESS,
                "They are open.",
                List.of(subjects).stream().map(EntryId::parse).toList(),
                false,
                Quantifier.ONE,
                id("openness-term:open"),
                Polarity.AFFIRMS,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                List.of()));
        return chains().link(citation("citation:x", "source:citing", "source:cited", "claim:carried"))
                .subjectKnown();
    }

    private Chains chains() {
        return new Chains(KnownEntries.of(entries));
    }

    private static Source source(String id, SourceKind kind, @Nullable String publisher) {
        return new Source(
                id(id),
                "Title",
                List.of(),
                kind,
                null,
                List.of(),
                List.of(),
                List.of(id("person:author")),
                publisher == null ? null : id(publisher),
                null,
                new FactDate(PartialDate.parse("2023-07"), Verification.VERIFIED, null, null, null),
                Access.PUBLIC,
                null,
                false,
                null,
                List.of(),
                Verification.VERIFIED,
                null);
    }

    private static Model model(String id, @Nullable String announced, Verification verification) {
        return new Model(
                id(id),
                id,
                List.of(),
                null,
                null,
                List.of(),
                announced == null ? null : new FactDate(PartialDate.parse(announced), verification, null, null, null),
                null,
                List.of(),
                List.of(),
                List.of(),
                Verification.VERIFIED,
                null);
    }

    private static Affiliation tie(String id, String agent, AffiliationKind kind, String with) {
        return new Affiliation(
                id(id), id(agent), kind, id(with), null, null, null, null, null, Verification.VERIFIED, null);
    }
}
