// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.standing.Standing;

/** A row of table {@code standing_change}. */
@Entity
@Immutable
@Table(name = "standing_change")
class StandingRow {
    @Id
    long number;

    @Column(name = "position")
    long position;

    @Column(name = "told_at")
    Instant at;

    @Column(name = "claim")
    String claim;

    @Column(name = "before")
    @Nullable
    String before;

    @Column(name = "after")
    @Nullable
    String after;

    /** For Hibernate, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    protected StandingRow() {}

    StandingChange toChange() {
        return new StandingChange(
                number,
                position,
                at,
                EntryId.parse(claim),
                before == null ? null : Standing.valueOf(before),
                after == null ? null : Standing.valueOf(after));
    }
}
