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
 * Nine disputes from beginning to end, each as somebody who writes about it would ask. Expected answers are written by
 * hand from the project's second register of statements (D2-001 …), not taken from what the app says.
 */
@QuarkusTest
@TestProfile(SeededGraph.class)
class ChainsOfCasesTest {

    @BeforeEach
    void ready() {
        SeededGraph.awaitReady();
    }

    /** D2-001, 003, 004, 010, 020, 022, 024, 034, 036. */
    @Test
    void llama_2_a_correction_was_asked_for_and_the_word_was_said_again_and_again() {
        JsonPath asked = ask("""
                {
                  claim(by: {slug: "llama-2-is-open-source"}) {
                    standing { value conflictKinds }
                    rebuttals(first: 100) { nodes { slug date { text } replies { nodes { by { id } outcome } } } }
                    corrected: assertions(first: 100) { nodes { by { name } ended { kind } } }
                  }
                  correction: claim(by: {slug: "meta-should-correct-calling-llama-2-open-source"}) {
                    kind assertions { nodes { slug by { name } date { text } quote { text } channel } }
                  }
                  denial: claim(by: {slug: "llama-2-is-not-open-source"}) {
                    replies { nodes { by { name } date { text } outcome source { title } } }
                  }
                }""");
        JsonPath again = ask("""
                {
                  meta: organization(by: {slug: "meta"}) { assertions(first: 100) { nodes { ...said } } }
                  zuckerberg: person(by: {slug: "mark-zuckerberg"}) { assertions(first: 100) { nodes { ...said } } }
                  pineau: person(by: {slug: "joelle-pineau"}) { assertions { nodes { ...said } } }
                  later: nodes(ids: ["assertion:fsf-llama-3.1-license-20250124", "assertion:osi-llama-3.x-20250218"]) {
                    ... on Assertion {
                      by { name } date { text } quote { text } definition { id }
                      claim { text } source { cites(first: 100) { nodes { cited { id } } } }
                    }
                  }
                }
                fragment said on Assertion {
                  date { text } ended { kind } quote { text }
                  claim { polarity term { id } subjects { id } standing { value } }
                }""");

        String osi = "data.claim.rebuttals.nodes.find { it.slug == 'osi-against-llama-2-is-open-source-20230720' }";
        assertThat(asked.getString(osi + ".date.text")).isEqualTo("2023-07-20");
        assertThat(tuples(asked, osi + ".replies.nodes", "by[0].id", "outcome"))
                .as("Meta was asked, and no answer is on record")
                .containsExactly(tuple("organization:meta", "NO_ANSWER"));
        assertThat(asked.getString("data.correction.kind")).isEqualTo("NORM");
        assertThat(tuples(
                        asked,
                        "data.correction.assertions.nodes.findAll { it.channel == 'STATED' }",
                        "by[0].name",
                        "date.text",
                        "quote.text"))
                .containsExactly(tuple(
                        "Open Source Initiative", "2023-07-20", "We’ve asked them to correct their misstatement."));
        assertThat(asked.getString("data.claim.standing.value")).isEqualTo("CONTRADICTED");
        assertThat(asked.getList("data.claim.standing.conflictKinds")).containsExactly("LICENSE_TERM");
        assertThat(tuples(asked, "data.claim.corrected.nodes.findAll { it.ended != null }", "by[0].name", "ended.kind"))
                .as("one paper corrected itself; nobody of Meta did")
                .containsExactly(tuple("Ars Technica", "CORRECTED"));
        assertThat(tuples(asked, "data.denial.replies.nodes", "by[0].name", "date.text", "outcome"))
                .contains(tuple("Joelle Pineau", "2023-10-30", "ANSWERED"));

        String open = ".assertions.nodes.findAll { it.claim.polarity == 'AFFIRMS'"
                + " && it.claim.term?.id == 'openness-term:open-source' }";
        String[] said = {"date.text", "claim.subjects[0].id", "quote.text", "claim.standing.value", "ended"};
        assertThat(tuples(again, "data.zuckerberg" + open, said))
                .contains(
                        tuple("2023-07-26~", "model:llama-2", "open source project", "CONTRADICTED", null),
                        tuple(
                                "2024-07-23",
                                "model:llama-3.1-405b",
                                "We're releasing Llama 3.1 405B, the first frontier-level open source AI model",
                                "CONTRADICTED",
                                null));
        assertThat(tuples(again, "data.meta" + open, said))
                .contains(tuple(
                        "2024-04",
                        "model:llama-3",
                        "Today, we're introducing Meta Llama 3, the next generation of our state-of-the-art open source"
                                + " large language model",
                        "CONTRADICTED",
                        null));
        for (String maker : List.of("meta", "zuckerberg", "pineau")) {
            assertThat(again.<Object>getList("data." + maker + ".assertions.nodes.ended"))
                    .as(maker + " took nothing back")
                    .isNotEmpty()
                    .containsOnlyNulls();
        }
        assertThat(again.<String>getList("data.pineau" + open))
                .as("she defends Meta's openness and does not say the word")
                .isEmpty();
        assertThat(tuples(again, "data.later", "by[0].name", "date.text", "definition.id", "quote.text"))
                .containsExactly(
                        tuple(
                                "Free Software Foundation",
                                "2025-01-24",
                                "definition:fsd",
                                "This is not a free software license and you should not use it, nor any software"
                                        + " released under it."),
                        tuple(
                                "Open Source Initiative",
                                "2025-02-18",
                                "definition:osd",
                                "Llama 3.x is still not Open Source by any stretch of the imagination."));
        assertThat(again.<String>getList("data.later[1].source.cites.nodes.cited.id"))
                .contains("source:osi-llama2-not-oss", "source:fsf-llama31");
    }

    /** D2-206 to D2-208. */
    @Test
    void bloom_is_not_free_software_by_any_means_and_its_licence_calls_itself_open() {
        JsonPath bloom = ask("""
                {
                  claim(by: {slug: "bloom-is-foss"}) {
                    standing { value }
                    assertions {
                      nodes {
                        slug by { name } date { text } channel attribution verification quote { text }
                        rebuttals {
                          nodes {
                            kind by { name } date { text } quote { text } definition { id } grounds { id } verification
                            rebuttals { nodes { kind by { name } date { text } grounds { id } verification } }
                          }
                        }
                      }
                    }
                  }
                  license(by: {slug: "bigscience-rail"}) {
                    osiApproved
                    governs { subject { id } components }
                    terms(first: 100) { nodes { locator kind readings { nodes { result criterion { id } } } } }
                    claims { nodes { slug polarity term { name } standing { value } opposed { slug }
                      assertions { nodes { by { name } channel verification } } } }
                  }
                  trace(of: {claim: "claim:bloom-is-foss"}) { tree { role side entry { id } } }
                  contradictions(of: {subject: "model:bloom"}) {
                    conflictCount
                    nodes { kind first { statements { id } } second { statements { id } } }
                  }
                }""");
        String said = "data.claim.assertions.nodes";

        assertThat(tuples(bloom, said, "by[0].name", "date.text", "channel", "attribution", "verification"))
                .as("she passes on from memory what he said")
                .containsExactlyInAnyOrder(
                        tuple("Lauren Worden", "2023-03-28", "QUOTED", "CERTAIN", "SECONDARY"),
                        tuple("Chris Albon", "../2023-03-28", "REPORTED", "AMBIGUOUS", "SECONDARY"));
        String against = said + ".find { it.by[0].name == 'Lauren Worden' }.rebuttals.nodes";
        assertThat(tuples(bloom, against, "kind", "by[0].name", "date.text", "quote.text", "definition.id"))
                .containsExactly(tuple(
                        "REBUT", "Jan Ainali", "2023-03-28", "No, BLOOM is not FOSS by any means.", "definition:fsd"));
        assertThat(bloom.getList(against + "[0].grounds.id")).containsExactly("criterion:fsd.0");
        assertThat(tuples(bloom, against + "[0].rebuttals.nodes", "kind", "by[0].name", "date.text", "verification"))
                .as("yet open, in the words of its authors")
                .containsExactly(tuple("UNDERCUT", "Alek Tarkowski", "2023-03", "VERIFIED"));
        assertThat(bloom.getString("data.claim.standing.value")).isEqualTo("CONTRADICTED");
        assertThat(bloom.getInt("data.contradictions.conflictCount")).isEqualTo(1);
        assertThat(bloom.getString("data.contradictions.nodes[0].kind")).isEqualTo("LICENSE_TERM");
        assertThat(bloom.getList("data.contradictions.nodes[0].first.statements.id"))
                .containsExactly("assertion:worden-bloom-foss-20230328");
        assertThat(bloom.getList("data.contradictions.nodes[0].second.statements.id"))
                .containsExactly("rebuttal:ainali-bloom-not-foss-20230328");

        assertThat(bloom.getString("data.license.osiApproved")).isEqualTo("NO");
        assertThat(bloom.<String>getList("data.license.governs.subject.id")).contains("model:bloom");
        assertThat(bloom.<String>getList("data.license.terms.nodes.findAll { it.kind == 'FIELD' }"
                        + ".collect { it.readings.nodes.findAll { it.result == 'FAILS' }.criterion.id }.flatten()"))
                .contains("criterion:osd.6");
        assertThat(tuples(bloom, "data.license.claims.nodes", "slug", "polarity", "term.name"))
                .contains(
                        tuple("bigscience-rail-is-not-foss", "DENIES", "open source"),
                        tuple("bigscience-rail-is-open", "AFFIRMS", "open"));
        String open = "data.license.claims.nodes.find { it.slug == 'bigscience-rail-is-open' }";
        assertThat(bloom.getList(open + ".opposed"))
                .as("that it is open and that it is no free software are different words")
                .isEmpty();
        assertThat(tuples(bloom, open + ".assertions.nodes", "channel", "verification"))
                .as("that the authors say so is told by a critic")
                .containsExactly(tuple("REPORTED", "SECONDARY"));
        assertThat(tuples(bloom, "data.trace.tree", "role", "side", "entry.id"))
                .contains(
                        tuple("ASSERTION", "FOR", "assertion:worden-bloom-foss-20230328"),
                        tuple("REBUTTAL", "AGAINST", "rebuttal:ainali-bloom-not-foss-20230328"),
                        tuple("REBUTTAL", "FOR", "rebuttal:tarkowski-rail-open-202303"),
                        tuple("OPPOSED_CLAIM", "AGAINST", "claim:bigscience-rail-is-not-foss"));
    }

    /** D2-202 to D2-204. */
    @Test
    void apertus_is_called_fully_open_and_its_policy_does_not_travel_downstream() {
        JsonPath apertus = ask("""
                {
                  claim(by: {slug: "apertus-is-fully-open"}) {
                    qualifiers term { name } standing { value conflictCount }
                    assertions {
                      nodes {
                        by { name } date { text } quote { text } capacity
                        rebuttals {
                          nodes {
                            id kind by { id } date { text } quote { text } grounds { id }
                            rebuttals { nodes { id kind by { id } date { text } quote { text } grounds { id } } }
                          }
                        }
                      }
                    }
                    standingReason { value leads { statement { id } why } against { argument { words } } }
                  }
                  model(by: {slug: "apertus"}) {
                    licenses { nodes { id incorporates { policy { id } } governs { subject { id } from { text } to { text } } } }
                  }
                  policy: license(by: {slug: "apertus-aup"}) {
                    kind wholeTextRead verification governs { subject { id } } incorporatedBy { nodes { id } }
                  }
                  contradictions(of: {subject: "model:apertus"}) { conflictCount nodes { kind } }
                }""");
        String said = "data.claim.assertions.nodes";

        assertThat(tuples(apertus, said, "date.text", "quote.text", "capacity"))
                .containsExactly(tuple("2025-09-02", "Apertus, a fully open Large Language Model (LLM)", "OFFICIAL"));
        assertThat(apertus.<String>getList(said + "[0].by.name")).hasSize(3).contains("ETH Zurich", "EPFL");
        assertThat(apertus.getList("data.claim.qualifiers")).containsExactly("fully");
        String policy = said + "[0].rebuttals.nodes";
        assertThat(tuples(apertus, policy, "kind", "date.text", "quote.text"))
                .containsExactly(tuple("UNDERMINE", "2025-09", "it looks like they have an acceptable use policy"));
        assertThat(apertus.getList(policy + "[0].grounds.id")).containsExactly("license:apertus-aup");
        assertThat(tuples(apertus, policy + "[0].rebuttals.nodes", "kind", "date.text", "quote.text"))
                .containsExactly(tuple(
                        "UNDERCUT",
                        "2025-09",
                        "downstream recipients need only comply with Apache-2.0 and do not need to agree to the AUP"));
        assertThat(apertus.getList(policy + "[0].rebuttals.nodes[0].grounds.id"))
                .containsExactly("license:apache-2.0");
        assertThat(apertus.getString(policy + "[0].by[0].id"))
                .as("two members of a forum, neither named")
                .startsWith("agent-group:")
                .isNotEqualTo(apertus.getString(policy + "[0].rebuttals.nodes[0].by[0].id"));

        // What is attacked is defended in turn, and comments attack nothing by themselves: the claim holds.
        assertThat(apertus.getString("data.claim.standing.value")).isIn("UNCHALLENGED", "DEFENDED");
        assertThat(apertus.getInt("data.contradictions.conflictCount")).isZero();
        assertThat(apertus.getList("data.claim.standingReason.against")).isEmpty();
        assertThat(apertus.<String>getList("data.claim.standingReason.leads.statement.id"))
                .contains("rebuttal:osi-forum-1286-apertus-policy-202509");

        assertThat(apertus.getList("data.model.licenses.nodes.id")).containsExactly("license:apache-2.0");
        assertThat(tuples(
                        apertus,
                        "data.model.licenses.nodes[0].governs.findAll { it.subject.id == 'model:apertus' }",
                        "from.text",
                        "to"))
                .containsExactly(tuple("2025-09-02", null));
        assertThat(apertus.getString("data.policy.kind")).isEqualTo("POLICY");
        assertThat(apertus.getBoolean("data.policy.wholeTextRead")).isFalse();
        assertThat(apertus.getString("data.policy.verification")).isEqualTo("SECONDARY");
        assertThat(apertus.getList("data.policy.incorporatedBy.nodes"))
                .as("no licence carries it on")
                .isEmpty();
        assertThat(apertus.getList("data.policy.governs")).isEmpty();
    }

    /** D2-220 to D2-225. */
    @Test
    void elastic_left_open_source_in_2021_and_came_back_in_2024() {
        JsonPath elastic = ask("""
                {
                  product(by: {slug: "elasticsearch"}) {
                    licenses { nodes { spdx osiApproved governs { subject { id } from { text } to { text } } } }
                    claims { nodes { slug standing { value conflictCount } } }
                  }
                  before: assess(subject: "product:elasticsearch", definition: "definition:osd", validAt: "2020-06-01") { result }
                  meanwhile: assess(subject: "product:elasticsearch", definition: "definition:osd", validAt: "2022-01-01") {
                    result criteria { criterion { number } result disputed steps { entries { id } } }
                  }
                  after: assess(subject: "product:elasticsearch", definition: "definition:osd", validAt: "2024-10-01") { result }
                  contradictions(of: {subject: "product:elasticsearch"}) {
                    conflictCount
                    nodes { kind conflict first { entries { id } } second { entries { id } } }
                  }
                  timeline(subject: "product:elasticsearch") { events { kind date { text } entry { id } } }
                }""");
        JsonPath words = ask("""
                {
                  assertion(by: {slug: "banon-doubling-down-20210114"}) {
                    by { name } date { text } quote { text }
                    rebuttals {
                      nodes {
                        by { name } date { text } kind quote { text } grounds { id }
                        rebuttals { nodes { by { name } date { text } kind quote { text } } }
                      }
                    }
                  }
                  welcome: assertion(by: {slug: "osi-elastic-returns-202409"}) { date { text } quote { text } by { name } }
                }""");

        String grant = ".governs.findAll { it.subject.id == 'product:elasticsearch' }";
        String license = "data.product.licenses.nodes.find { it.spdx == '%s' }";
        assertThat(elastic.getList("data.product.licenses.nodes.spdx"))
                .containsExactlyInAnyOrder("Apache-2.0", "SSPL-1.0", "AGPL-3.0-only");
        assertThat(tuples(elastic, license.formatted("Apache-2.0") + grant, "from", "to.text"))
                .containsExactly(tuple(null, "2021-01-14/2021"));
        assertThat(tuples(elastic, license.formatted("SSPL-1.0") + grant, "from.text", "to.text"))
                .containsExactly(tuple("2021-01-14/2021", "2024-08-28"));
        assertThat(tuples(elastic, license.formatted("AGPL-3.0-only") + grant, "from.text", "to"))
                .containsExactly(tuple("2024-08-29", null));
        assertThat(elastic.getString("data.before.result")).isEqualTo("YES");
        assertThat(elastic.getString("data.meanwhile.result")).isEqualTo("NO");
        String fields = "data.meanwhile.criteria.find { it.criterion.number == '6' }";
        assertThat(elastic.<String>getList(fields + ".steps.entries.flatten().id"))
                .as("OSI's reading of 2021, against a text in which no clause bars a use")
                .contains("reading:osi-mongodb-sspl-osd-6");
        assertThat(elastic.getBoolean(fields + ".disputed")).isTrue();
        assertThat(elastic.getString("data.after.result")).isEqualTo("YES");

        assertThat(words.getString("data.assertion.quote.text")).isEqualTo("doubling down on open");
        assertThat(words.getString("data.assertion.date.text")).isEqualTo("2021-01-14");
        assertThat(words.getList("data.assertion.by.name")).containsExactly("Shay Banon", "Elastic");
        String osi = "data.assertion.rebuttals.nodes";
        assertThat(tuples(words, osi, "by[0].name", "date.text", "kind", "quote.text"))
                .containsExactly(tuple(
                        "Open Source Initiative",
                        "2021-01-19",
                        "REBUT",
                        "Elastic didn't double down, it threw its cards in."));
        assertThat(words.getList(osi + "[0].grounds.id")).containsExactly("criterion:osd.6");
        assertThat(tuples(words, osi + "[0].rebuttals.nodes", "date.text", "kind", "quote.text"))
                .containsExactly(tuple("2021-01-20", "UNDERCUT", "It's a hit piece."));
        assertThat(words.getString("data.welcome.date.text")).isEqualTo("2024-09");
        assertThat(words.getString("data.welcome.quote.text"))
                .isEqualTo("We're encouraged to see Elastic return to the Open Source community.");

        assertThat(elastic.getString(
                        "data.product.claims.nodes.find { it.slug == 'elasticsearch-is-open-source' }.standing.value"))
                .as("what OSI said of 2021 does not touch 2024")
                .isEqualTo("UNCHALLENGED");
        assertThat(elastic.getInt("data.contradictions.conflictCount")).isZero();
        assertThat(tuples(
                        elastic,
                        "data.contradictions.nodes",
                        "kind",
                        "conflict",
                        "first.entries[0].id",
                        "second.entries[0].id"))
                .contains(
                        tuple("TEMPORAL", false, "claim:elasticsearch-is-open-source", "claim:sspl-is-not-open-source"),
                        // Two motives of one house, for one year: one known from a quotation of others.
                        tuple(
                                "LEAD",
                                false,
                                "claim:elastic-changed-the-licence-against-cloud-providers",
                                "claim:elastic-changed-the-licence-for-the-trademark"));
        assertThat(tuples(elastic, "data.timeline.events", "kind", "date.text", "entry.id"))
                .containsSubsequence(
                        tuple("ASSERTED", "2021-01-14", "assertion:banon-doubling-down-20210114"),
                        tuple("REBUTTED", "2021-01-19", "rebuttal:osi-against-elastic-doubling-down"),
                        tuple("REBUTTED", "2021-01-20", "rebuttal:mitchell-against-osi-on-sspl"),
                        tuple("ASSERTED", "2024-09", "assertion:osi-elastic-returns-202409"));
    }

    /** D2-073 to D2-075. */
    @Test
    void proposal_a_was_withdrawn_and_never_was_debians_position() {
        JsonPath debian = ask("""
                {
                  assertion(by: {slug: "zhou-proposal-a"}) {
                    by { name } date { text } force capacity note
                    ended { kind on { text } } endedIn { id }
                    claim { kind standing { value } subjects { id } }
                  }
                  debian: organization(by: {slug: "debian"}) {
                    assertions { nodes { id } } rebuttals { nodes { id } } readings { nodes { id } }
                    groups { nodes { assertions { nodes { id } } } }
                  }
                  zhou: person(by: {slug: "m-zhou"}) {
                    affiliations { nodes { kind with { name } } }
                    assertions { nodes { slug date { text } quote { text } claim { text } } }
                  }
                  mahinovs: person(by: {slug: "aigars-mahinovs"}) { assertions { nodes { date { text } claim { text kind } } } }
                  claims(filter: {subject: "definition:dfsg"}, first: 100) { nodes { kind assertions { nodes { by { id } } } } }
                  contradictions(of: {subject: "definition:dfsg"}) { conflictCount }
                }""");

        assertThat(debian.getList("data.assertion.by.name")).containsExactly("M. Zhou");
        assertThat(debian.getString("data.assertion.date.text")).isEqualTo("2025-05-05");
        assertThat(debian.getString("data.assertion.force"))
                .as("a proposal for a vote")
                .isEqualTo("INTENDED");
        assertThat(debian.getString("data.assertion.capacity")).isEqualTo("PERSONAL");
        assertThat(debian.getString("data.assertion.ended.kind")).isEqualTo("WITHDRAWN");
        assertThat(debian.getString("data.assertion.ended.on.text")).isEqualTo("2025-05-08");
        assertThat(debian.getString("data.assertion.endedIn.id")).isEqualTo("source:debian-zhou-withdrawal");
        assertThat(debian.getString("data.assertion.claim.kind")).isEqualTo("NORM");
        assertThat(debian.<Object>get("data.assertion.claim.standing"))
                .as("what ought to be has no standing")
                .isNull();
        assertThat(debian.getList("data.debian.assertions.nodes")).isEmpty();
        assertThat(debian.getList("data.debian.rebuttals.nodes")).isEmpty();
        assertThat(debian.getList("data.debian.readings.nodes")).isEmpty();
        assertThat(debian.<String>getList("data.debian.groups.nodes.assertions.nodes.flatten()"))
                .isEmpty();
        assertThat(debian.<String>getList("data.claims.nodes.assertions.nodes.flatten().by.flatten().id"))
                .isNotEmpty()
                .allSatisfy(by -> assertThat(by).startsWith("person:"));
        assertThat(tuples(debian, "data.zhou.affiliations.nodes", "kind", "with.name"))
                .containsExactly(tuple("MEMBER_OF", "Debian"));
        assertThat(tuples(debian, "data.zhou.assertions.nodes", "date.text", "quote.text"))
                .contains(tuple("2025-05-08", "I decided to withdraw the proposal A"));
        assertThat(tuples(debian, "data.mahinovs.assertions.nodes", "date.text", "claim.kind", "claim.text"))
                .as("another member wanted the opposite")
                .containsExactly(tuple("2025-05", "NORM", "Debian should endorse the Open Source AI Definition."));
        assertThat(debian.getInt("data.contradictions.conflictCount")).isZero();
    }

    /** D2-100 to D2-103, D2-110. */
    @Test
    void grok_1_has_open_weights_by_its_readme_and_is_open_source_by_musk() {
        JsonPath grok = ask("""
                {
                  model(by: {slug: "grok-1"}) {
                    released { on { text } }
                    claims { nodes { slug term { name } standing { value conflictCount } ...said } }
                    findings(first: 100) { nodes { by { id } component availability license { spdx } on { text } } }
                    licenses { nodes { spdx osiApproved } }
                  }
                  announced: claim(by: {slug: "grok-is-open-source"}) { subjectUnresolved standing { value } ...said
                    standingReason { leads { statement { id } why } } }
                  presupposed: claim(by: {slug: "grok-1-is-open-source"}) { standingReason { leads { statement { id } why } } }
                  osd: assess(subject: "model:grok-1", definition: "definition:osd") { result }
                  osaid: assess(subject: "model:grok-1", definition: "definition:osaid-1.0") {
                    result criteria { criterion { id } result }
                  }
                  contradictions(of: {subject: "model:grok-1"}) { conflictCount nodes { kind } }
                }
                fragment said on Claim { assertions { nodes { by { name } date { text } force quote { text } locator } } }
                """);
        String by = "data.model.claims.nodes.find { it.slug == '%s' }";
        String[] said = {"by[0].name", "date.text", "force", "quote.text"};

        assertThat(tuples(grok, by.formatted("grok-1-is-open-weights") + ".assertions.nodes", said))
                .containsExactly(tuple(
                        "xAI",
                        "2024-03-14",
                        "ASSERTED",
                        "This repository contains JAX example code for loading and running the Grok-1 open-weights"
                                + " model."));
        assertThat(grok.getString("data.model.released.on.text"))
                .as("the README was there three days before")
                .isEqualTo("2024-03-17");
        assertThat(tuples(grok, "data.announced.assertions.nodes", said))
                .containsExactly(tuple("Elon Musk", "2024-03-11", "INTENDED", "open source Grok"));
        assertThat(grok.getBoolean("data.announced.subjectUnresolved")).isTrue();
        assertThat(tuples(grok, by.formatted("grok-1-is-open-source") + ".assertions.nodes", said))
                .containsExactly(tuple(
                        "Elon Musk", "2025-08-06", "PRESUPPOSED", "as we did with Grok 1 when Grok 2 was released"));
        // He announced it and later took it for granted; neither is a statement that it is so.
        for (String claim : List.of("announced", "presupposed")) {
            assertThat(grok.getList("data." + claim + ".standingReason.leads.why"))
                    .containsExactly("NOT_ASSERTED");
        }
        assertThat(grok.getString("data.announced.standing.value")).isEqualTo("UNSUPPORTED");
        assertThat(grok.getString(by.formatted("grok-1-is-open-weights") + ".standing.value"))
                .isEqualTo("UNCHALLENGED");
        assertThat(grok.getInt("data.contradictions.conflictCount"))
                .as("a weaker word and a stronger one of one house are no conflict")
                .isZero();

        assertThat(tuples(
                        grok,
                        "data.model.findings.nodes.findAll { it.by.id == 'organization:xai' }",
                        "component",
                        "availability",
                        "license.spdx"))
                .containsExactlyInAnyOrder(
                        tuple("MODEL_PARAMETERS_FINAL", "OPEN", "Apache-2.0"),
                        tuple("INFERENCE_CODE", "OPEN", "Apache-2.0"));
        assertThat(tuples(
                        grok,
                        "data.model.findings.nodes.findAll { it.by.id == 'organization:the-ledger' }",
                        "component",
                        "availability"))
                .containsExactlyInAnyOrder(
                        tuple("MODEL_PARAMETERS_FINAL", "OPEN"),
                        tuple("MODEL_ARCHITECTURE", "OPEN"),
                        tuple("TRAINING_CODE", "CLOSED"),
                        tuple("DATASETS", "CLOSED"));
        assertThat(grok.getString("data.osd.result")).as("by its licence").isEqualTo("YES");
        assertThat(grok.getString("data.osaid.result"))
                .as("without training code")
                .isEqualTo("NO");
    }

    /** D2-144 to D2-148. */
    @Test
    void dbrx_is_open_source_by_the_readme_and_not_by_the_licence_beside_it() {
        JsonPath dbrx = ask("""
                {
                  license(by: {slug: "databricks-open-model"}) {
                    name osiApproved
                    governs { subject { id } from { text } }
                    terms { nodes { kind locator quote readings { nodes { result criterion { id } } } } }
                    claims { nodes { slug standing { value conflictKinds } ...said } }
                  }
                  claim(by: {slug: "dbrx-is-open-source"}) { standing { value conflictKinds } ...said }
                  contradictions(of: {claim: "claim:dbrx-license-is-open-source"}) {
                    nodes { kind conflict second { what entries { id } } }
                  }
                  rebuttal(by: {slug: "hn-commenter-against-dbrx-open-source-license"}) {
                    target { id } date { text } quote { text } grounds { id }
                    rebuttals { nodes { kind argument } }
                  }
                }
                fragment said on Claim {
                  assertions { nodes { by { name } date { text } quote { text } source { id } ended { kind } } }
                }""");

        assertThat(tuples(dbrx, "data.claim.assertions.nodes", "date.text", "source.id", "quote.text"))
                .containsExactly(
                        tuple("2024-03-27", "source:dbrx-repo", "The following models are open-sourced:"),
                        tuple(
                                "2024-03-27",
                                "source:llmfoundry-repo",
                                "DBRX is a state-of-the-art open source LLM trained by Databricks Mosaic team."),
                        tuple(
                                "2025-07-21",
                                "source:llmfoundry-repo",
                                "DBRX is a state-of-the-art open source LLM trained by Databricks Mosaic team."));
        String license = "data.license.claims.nodes.find { it.slug == 'dbrx-license-is-open-source' }";
        assertThat(tuples(dbrx, license + ".assertions.nodes", "date.text", "source.id"))
                .as("never corrected to the head of the repository")
                .containsExactlyInAnyOrder(
                        tuple("2024-03-27", "source:dbrx-repo"),
                        tuple("2024-03-27", "source:llmfoundry-repo"),
                        tuple("2024-04-19", "source:dbrx-repo"));
        assertThat(dbrx.<String>getList(license + ".assertions.nodes.quote.text"))
                .containsOnly("The Databricks Open Source License can be found at LICENSE");
        assertThat(dbrx.<Object>getList(license + ".assertions.nodes.ended")).containsOnlyNulls();
        assertThat(dbrx.getString("data.license.name")).isEqualTo("Databricks Open Model License");
        assertThat(dbrx.getString("data.license.osiApproved")).isEqualTo("NO");
        String failed = "data.license.terms.nodes.find { it.kind == '%s' }"
                + ".readings.nodes.findAll { it.result == 'FAILS' }.criterion.id";
        assertThat(dbrx.getList(failed.formatted("NO_TRAIN"))).containsExactly("criterion:osd.6");
        assertThat(dbrx.getList(failed.formatted("SCALE"))).contains("criterion:osd.5");
        assertThat(dbrx.getString("data.license.terms.nodes.find { it.kind == 'REMOTE' }.quote"))
                .isEqualTo(
                        "Databricks reserves the right to restrict (remotely or otherwise) usage of DBRX or DBRX Derivatives");
        for (String claim : List.of("data.claim", license)) {
            assertThat(dbrx.getString(claim + ".standing.value")).isEqualTo("CONTRADICTED");
            assertThat(dbrx.getList(claim + ".standing.conflictKinds")).containsExactly("LICENSE_TERM");
        }
        assertThat(
                        dbrx.<String>getList(
                                "data.contradictions.nodes.find { it.conflict && it.second.what == 'RECORD' }.second.entries.id"))
                .as("the licence's own clauses")
                .contains(
                        "license:databricks-open-model",
                        "license-term:databricks-open-model.2.3-train",
                        "license-term:databricks-open-model.3");
        assertThat(dbrx.getString("data.rebuttal.target.id"))
                .isEqualTo("assertion:databricks-dbrx-license-name-20240327");
        assertThat(dbrx.<Object>get("data.rebuttal.date")).isNull();
        assertThat(dbrx.getString("data.rebuttal.quote.text"))
                .isEqualTo("This is a source-available model, not an open model.");
        assertThat(dbrx.getList("data.rebuttal.rebuttals.nodes.kind")).containsExactly("UNDERCUT");
    }

    /** D2-170 to D2-177. */
    @Test
    void deepseek_v3_has_use_restrictions_and_r1_has_none_and_lacks_data_and_code() {
        JsonPath deepseek = ask("""
                {
                  v3: model(by: {slug: "deepseek-v3"}) { released { on { text } } ...licensed }
                  r1: model(by: {slug: "deepseek-r1"}) {
                    ...licensed
                    findings(first: 100) { nodes { by { name } component availability } }
                  }
                  saidOfV3: claim(by: {slug: "deepseek-v3-is-open-source"}) { ...stands }
                  saidOfR1: claim(by: {slug: "deepseek-r1-is-open-source"}) {
                    ...stands
                    rebuttals { nodes { by { name } date { text } grounds { id } } }
                    standing { dispute }
                  }
                  distilled: claim(by: {slug: "deepseek-r1-may-be-distilled"}) { ...stands }
                  contradictions(of: {subject: "model:deepseek-v3"}) {
                    nodes { kind conflict first { entries { id } } second { entries { id } } }
                  }
                }
                fragment licensed on Model {
                  licenses {
                    nodes {
                      spdx osiApproved published { on { text } } governs { subject { id } from { text } }
                      terms { nodes { kind locator quote readings { nodes { result criterion { id } } } } }
                    }
                  }
                }
                fragment stands on Claim {
                  standing { value conflictKinds }
                  assertions { nodes { by { name } date { text } quote { text } rebuttals { nodes { by { name } date { text } } } } }
                }""");

        String restricted = "data.v3.licenses.nodes.find { it.osiApproved != 'YES' }";
        assertThat(deepseek.getString(restricted + ".published.on.text"))
                .as("older than the model that it is put to")
                .isEqualTo("2023-10-23");
        assertThat(deepseek.getString("data.v3.released.on.text")).isEqualTo("2024-12-26");
        assertThat(tuples(
                        deepseek,
                        restricted + ".governs.findAll { it.subject.id == 'model:deepseek-v3' }",
                        "from.text"))
                .containsExactly(tuple("2024-12-26"));
        assertThat(tuples(deepseek, restricted + ".terms.nodes", "kind", "locator"))
                .contains(tuple("FIELD", "Attachment A"), tuple("REMOTE", "7"), tuple("FIELD", "preamble"));
        assertThat(deepseek.getString(restricted + ".terms.nodes.find { it.locator == 'preamble' }.quote"))
                .isEqualTo(
                        "we added use-based restrictions not permitting the use of the model in very specific scenarios");
        assertThat(deepseek.getString("data.saidOfV3.assertions.nodes[0].quote.text"))
                .isEqualTo("producing the currently strongest open-source base model");
        assertThat(deepseek.getString("data.saidOfV3.standing.value")).isEqualTo("CONTRADICTED");
        assertThat(deepseek.getList("data.saidOfV3.standing.conflictKinds")).containsExactly("LICENSE_TERM");

        assertThat(deepseek.getList("data.r1.licenses.nodes.spdx")).containsExactly("MIT");
        assertThat(deepseek.<String>getList("data.r1.licenses.nodes.terms.nodes.flatten().kind"))
                .doesNotContain("FIELD", "NC", "NO_TRAIN", "SCALE", "REMOTE");
        assertThat(deepseek.getString("data.saidOfR1.assertions.nodes[0].date.text"))
                .isEqualTo("2025-01-20");
        assertThat(tuples(deepseek, "data.saidOfR1.rebuttals.nodes", "by[0].name", "date.text"))
                .containsExactly(tuple("Hugging Face", "2025-01"));
        assertThat(tuples(deepseek, "data.saidOfR1.assertions.nodes[0].rebuttals.nodes", "by[0].name", "date.text"))
                .containsExactly(tuple("TechCrunch", "2025-01-28"));
        assertThat(tuples(
                        deepseek,
                        "data.r1.findings.nodes.findAll { it.by.name == 'Hugging Face' }",
                        "component",
                        "availability"))
                .containsExactlyInAnyOrder(
                        tuple("MODEL_PARAMETERS_FINAL", "OPEN"),
                        tuple("DATASETS", "CLOSED"),
                        tuple("TRAINING_CODE", "CLOSED"));
        assertThat(deepseek.getString("data.saidOfR1.standing.value"))
                .as("open source by its licence, not as a whole system")
                .isEqualTo("DISPUTED");
        assertThat(deepseek.getString("data.saidOfR1.standing.dispute")).isEqualTo("DEPENDS_ON_DEFINITION");
        assertThat(deepseek.getString("data.distilled.standing.value")).isEqualTo("UNCHALLENGED");
        assertThat(deepseek.getString("data.distilled.assertions.nodes[0].quote.text"))
                .isEqualTo("allow for any modifications and derivative works, including, but not limited to,"
                        + " distillation for training other LLMs");
        assertThat(tuples(
                        deepseek,
                        "data.contradictions.nodes",
                        "kind",
                        "conflict",
                        "first.entries[0].id",
                        "second.entries[0].id"))
                .as("what is said of the one is not held against the other")
                .contains(tuple(
                        "VERSION", false, "claim:deepseek-v3-is-open-source", "claim:deepseek-r1-is-open-source"));
    }

    /** D2-014, 031, 032, 039; of D2-033 and D2-038, which get it wrong, nothing is on record. */
    @Test
    void llamas_ban_on_improving_other_models_ends_with_3_1_and_the_exclusion_of_the_eu_begins_with_3_2() {
        JsonPath llama = ask("""
                {
                  v2: license(by: {slug: "llama-2-community-license"}) { ...texts }
                  v3: license(by: {slug: "llama-3-community-license"}) { ...texts }
                  v31: license(by: {slug: "llama-3.1-community-license"}) { ...texts }
                  v32: license(by: {slug: "llama-3.2-community-license"}) { ...texts }
                  v33: license(by: {slug: "llama-3.3-community-license"}) { ...texts }
                  v4: license(by: {slug: "llama-4-community-license"}) { ...texts }
                }
                fragment texts on License {
                  published { on { text } } wholeTextRead
                  terms(first: 100) { nodes { kind locator quote summary } }
                  incorporates { policy { wholeTextRead terms(first: 100) { nodes { kind locator quote summary } } } }
                }""");
        JsonPath said = ask("""
                {
                  barred2: claim(by: {slug: "llama-2-license-bars-improving-other-models"}) { ...stands }
                  barred3: claim(by: {slug: "llama-3-license-bars-improving-other-models"}) { ...stands }
                  allowed31: claim(by: {slug: "llama-3.1-license-lets-output-improve-other-models"}) { ...stands }
                  eu: claim(by: {slug: "llama-3.2-policy-withholds-multimodal-models-from-the-eu"}) { ...stands }
                  wrong: source(by: {url: "https://www.centerconsulting.com/ai-library/facts/llama-license-700-million-mau-threshold"}) { id }
                  copied: search(text: "forbids using Llama outputs to improve") { nodes { label } }
                }
                fragment stands on Claim {
                  value standing { value } assertions { nodes { by { name } date { text } source { id } channel } }
                }""");

        Map<String, String> published = Map.of(
                "v2", "2023-07-18",
                "v3", "2024-04-18",
                "v31", "2024-07-23",
                "v32", "2024-09-25",
                "v33", "2024-12-06",
                "v4", "2025-04-05");
        published.forEach((version, day) -> {
            String license = "data." + version;
            assertThat(llama.getString(license + ".published.on.text"))
                    .as(version)
                    .isEqualTo(day);
            assertThat(llama.getBoolean(license + ".wholeTextRead"))
                    .as("so that what is not there is known to be absent")
                    .isTrue();
            assertThat(llama.getBoolean(license + ".incorporates[0].policy.wholeTextRead"))
                    .isTrue();
            assertThat(llama.<String>getList(license + ".terms.nodes.kind"))
                    .as(version)
                    .contains("SCALE")
                    .doesNotContain("GEO");
        });
        for (String version : published.keySet()) {
            boolean bars = List.of("v2", "v3").contains(version);
            boolean excludes = List.of("v32", "v33", "v4").contains(version);
            List<String> kinds = llama.getList("data." + version + ".terms.nodes.kind");
            List<String> policy = llama.getList("data." + version + ".incorporates[0].policy.terms.nodes.kind");
            assertThat(kinds.contains("NO_TRAIN")).as(version).isEqualTo(bars);
            assertThat(kinds.contains("NAME")).as(version).isEqualTo(!version.equals("v2"));
            assertThat(policy).as(version).doesNotContain("NO_TRAIN");
            assertThat(policy.contains("GEO")).as(version).isEqualTo(excludes);
            if (excludes) {
                assertThat(llama.getString("data." + version
                                + ".incorporates[0].policy.terms.nodes.find { it.kind == 'GEO' }.summary"))
                        .contains("Multimodal")
                        .contains("European Union")
                        .contains("end users are exempt");
            }
        }
        assertThat(llama.getString("data.v2.terms.nodes.find { it.kind == 'NO_TRAIN' }.quote"))
                .isEqualTo("to improve any other large language model (excluding Llama 2 or derivative works thereof)");
        assertThat(llama.getString("data.v31.terms.nodes.find { it.kind == 'NAME' }.quote"))
                .isEqualTo("you shall also include “Llama” at the beginning of any such AI model name");

        assertThat(List.of(
                        said.getString("data.barred2.value"),
                        said.getString("data.barred3.value"),
                        said.getString("data.allowed31.value")))
                .containsExactly("barred", "barred", "allowed");
        for (String claim : List.of("barred2", "barred3", "allowed31", "eu")) {
            assertThat(said.getString("data." + claim + ".standing.value"))
                    .as(claim)
                    .isEqualTo("UNCHALLENGED");
            assertThat(said.<String>getList(
                            "data." + claim + ".assertions.nodes.findAll { it.by[0].name == 'Meta' }.source.id"))
                    .as(claim + " by the text itself")
                    .hasSize(1);
        }
        assertThat(tuples(said, "data.allowed31.assertions.nodes", "by[0].name", "date.text"))
                .containsExactlyInAnyOrder(tuple("Meta", "2024-07-23"), tuple("Hugging Face", "2024-07"));
        assertThat(said.<Object>get("data.wrong")).isNull();
        assertThat(said.<String>getList("data.copied.nodes.label"))
                .noneMatch(label -> label.contains("forbids using Llama outputs"));
    }
}
