-- SPDX-License-Identifier: Apache-2.0
-- The ledger: changes that are appended and never altered, their payloads, and what is derived from them.

CREATE TABLE change (
    position         bigint           NOT NULL,
    set_number       bigint           NOT NULL,
    last_of_set      boolean          NOT NULL,
    entry_id         text COLLATE "C" NOT NULL,
    entry_type       text COLLATE "C" NOT NULL GENERATED ALWAYS AS (split_part(entry_id, ':', 1)) STORED,
    operation        text             NOT NULL,
    version          integer          NOT NULL,
    actor            text             NOT NULL,
    recorded_at      timestamptz      NOT NULL,
    reason           text             NOT NULL,
    origin_kind      text             NOT NULL,
    origin_reference text,
    redirect_to      text COLLATE "C",
    redacts          bigint,
    payload_format   integer,
    payload_digest   bytea,
    previous_hash    bytea            NOT NULL,
    hash             bytea            NOT NULL,
    CONSTRAINT change_pkey PRIMARY KEY (position),
    CONSTRAINT change_redacts_fkey FOREIGN KEY (redacts) REFERENCES change (position),
    CONSTRAINT change_numbers CHECK (position > 0 AND set_number > 0 AND version > 0),
    CONSTRAINT change_operation CHECK (operation IN ('PUT', 'RETRACT', 'MERGE', 'REDACT')),
    CONSTRAINT change_origin_kind CHECK (origin_kind IN ('CONTRIBUTION', 'SEED', 'IMPORT')),
    CONSTRAINT change_put_has_payload CHECK (
        (operation = 'PUT') = (payload_digest IS NOT NULL) AND (operation = 'PUT') = (payload_format IS NOT NULL)),
    CONSTRAINT change_merge_has_redirect CHECK ((operation = 'MERGE') = (redirect_to IS NOT NULL)),
    CONSTRAINT change_redact_has_position CHECK ((operation = 'REDACT') = (redacts IS NOT NULL)),
    CONSTRAINT change_hash_lengths CHECK (
        octet_length(previous_hash) = 32 AND octet_length(hash) = 32
            AND (payload_digest IS NULL OR octet_length(payload_digest) = 32))
);

COMMENT ON TABLE change IS 'Every accepted change. Rows are never updated or deleted.';
COMMENT ON COLUMN change.payload_digest IS 'SHA-256 over salt, format, body and unique keys; holds when they are redacted.';
COMMENT ON COLUMN change.hash IS 'SHA-256 over all other columns, previous_hash included, each with its length.';

-- history of an entry; also: no version twice
CREATE UNIQUE INDEX change_entry_version ON change (entry_id, version);
-- last change of an origin, for some entries or all
CREATE INDEX change_origin_entry ON change (origin_kind, entry_id, position DESC);
-- a set ends once
CREATE UNIQUE INDEX change_set_end ON change (set_number) WHERE last_of_set;
-- a payload is redacted once
CREATE UNIQUE INDEX change_redacted ON change (redacts) WHERE redacts IS NOT NULL;

CREATE TABLE payload (
    position    bigint NOT NULL,
    body        bytea,
    salt        bytea,
    unique_keys text[],
    CONSTRAINT payload_pkey PRIMARY KEY (position),
    CONSTRAINT payload_position_fkey FOREIGN KEY (position) REFERENCES change (position),
    CONSTRAINT payload_whole_or_empty CHECK (
        (body IS NULL) = (salt IS NULL) AND (body IS NULL) = (unique_keys IS NULL))
);

COMMENT ON TABLE payload IS 'What a PUT says. Apart from its change, so that it can be emptied when law demands it.';

CREATE TABLE record (
    id          text COLLATE "C" NOT NULL,
    type        text COLLATE "C" NOT NULL GENERATED ALWAYS AS (split_part(id, ':', 1)) STORED,
    version     integer          NOT NULL,
    position    bigint           NOT NULL,
    status      text             NOT NULL,
    redirect_to text COLLATE "C",
    CONSTRAINT record_pkey PRIMARY KEY (id),
    CONSTRAINT record_status CHECK (status IN ('ACTIVE', 'RETRACTED', 'MERGED')),
    CONSTRAINT record_merged_has_redirect CHECK ((status = 'MERGED') = (redirect_to IS NOT NULL))
);

COMMENT ON TABLE record IS 'What each entry is now. Derived: record_from_changes says the same, slowly.';

CREATE TABLE unique_key (
    key      text COLLATE "C" NOT NULL,
    entry_id text COLLATE "C" NOT NULL,
    CONSTRAINT unique_key_pkey PRIMARY KEY (key)
);

CREATE INDEX unique_key_entry ON unique_key (entry_id);

COMMENT ON TABLE unique_key IS 'The keys that active entries hold. Derived: unique_key_from_changes says the same, slowly.';

CREATE VIEW record_from_changes AS
SELECT newest.entry_id AS id,
       newest.version,
       newest.position,
       CASE deciding.operation WHEN 'PUT' THEN 'ACTIVE' WHEN 'RETRACT' THEN 'RETRACTED' ELSE 'MERGED' END AS status,
       deciding.redirect_to
FROM (SELECT DISTINCT ON (entry_id) entry_id, version, position
      FROM change
      ORDER BY entry_id, version DESC) newest
JOIN (SELECT DISTINCT ON (entry_id) entry_id, operation, redirect_to
      FROM change
      WHERE operation <> 'REDACT'
      ORDER BY entry_id, version DESC) deciding USING (entry_id);

CREATE VIEW unique_key_from_changes AS
SELECT unnest(payload.unique_keys) COLLATE "C" AS key, deciding.entry_id
FROM (SELECT DISTINCT ON (entry_id) entry_id, operation, position
      FROM change
      WHERE operation <> 'REDACT'
      ORDER BY entry_id, version DESC) deciding
JOIN payload USING (position)
WHERE deciding.operation = 'PUT';

-- Append-only, for the owner of the tables too.

CREATE FUNCTION refuse_to_alter_the_ledger() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    RAISE EXCEPTION 'the ledger is append-only: % on % is refused', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'restrict_violation', HINT = 'Append a change that says what is right.';
END
$$;

CREATE FUNCTION refuse_to_alter_a_payload() RETURNS trigger
    LANGUAGE plpgsql AS
$$
DECLARE
    redacted boolean;
BEGIN
    EXECUTE format('SELECT EXISTS (SELECT FROM %I.change WHERE redacts = $1)', TG_TABLE_SCHEMA)
        INTO redacted USING OLD.position;
    IF redacted AND NEW.position = OLD.position
        AND NEW.body IS NULL AND NEW.salt IS NULL AND NEW.unique_keys IS NULL THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'the ledger is append-only: a payload can only be emptied, and only after a change that redacts it'
        USING ERRCODE = 'restrict_violation', HINT = 'Append a change that says what is right.';
END
$$;

CREATE TRIGGER change_is_append_only
    BEFORE UPDATE OR DELETE OR TRUNCATE ON change
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_alter_the_ledger();
CREATE TRIGGER payload_is_append_only
    BEFORE DELETE OR TRUNCATE ON payload
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_alter_the_ledger();
CREATE TRIGGER payload_can_be_emptied
    BEFORE UPDATE ON payload
    FOR EACH ROW EXECUTE FUNCTION refuse_to_alter_a_payload();

-- Fire whatever session_replication_role says.
ALTER TABLE change ENABLE ALWAYS TRIGGER change_is_append_only;
ALTER TABLE payload ENABLE ALWAYS TRIGGER payload_is_append_only;
ALTER TABLE payload ENABLE ALWAYS TRIGGER payload_can_be_emptied;

-- The app's role gets what it needs. An external database may have one user only, who owns the tables then: there the
-- triggers hold alone.
DO
$$
DECLARE
    app constant text := '${app_role}';
BEGIN
    IF app <> current_user AND EXISTS (SELECT FROM pg_roles WHERE rolname = app) THEN
        EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', current_schema(), app);
        EXECUTE format('GRANT SELECT, INSERT ON change TO %I', app);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE (body, salt, unique_keys) ON payload TO %I', app);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON record, unique_key TO %I', app);
        EXECUTE format('GRANT SELECT ON record_from_changes, unique_key_from_changes TO %I', app);
    END IF;
END
$$;
