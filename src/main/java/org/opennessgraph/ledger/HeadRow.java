// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;

/** A row of table {@code record}. */
@Entity
@Table(name = "record")
class HeadRow {
    @Id
    String id;

    @Column(name = "version")
    int version;

    @Column(name = "position")
    long position;

    @Column(name = "status")
    String status;

    @Column(name = "redirect_to")
    @Nullable
    String redirectTo;

    /** For Hibernate, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    protected HeadRow() {}

    HeadRow(String id) {
        this.id = id;
        this.status = Status.ACTIVE.name();
    }

    Head toHead() {
        return new Head(
                EntryId.parse(id),
                version,
                position,
                Status.valueOf(status),
                redirectTo == null ? null : EntryId.parse(redirectTo));
    }
}
