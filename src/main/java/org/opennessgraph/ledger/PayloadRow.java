// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A row of table {@code payload}: all there, or all empty. */
@Entity
@Table(name = "payload")
class PayloadRow {
    @Id
    long position;

    @Column(name = "body")
    byte @Nullable [] body;

    @Column(name = "salt")
    byte @Nullable [] salt;

    @Column(name = "unique_keys", columnDefinition = "text[]")
    String @Nullable [] uniqueKeys;

    /** For Hibernate, which sets the fields. */
    protected PayloadRow() {}

    PayloadRow(long position, byte[] body, byte[] salt, String[] uniqueKeys) {
        this.position = position;
        this.body = body;
        this.salt = salt;
        this.uniqueKeys = uniqueKeys;
    }

    void empty() {
        body = null;
        salt = null;
        uniqueKeys = null;
    }
}
