// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opennessgraph.editorial.SeedEntry;
import org.opennessgraph.exchange.SeedFiles;

/** What a type of link says of its ends holds of every link in the seed. */
class LinkTypeTest {
    private static final List<Entry> SEED = new SeedFiles()
            .read(Path.of("graph-seed")).entries().stream()
                    .map(SeedEntry::entry)
                    .toList();

    @Test
    void every_link_of_the_seed_ends_where_its_type_may_end() {
        assertThat(SEED).allSatisfy(entry -> assertThat(entry.links())
                .as("%s", entry.id())
                .allMatch(link -> link.type().mayEndAt(link.to().type())));
    }

    @Test
    void a_type_that_links_start_only_at_makes_all_of_them() {
        Set<LinkType> seen = EnumSet.noneOf(LinkType.class);
        for (Entry entry : SEED) {
            for (Link link : entry.links()) {
                seen.add(link.type());
                for (EntryType type : EntryType.values()) {
                    if (link.type().startsOnlyAt(type)) {
                        assertThat(entry.id().type()).as("%s", link).isEqualTo(type);
                    }
                }
            }
        }

        assertThat(seen).contains(LinkType.ABOUT, LinkType.CITED, LinkType.GOVERNS, LinkType.TIED_TO);
    }
}
