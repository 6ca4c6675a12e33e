// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.graphql.view.ConnectionView;
import org.opennessgraph.graphql.view.Counted;
import org.opennessgraph.inquiry.Entries;

/** Totals of lists, where the store keeps them. */
@GraphQLApi
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class ConnectionFields {
    private final Entries entries;

    ConnectionFields(Entries entries) {
        this.entries = entries;
    }

    /** {@return for each connection how many entries the whole list has, or null where counting is not cheap} */
    @Description("How many entries the whole list has; null where counting would cost as much as reading.")
    public List<@Nullable Integer> totalCount(@Source List<ConnectionView> connections) {
        Map<EntryType, Long> ofTypes = new EnumMap<>(EntryType.class);
        Map<LinkType, Set<EntryId>> ends = new EnumMap<>(LinkType.class);
        for (ConnectionView connection : connections) {
            Counted counted = connection.counted();
            if (counted.type() != null) {
                ofTypes.computeIfAbsent(counted.type(), entries::count);
            } else if (counted.link() != null && counted.to() != null) {
                ends.computeIfAbsent(counted.link(), link -> new LinkedHashSet<>())
                        .add(counted.to());
            }
        }
        Map<LinkType, Map<EntryId, Long>> degrees = new HashMap<>();
        ends.forEach((link, to) -> {
            Map<EntryId, Long> counts = entries.degrees(link, to);
            if (counts != null) {
                degrees.put(link, counts);
            }
        });
        List<@Nullable Integer> totals = new ArrayList<>();
        for (ConnectionView connection : connections) {
            totals.add(total(connection.counted(), ofTypes, degrees));
        }
        return totals;
    }

    private static @Nullable Integer total(
            Counted counted, Map<EntryType, Long> ofTypes, Map<LinkType, Map<EntryId, Long>> degrees) {
        Long total = null;
        if (counted.type() != null) {
            total = ofTypes.get(counted.type());
        } else if (counted.link() != null && counted.to() != null && degrees.containsKey(counted.link())) {
            total = degrees.getOrDefault(counted.link(), Map.of()).getOrDefault(counted.to(), 0L);
        }
        return total == null ? null : Math.toIntExact(total);
    }
}
