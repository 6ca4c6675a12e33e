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
import org.opennessgraph.format.Payload;

/** A row of table {@code change}. Words are kept as text, so that a row that was tampered with can still be read. */
@Entity
@Immutable
@Table(name = "change")
class ChangeRow {
    @Id
    long position;

    @Column(name = "set_number")
    long set;

    @Column(name = "last_of_set")
    boolean lastOfSet;

    @Column(name = "entry_id")
    String entryId;

    @Column(name = "operation")
    String operation;

    @Column(name = "version")
    int version;

    @Column(name = "actor")
    String actor;

    @Column(name = "recorded_at")
    Instant at;

    @Column(name = "reason")
    String reason;

    @Column(name = "origin_kind")
    String originKind;

    @Column(name = "origin_reference")
    @Nullable
    String originReference;

    @Column(name = "redirect_to")
    @Nullable
    String redirectTo;

    @Column(name = "redacts")
    @Nullable
    Long redacts;

    @Column(name = "payload_format")
    @Nullable
    Integer payloadFormat;

    @Column(name = "payload_digest")
    byte @Nullable [] payloadDigest;

    @Column(name = "previous_hash")
    byte[] previousHash;

    @Column(name = "hash")
    byte[] hash;

    /** For Hibernate, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    protected ChangeRow() {}

    /** A row without its place in the chain, which {@link ChainEnd#append} gives. */
    ChangeRow(EntryId id, Operation operation, int version, String actor, String reason, Origin origin) {
        this.entryId = id.toString();
        this.operation = operation.name();
        this.version = version;
        this.actor = actor;
        this.reason = reason;
        this.originKind = origin.kind().name();
        this.originReference = origin.reference();
        this.at = Instant.EPOCH;
        this.previousHash = ChainHash.start();
        this.hash = ChainHash.start();
    }

    Change toChange(@Nullable PayloadRow stored) {
        Payload payload = null;
        if (stored != null && stored.body != null && payloadFormat != null) {
            payload = new Payload(payloadFormat, stored.body);
        }
        return new Change(
                position,
                set,
                lastOfSet,
                EntryId.parse(entryId),
                Operation.valueOf(operation),
                version,
                payload,
                actor,
                at,
                reason,
                new Origin(Origin.Kind.valueOf(originKind), originReference),
                redirectTo == null ? null : EntryId.parse(redirectTo),
                previousHash,
                hash,
                redacts);
    }
}
