// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.contradiction.ContradictionKind;
import org.opennessgraph.domain.standing.Dispute;
import org.opennessgraph.domain.standing.Standing;

/**
 * What is kept with a claim and worked out from many entries.
 *
 * @param standing where it stands
 * @param dispute what it hangs on, if it is disputed
 * @param words the standing in words
 * @param independentSources how many independent sources it has
 * @param conflicts how many conflicts it is in
 * @param conflictKinds their kinds
 * @param conflicting the claims that it is in conflict with
 */
public record DerivedClaimValues(
        Standing standing,
        @Nullable Dispute dispute,
        String words,
        int independentSources,
        int conflicts,
        List<ContradictionKind> conflictKinds,
        List<EntryId> conflicting) {
    /** The name of the property by which lists are filtered. */
    public static final String STANDING = "standing";

    private static final String DISPUTE = "standingDispute";
    private static final String WORDS = "standingWords";
    private static final String SOURCES = "independentSources";
    private static final String CONFLICTS = "conflicts";
    private static final String KINDS = "conflictKinds";
    private static final String CONFLICTING = "conflictingClaims";

    /** The names of the properties of a claim's node that hold them. */
    static final List<String> NAMES = List.of(STANDING, DISPUTE, WORDS, SOURCES, CONFLICTS, KINDS, CONFLICTING);

    /** Copies the lists. */
    public DerivedClaimValues {
        conflictKinds = List.copyOf(conflictKinds);
        conflicting = List.copyOf(conflicting);
    }

    /** As a node holds them. */
    Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>();
        properties.put(STANDING, standing.name());
        if (dispute != null) {
            properties.put(DISPUTE, dispute.name());
        }
        properties.put(WORDS, words);
        properties.put(SOURCES, independentSources);
        properties.put(CONFLICTS, conflicts);
        properties.put(KINDS, conflictKinds.stream().map(Enum::name).toList());
        properties.put(CONFLICTING, conflicting.stream().map(EntryId::toString).toList());
        return properties;
    }

    /** From a row whose columns have the names of the properties. */
    static DerivedClaimValues of(Record row) {
        String dispute = EntryRows.text(row.get(DISPUTE));
        return new DerivedClaimValues(
                Standing.valueOf(row.get(STANDING).asString()),
                dispute == null ? null : Dispute.valueOf(dispute),
                row.get(WORDS).asString(),
                row.get(SOURCES).asInt(),
                row.get(CONFLICTS).asInt(),
                row.get(KINDS).asList(kind -> ContradictionKind.valueOf(kind.asString())),
                row.get(CONFLICTING).asList(id -> EntryId.parse(id.asString())));
    }
}
