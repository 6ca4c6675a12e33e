// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of table {@code unique_key}. */
@Entity
@Table(name = "unique_key")
class UniqueKeyRow {
    @Id
    String key;

    @Column(name = "entry_id")
    String entryId;

    /** For Hibernate, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    protected UniqueKeyRow() {}

    UniqueKeyRow(String key, String entryId) {
        this.key = key;
        this.entryId = entryId;
    }
}
