// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opennessgraph.domain.Assertion;
import org.opennessgraph.domain.Attribution;
import org.opennessgraph.domain.Availability;
import org.opennessgraph.domain.Capacity;
import org.opennessgraph.domain.Channel;
import org.opennessgraph.domain.Criterion;
import org.opennessgraph.domain.DefinitionUse;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.Force;
import org.opennessgraph.domain.InvalidEntry;
import org.opennessgraph.domain.ModelComponent;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Person;
import org.opennessgraph.domain.Placement;
import org.opennessgraph.domain.Quote;
import org.opennessgraph.domain.QuoteKind;
import org.opennessgraph.domain.Rule;
import org.opennessgraph.domain.TermKind;
import org.opennessgraph.domain.Utterance;
import org.opennessgraph.domain.Verification;

class EntryJsonTest {
    private static final ObjectMapper TREES = new ObjectMapper();

    private final EntryJson json = new EntryJson();

    @Test
    void an_entry_is_read_back_as_it_was_written() {
        Entry entry = assertion();

        assertThat(json.read(EntryType.ASSERTION, json.write(entry))).isEqualTo(entry);
    }

    @Test
    void equal_entries_have_equal_bytes_with_sorted_keys_and_nothing_absent() {
        assertThat(json.write(assertion())).isEqualTo(json.write(assertion()));
        assertThat(json.write(assertion()).text())
                .isEqualTo("{\"by\":[\"person:yann-lecun\"],\"claim\":\"claim:llama-2-is-open-source\","
                        + "\"id\":\"assertion:lecun\",\"said\":{\"attribution\":\"CERTAIN\",\"capacity\":\"UNKNOWN\","
                        + "\"channel\":\"STATED\",\"definitionUse\":\"NONE\",\"force\":\"ASSERTED\","
                        + "\"in\":\"source:tweet\",\"on\":\"2023-07-18\",\"placement\":\"BODY\",\"quote\":{\"kind\":\"VERBATIM\",\"text\":\"open"
                        + " source\"},\"verification\":\"SECONDARY\"}}");
    }

    @Test
    void an_old_format_is_brought_up_step_by_step() {
        EntryJson later = new EntryJson(List.of(
                new Upcast(EntryType.PERSON, 1, tree -> rename(tree, "title", "fullName")),
                new Upcast(EntryType.PERSON, 2, tree -> rename(tree, "fullName", "name"))));
        String old = "{\"id\":\"person:a\",\"title\":\"Ada\",\"verification\":\"VERIFIED\"}";

        Person read = (Person) later.read(EntryType.PERSON, new Payload(1, old.getBytes(StandardCharsets.UTF_8)));

        assertThat(read.name()).isEqualTo("Ada");
        assertThat(later.write(read).format()).isEqualTo(3);
    }

    @Test
    void a_format_of_the_future_is_refused_not_guessed() {
        Payload future = new Payload(99, json.write(assertion()).json());

        assertThatThrownBy(() -> json.read(EntryType.ASSERTION, future))
                .isInstanceOf(UnreadableEntry.class)
                .hasMessageContaining("newer version");
    }

    @Test
    void broken_bytes_are_unreadable_not_absent() {
        assertThatThrownBy(() -> json.read(EntryType.PERSON, new Payload(1, new byte[] {'{'})))
                .isInstanceOf(UnreadableEntry.class);
    }

    @Test
    void every_form_of_rule_is_read_back_as_it_was_written() {
        Rule license = new Rule.All(List.of(
                new Rule.Between(
                        new Rule.ApprovedBy(Rule.Approver.OSI), new Rule.NoTerm(List.of(TermKind.NC, TermKind.FIELD))),
                new Rule.Not(new Rule.OneOf(List.of(EntryId.parse("license:cc0-1.0")))),
                new Rule.Meets(EntryId.parse("definition:osd"))));
        Rule rule = new Rule.Any(List.of(
                new Rule.AtLeast(
                        2,
                        List.of(
                                new Rule.Each(List.of(ModelComponent.DATASETS), Availability.OPEN, license),
                                new Rule.Some(List.of(ModelComponent.MODEL_CARD), Availability.CLOSED, null),
                                new Rule.Each(List.of(ModelComponent.DATA_CARD), null, license))),
                new Rule.Holds(EntryId.parse("criterion:d.1")),
                new Rule.Judged("it is well")));
        Criterion criterion = new Criterion(
                EntryId.parse("criterion:d.2"),
                EntryId.parse("definition:d"),
                "2",
                2,
                "Second",
                null,
                Verification.VERIFIED,
                null,
                rule,
                List.of());

        assertThat(json.read(EntryType.CRITERION, json.write(criterion))).isEqualTo(criterion);
        assertThat(json.write(criterion).text())
                .contains("{\"available\":\"CLOSED\",\"components\":[\"MODEL_CARD\"]}")
                .contains("{\"necessary\":{\"noTerm\":[\"NC\",\"FIELD\"]},\"sufficient\":{\"approvedBy\":\"OSI\"}}");
        assertThat(criterion.references())
                .extracting(EntryId::toString)
                .containsExactly("criterion:d.1", "definition:d", "definition:osd", "license:cc0-1.0");
    }

    @Test
    void a_rule_alone_is_written_as_within_an_entry() {
        assertThat(json.text(new Rule.Any(List.of(
                        new Rule.ApprovedBy(Rule.Approver.OSI),
                        new Rule.NoTerm(List.of(TermKind.FIELD, TermKind.NC))))))
                .isEqualTo("{\"any\":[{\"approvedBy\":\"OSI\"},{\"noTerm\":[\"FIELD\",\"NC\"]}]}");
    }

    @Test
    void what_was_stored_before_there_were_rules_is_read_as_having_none_and_keeps_its_bytes() {
        String old = "{\"definition\":\"definition:osd\",\"id\":\"criterion:osd.1\",\"name\":\"Free Redistribution\","
                + "\"number\":\"1\",\"order\":1,\"verification\":\"VERIFIED\"}";
        Payload stored = new Payload(1, old.getBytes(StandardCharsets.UTF_8));

        Criterion read = (Criterion) json.read(EntryType.CRITERION, stored);

        assertThat(read.rule()).isNull();
        assertThat(json.write(read)).isEqualTo(stored);
    }

    @Test
    void rules_nested_too_deep_are_refused() throws Exception {
        String deep = "{\"not\":".repeat(Rule.MAX_DEPTH) + "{\"judged\":\"x\"}" + "}".repeat(Rule.MAX_DEPTH);
        ObjectNode tree = (ObjectNode) TREES.readTree("{\"id\":\"criterion:d.1\",\"definition\":\"definition:d\","
                + "\"number\":\"1\",\"order\":1,\"name\":\"A\",\"verification\":\"VERIFIED\",\"rule\":" + deep + "}");

        assertThatThrownBy(() -> json.parse(EntryType.CRITERION, tree))
                .isInstanceOf(InvalidEntry.class)
                .hasMessageContaining("more than 32 rules in each other");
    }

    @Test
    void a_wrong_field_is_named() throws Exception {
        ObjectNode unknown = (ObjectNode)
                TREES.readTree("{\"id\":\"person:a\",\"name\":\"A\",\"nmae\":\"B\",\"verification\":\"VERIFIED\"}");
        ObjectNode badDate = (ObjectNode) TREES.readTree(
                "{\"id\":\"affiliation:a\",\"agent\":\"person:a\",\"kind\":\"OWNS\",\"with\":\"organization:b\","
                        + "\"from\":\"2023-02-30\",\"verification\":\"VERIFIED\"}");

        assertThatThrownBy(() -> json.parse(EntryType.PERSON, unknown))
                .isInstanceOfSatisfying(
                        InvalidEntry.class, wrong -> assertThat(wrong.field()).isEqualTo("nmae"));
        assertThatThrownBy(() -> json.parse(EntryType.AFFILIATION, badDate))
                .isInstanceOfSatisfying(
                        InvalidEntry.class, wrong -> assertThat(wrong.field()).isEqualTo("from"))
                .hasMessageContaining("not a day of the calendar");
    }

    private static ObjectNode rename(ObjectNode tree, String from, String to) {
        tree.set(to, tree.remove(from));
        return tree;
    }

    private static Assertion assertion() {
        Utterance said = new Utterance(
                EntryId.parse("source:tweet"),
                PartialDate.parse("2023-07-18"),
                new Quote("open source", QuoteKind.VERBATIM, null, null),
                null,
                Placement.BODY,
                Channel.STATED,
                Force.ASSERTED,
                Capacity.UNKNOWN,
                Attribution.CERTAIN,
                List.of(),
                null,
                DefinitionUse.NONE,
                Verification.SECONDARY,
                null);
        return new Assertion(
                EntryId.parse("assertion:lecun"),
                EntryId.parse("claim:llama-2-is-open-source"),
                List.of(EntryId.parse("person:yann-lecun")),
                said,
                null,
                null,
                List.of());
    }
}
