// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.opennessgraph.questions.Answers.tuples;
import static org.opennessgraph.questions.SeededGraph.ask;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The seven questions that the graph was built for. Expected answers are written by hand from the documents; the
 * numbers in brackets (C01, R01 …) are those of the project's first register of them.
 */
@QuarkusTest
@TestProfile(SeededGraph.class)
class QuestionsTest {

    @BeforeEach
    void ready() {
        SeededGraph.awaitReady();
    }

    /** C01, C06; R01, R02 with C07 to C09 and C11. */
    @Test
    void question_1_who_claimed_that_llama_2_is_open_source_and_who_contradicts_it() {
        JsonPath claim = ask("""
                {
                  claim(by: {slug: "llama-2-is-open-source"}) {
                    text
                    assertions {
                      nodes {
                        by { name }
                        source { title url }
                        date { text }
                        quote { text kind }
                        channel
                        verification
                      }
                    }
                    rebuttals { nodes { ...rebuttal } }
                    opposed { text assertions { nodes { by { name } source { title } quote { text } } } }
                    tooByName: assertions { nodes { rebuttals { nodes { ...rebuttal } } } }
                  }
                }
                fragment rebuttal on Rebuttal {
                  slug by { name } source { title url } date { text } kind aim argument verification
                  grounds { id label }
                }""");

        assertThat(claim.getString("data.claim.text")).isEqualTo("Llama 2 is open source.");
        assertThat(tuples(
                        claim,
                        "data.claim.assertions.nodes",
                        "by[0].name",
                        "source.url",
                        "date.text",
                        "channel",
                        "verification"))
                .contains(
                        tuple(
                                "Meta executives",
                                "https://www.linkedin.com/pulse/openuk-partnering-meta-opening-llama-2-llm-amanda-brock",
                                "2023-07",
                                "REPORTED",
                                "SECONDARY"),
                        tuple(
                                "Yann LeCun",
                                "https://twitter.com/ylecun/status/1681336284453781505",
                                "2023-07-18T16:13:02Z",
                                "STATED",
                                "SECONDARY"),
                        tuple("Mark Zuckerberg", null, "2023-07-26~", "STATED", "SECONDARY"));
        assertThat(claim.<String>getList("data.claim.assertions.nodes.collect { it.by[0].name }"))
                .as("everybody on record who says so, by date, and nobody else")
                .containsExactlyInAnyOrder(
                        "Ars Technica",
                        "people from Meta AI",
                        "Meta executives",
                        "Yann LeCun",
                        "The Messenger",
                        "Mark Zuckerberg",
                        "Mark Zuckerberg");
        assertThat(claim.getString("data.claim.assertions.nodes.find { it.by[0].name == 'Yann LeCun' }.quote.text"))
                .isEqualTo("This is huge: Llama-v2 is open source, with a license that authorizes commercial use!");

        String against = "data.claim.rebuttals.nodes";
        assertThat(claim.getList(against + ".slug"))
                .containsExactlyInAnyOrder(
                        "osi-against-llama-2-is-open-source-20230720",
                        "brock-against-llama-2-is-open-source-policy",
                        "medianama-against-llama-2-is-open-source",
                        "lesswrong-commenter-against-llama-2-is-open-source",
                        "marble-against-llama-2-is-open-source",
                        "radboud-researchers-against-llama-2-is-open-source",
                        "open-future-llama-2-20231025");
        String osi = against + ".find { it.slug == 'osi-against-llama-2-is-open-source-20230720' }";
        assertThat(claim.getString(osi + ".date.text")).isEqualTo("2023-07-20");
        assertThat(claim.getString(osi + ".source.title")).isEqualTo("Meta's LLaMa 2 license is not Open Source");
        assertThat(claim.getString(osi + ".kind")).isEqualTo("REBUT");
        assertThat(claim.getList(osi + ".by.name")).containsExactly("Open Source Initiative", "Stefano Maffulli");
        assertThat(claim.getList(osi + ".grounds.id"))
                .containsExactly(
                        "license-term:llama-2-community-license.2",
                        "license:llama-2-aup",
                        "criterion:osd.5",
                        "criterion:osd.6",
                        "source:llama-2-community-license");
        assertThat(claim.<List<Map<String, Object>>>getList("data.claim.tooByName.nodes.rebuttals.nodes").stream()
                        .flatMap(List::stream)
                        .map(rebuttal -> rebuttal.get("slug")))
                .containsExactlyInAnyOrder(
                        "brock-against-meta-executives",
                        "brock-against-meta-executives-license",
                        "verge-against-zuckerberg-llama-2");
        assertThat(claim.<String>getList("data.claim.opposed.text"))
                .contains(
                        "Llama 2 is not open source.",
                        "The Llama 2 Community License is not an open source licence.",
                        "The requirements of the Llama 2 Acceptable Use Policy could not exist in open source software.",
                        "Llama 2 would not be open source even under a licence that the Open Source Initiative approved, "
                                + "as long as its use policy exists.");
    }

    /** C01, C20, C21, R24; R01, R06. */
    @Test
    void question_2_what_yann_lecun_is_on_record_for_and_what_contradicts_each() {
        JsonPath lecun = ask("""
                {
                  person(by: {slug: "yann-lecun"}) {
                    assertions {
                      nodes {
                        date { text }
                        channel
                        verification
                        source { id }
                        claim {
                          text subjectUnresolved polarity
                          rebuttals { nodes { by { name } source { id } } }
                          opposed { text }
                        }
                        rebuttals { nodes { by { name } date { text } grounds { id } } }
                      }
                    }
                  }
                }""");
        String said = "data.person.assertions.nodes";

        assertThat(tuples(
                        lecun,
                        said,
                        "date.text",
                        "claim.polarity",
                        "claim.subjectUnresolved",
                        "channel",
                        "verification"))
                .containsExactly(
                        tuple("../2024-04-30", "AFFIRMS", false, "REPORTED", "UNVERIFIED"),
                        tuple("2023-02-24T18:42:01Z", "AFFIRMS", true, "CITED_ONLY", "UNVERIFIED"),
                        tuple("2023-07-18T16:13:02Z", "AFFIRMS", false, "STATED", "SECONDARY"),
                        tuple("2023-09-19", "DENIES", true, "STATED", "SECONDARY"),
                        tuple("2024-01-19T10:05:04Z", "AFFIRMS", true, "CITED_ONLY", "UNVERIFIED"),
                        tuple("2024-01-19T13:33:44Z", "AFFIRMS", true, "CITED_ONLY", "UNVERIFIED"));
        // R01: the post of 18 July is contradicted by OSI.
        assertThat(lecun.<String>getList(said + "[2].claim.rebuttals.nodes.by.name.flatten()"))
                .contains("Open Source Initiative");
        // R06: Haimes turns against each post that he links.
        for (int post : new int[] {1, 4, 5}) {
            assertThat(lecun.getList(said + "[" + post + "].rebuttals.nodes.by.name.flatten()"))
                    .containsExactly("Jacob Haimes");
        }
        assertThat(lecun.getList(said + "[0].rebuttals.nodes.by.name.flatten()"))
                .containsExactly("Jacob Haimes");
        // R24: his own testimony denies of a Llama model what the posts affirm of one; which one neither shows.
        assertThat(lecun.getList(said + "[1].claim.opposed.text"))
                .contains(lecun.getString("data.person.assertions.nodes[3].claim.text"));
    }

    /** C05, C01, C06, C31. */
    @Test
    void question_3_what_meta_says_in_its_own_name_and_what_people_of_meta_say() {
        JsonPath meta = ask("""
                {
                  meta: organization(by: {slug: "meta"}) {
                    assertions { nodes { capacity channel date { text } by { name } claim { text } } }
                    groups { nodes { name assertions { nodes { capacity channel claim { text } } } } }
                    affiliates(first: 50) { nodes { kind role agent { name } } }
                  }
                  lecun: person(by: {slug: "yann-lecun"}) {
                    assertions { nodes { capacity claim { text } } }
                    affiliations { nodes { kind role with { name } } }
                  }
                  zuckerberg: person(by: {slug: "mark-zuckerberg"}) {
                    assertions { nodes { capacity date { text } claim { text } } }
                  }
                }""");

        assertThat(tuples(
                        meta,
                        "data.meta.assertions.nodes.findAll { it.claim.text == 'Llama 2 is open innovation.' }",
                        "capacity",
                        "date.text"))
                .containsExactly(tuple("OFFICIAL", "2023-07"));
        // The joint statement of 18 July is Meta's and OpenUK's together.
        assertThat(meta.getList("data.meta.assertions.nodes.find { it.date.text == '2023-07-18' }.by.name"))
                .containsExactly("Meta", "OpenUK");
        assertThat(meta.getList(
                        "data.meta.groups.nodes.find { it.name == 'Meta executives' }.assertions.nodes.claim.text"))
                .containsExactly("Llama 2 is open source.");
        assertThat(meta.getString(
                        "data.meta.groups.nodes.find { it.name == 'Meta executives' }.assertions.nodes[0].channel"))
                .isEqualTo("REPORTED");
        assertThat(meta.getString(
                        "data.lecun.assertions.nodes.find { it.claim.text == 'Llama 2 is open source.' }.capacity"))
                .isEqualTo("PERSONAL");
        assertThat(meta.getList("data.lecun.affiliations.nodes.with.name")).contains("Meta");
        assertThat(tuples(
                        meta,
                        "data.zuckerberg.assertions.nodes.findAll { it.claim.text.contains('405B is') && it.claim.text.contains('open source') }",
                        "capacity",
                        "date.text"))
                .contains(tuple("OFFICIAL", "2024-07-23"));
        // No one at Meta is on record here for denying in Meta's name that Llama 2 is open source.
        assertThat(meta.getList("data.meta.assertions.nodes.claim.text")).doesNotContain("Llama 2 is not open source.");
    }

    @Test
    void question_4_the_licences_of_llama_2_and_llama_3_their_policies_and_the_criteria_that_clauses_fail() {
        JsonPath licenses = ask("""
                {
                  two: model(by: {slug: "llama-2"}) { ...licences }
                  three: model(by: {slug: "llama-3"}) { ...licences }
                }
                fragment licences on Model {
                  licenses(first: 5) {
                    nodes {
                      name spdx osiApproved published { on { text } }
                      incorporates { locator policy { name terms { nodes { kind locator ...read } } } }
                      terms { nodes { kind locator quote ...read } }
                    }
                  }
                }
                fragment read on LicenseTerm {
                  readings { nodes { result by { name } criterion { number definition { name } } } }
                }""");

        assertThat(licenses.getList("data.two.licenses.nodes.name"))
                .containsExactly("Llama 2 Community License Agreement");
        assertThat(licenses.getString("data.two.licenses.nodes[0].published.on.text"))
                .isEqualTo("2023-07-18");
        assertThat(licenses.getString("data.two.licenses.nodes[0].osiApproved")).isEqualTo("NO");
        assertThat(licenses.getString("data.two.licenses.nodes[0].incorporates[0].locator"))
                .isEqualTo("1.b.iv");
        assertThat(licenses.getList("data.three.licenses.nodes.name"))
                .containsExactly("Meta Llama 3 Community License Agreement");
        assertThat(licenses.getString("data.three.licenses.nodes[0].published.on.text"))
                .isEqualTo("2024-04-18");
        for (String model : List.of("two", "three")) {
            String terms = "data." + model + ".licenses.nodes[0].terms.nodes";
            // More than 700 million users: persons or groups are shut out (OSD 5).
            assertThat(failed(licenses, terms, "SCALE")).contains("5");
            // Improving other models is barred: a field of endeavor (OSD 6).
            assertThat(failed(licenses, terms, "NO_TRAIN")).contains("6");
            assertThat(failed(
                            licenses,
                            "data." + model + ".licenses.nodes[0].incorporates[0].policy.terms.nodes",
                            "FIELD"))
                    .contains("6");
        }
        assertThat(licenses.getString("data.two.licenses.nodes[0].terms.nodes.find { it.kind == 'SCALE' }.quote"))
                .contains("700 million monthly active users");
        // Only Llama 3 forces a name; that leaves OSD 4 open and fails nothing.
        assertThat(licenses.<String>getList("data.two.licenses.nodes[0].terms.nodes.kind"))
                .doesNotContain("NAME");
        assertThat(failed(licenses, "data.three.licenses.nodes[0].terms.nodes", "NAME"))
                .isEmpty();
    }

    @Test
    void question_5_which_sources_cite_osis_post_of_2023_07_20() {
        JsonPath post = ask("""
                {
                  one: source(by: {url: "https://blog.opensource.org/metas-llama-2-license-is-not-open-source/"}) { ...post }
                  same: source(by: {url: "http://www.opensource.org/blog/metas-llama-2-license-is-not-open-source#top"}) { id }
                }
                fragment post on Source {
                  id title aliases
                  citedBy(first: 100) { totalCount nodes { citing { id } manner address locator } }
                }""");

        assertThat(post.getString("data.one.id")).isEqualTo("source:osi-llama2-not-oss");
        assertThat(post.getString("data.same.id")).isEqualTo("source:osi-llama2-not-oss");
        assertThat(tuples(post, "data.one.citedBy.nodes", "citing.id", "manner", "locator"))
                .contains(
                        tuple("source:seed-fanaei-llms-openness", "IMAGE", "L55-56"),
                        tuple("source:seed-haimes-oss-ai-lie", "LINK", "L55"),
                        // S2 asks Meta to take OSI's word and gives no link.
                        tuple("source:seed-brock-openuk-llama2", "MENTION", "L21"));
        assertThat(post.getList("data.one.citedBy.nodes.citing.id"))
                .containsExactlyInAnyOrder(
                        "source:seed-fanaei-llms-openness",
                        "source:seed-haimes-oss-ai-lie",
                        "source:seed-brock-openuk-llama2",
                        "source:brock-comment-rossi",
                        "source:verge-q2-llama2",
                        "source:medianama-llama2",
                        "source:lw-llama2",
                        "source:osi-llama-still",
                        "source:xataka-llama31");
        assertThat(post.getInt("data.one.citedBy.totalCount")).isEqualTo(9);
    }

    /** C18, C19, C23 to C26; R08, R10, R11. */
    @Test
    void question_6_what_jacob_haimes_says_of_seven_models_and_what_on_record_contradicts_him() {
        JsonPath haimes = ask("""
                {
                  claims(filter: {claimant: "person:jacob-haimes", kind: OPENNESS}, first: 100) {
                    nodes {
                      slug polarity qualifiers
                      subjects {
                        label
                        ... on Model { licenses { nodes { name osiApproved } } findings { nodes { component availability license { name osiApproved } by { name } } } }
                        ... on ModelFamily { licenses { nodes { name osiApproved } } findings { nodes { component license { name osiApproved } by { name } } } }
                      }
                      opposed { slug }
                    }
                  }
                }""");
        String by = "data.claims.nodes.find { it.slug == '%s' }";

        assertThat(tuples(haimes, "data.claims.nodes", "slug", "polarity"))
                .contains(
                        tuple("mistral-models-are-not-open-source", "DENIES"),
                        tuple("gemma-is-not-open-source", "DENIES"),
                        tuple("bloomz-is-not-open-source", "DENIES"),
                        tuple("gpt-4-is-not-open-source", "DENIES"),
                        tuple("amber-is-open-source-ai", "AFFIRMS"),
                        tuple("crystal-is-open-source-ai", "AFFIRMS"),
                        tuple("openelm-is-open-source-ai", "AFFIRMS"));
        // R08: he himself reports that Mistral calls its models open source.
        assertThat(haimes.getList(by.formatted("mistral-models-are-not-open-source") + ".opposed.slug"))
                .contains("mistral-models-are-open-source");
        // R10: "only one group" is qualified, so it does not meet the two groups that he counts elsewhere.
        assertThat(haimes.<String>getList(
                        by.formatted("cutting-edge-ai-of-all-but-one-group-is-not-open-source") + ".qualifiers"))
                .isNotEmpty();
        // R11: OpenELM's licence is not approved by OSI; the research-only tag is a finding, not a grant.
        String openelm = by.formatted("openelm-is-open-source-ai") + ".subjects[0]";
        assertThat(haimes.<String>getList(openelm + ".licenses.nodes.osiApproved"))
                .containsOnly("NO");
        assertThat(haimes.<String>getList(openelm + ".findings.nodes.license.name"))
                .isNotEmpty();
    }

    @Test
    void question_7_search_forgives_misspelt_words() {
        JsonPath innovation = ask("""
                { search(text: "open inovation") { nodes { id label } edges { highlights { text spans { start end } } } } }""");
        JsonPath maffulli = ask("{ search(text: \"Maffuli\") { nodes { id label } facets { type count } } }");

        assertThat(innovation.<String>getList("data.search.nodes.id")).contains("openness-term:open-innovation");
        assertThat(innovation.<String>getList("data.search.nodes.label"))
                .anySatisfy(label -> assertThat(label).containsIgnoringCase("open innovation"));
        assertThat(maffulli.<String>getList("data.search.nodes.id")).contains("person:stefano-maffulli");
        assertThat(maffulli.<String>getList("data.search.facets.type")).contains("PERSON");
    }

    @Test
    void a_trace_tells_the_whole_dispute_in_one_call() {
        JsonPath trace = ask("""
                {
                  trace(of: {claim: "claim:llama-2-is-open-source"}) {
                    partial
                    claims { text }
                    tree { path parent depth role side entry { id } }
                    nodes { id }
                    edges { from type to }
                    sources { source { id } sides }
                    outline
                  }
                }""");

        assertThat(trace.getBoolean("data.trace.partial")).isFalse();
        assertThat(trace.getString("data.trace.tree[0].entry.id")).isEqualTo("claim:llama-2-is-open-source");
        assertThat(tuples(trace, "data.trace.tree", "role", "side", "entry.id"))
                .contains(
                        tuple("ASSERTION", "FOR", "assertion:lecun-llama-2-20230718"),
                        tuple("REBUTTAL", "AGAINST", "rebuttal:osi-against-llama-2-is-open-source-20230720"),
                        tuple("GROUND", "AGAINST", "license-term:llama-2-community-license.2"),
                        tuple("OPPOSED_CLAIM", "AGAINST", "claim:llama-2-license-is-not-open-source"),
                        // A reader's comment turns against OSI's statement, and so stands on the other side again.
                        tuple("REBUTTAL", "FOR", "rebuttal:rossi-against-osi-statement"));
        assertThat(trace.<String>getList("data.trace.nodes.id"))
                .containsAll(trace.<String>getList("data.trace.tree.entry.id"))
                .containsAll(trace.<String>getList("data.trace.edges.from"))
                .containsAll(trace.<String>getList("data.trace.edges.to"))
                .doesNotHaveDuplicates();
        assertThat(tuples(trace, "data.trace.sources", "source.id", "sides"))
                .contains(
                        tuple("source:lecun-tweet-20230718", List.of("FOR")),
                        tuple("source:osi-llama2-not-oss", List.of("AGAINST", "NEITHER")));
        assertThat(trace.getString("data.trace.outline"))
                .contains("Said by Yann LeCun, 2023-07-18T16:13:02Z")
                .contains("Rebutted by Open Source Initiative, Stefano Maffulli, 2023-07-20");
    }

    @Test
    void the_timeline_of_llama_2_is_in_order() {
        JsonPath timeline = ask("""
                { timeline(subject: "model:llama-2") { partial events { kind date { text earliest } entry { id } } } }""");

        assertThat(tuples(timeline, "data.timeline.events", "kind", "entry.id"))
                .contains(
                        tuple("RELEASED", "model:llama-2"),
                        tuple("LICENSE_PUBLISHED", "license:llama-2-community-license"),
                        tuple("ASSERTED", "assertion:lecun-llama-2-20230718"),
                        tuple("REBUTTED", "rebuttal:osi-against-llama-2-is-open-source-20230720"));
        assertThat(timeline.<String>getList("data.timeline.events.date.earliest").stream()
                        .map(earliest -> earliest == null ? "0000" : earliest)
                        .toList())
                .as("what has no earliest day comes first")
                .isSorted();
    }

    private static List<String> failed(JsonPath json, String terms, String kind) {
        return json
                .<List<String>>getList(terms + ".findAll { it.kind == '" + kind
                        + "' }.collect { it.readings.nodes.findAll { it.result == 'FAILS' }.criterion.number }")
                .stream()
                .flatMap(List::stream)
                .toList();
    }
}
