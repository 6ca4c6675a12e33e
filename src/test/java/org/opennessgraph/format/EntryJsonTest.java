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
import org.opennessgraph.domain.Capacity;
import org.opennessgraph.domain.Channel;
import org.opennessgraph.domain.DefinitionUse;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.Force;
import org.opennessgraph.domain.InvalidEntry;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Person;
import org.opennessgraph.domain.Placement;
import org.opennessgraph.domain.Quote;
import org.opennessgraph.domain.QuoteKind;
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
                .isEqualTo(
                        "{\"by\":[\"person:yann-lecun\"],\"claim\":\"claim:llama-2-is-open-source\","
                                + "\"id\":\"assertion:lecun\",\"said\":{\"attribution\":\"CERTAIN\",\"capacity\":\"UNKNOWN\","
                                + "\"channel\":\"STATED\",\"definitionUse\":\"NONE\",\"force\":\"ASSERTED\","
                                + "\"in\":\"source:tweet\",\"on\":\"2023-07-18\",\"placement\":\"BODY\","
                                + "\"quote\":{\"kind\":\"VERBATIM\",\"text\":\"open source\"},\"verification\":\"SECONDARY\"}}");
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
