-- SPDX-License-Identifier: Apache-2.0
-- What readers were told of the standings of claims, and when. Not the truth, and not made from it alone: what is told
-- together depends on how far the projection had got, so it cannot be made again once it is lost.

CREATE TABLE standing_change (
    number      bigint           NOT NULL,
    position    bigint           NOT NULL,
    told_at     timestamptz      NOT NULL,
    claim       text COLLATE "C" NOT NULL,
    before      text,
    after       text,
    CONSTRAINT standing_change_pkey PRIMARY KEY (number),
    CONSTRAINT standing_change_numbers CHECK (number > 0 AND position > 0),
    CONSTRAINT standing_change_differs CHECK (before IS DISTINCT FROM after)
);

COMMENT ON TABLE standing_change IS 'Where a claim stands after a position, where that differs from before.';
COMMENT ON COLUMN standing_change.number IS '1, 2, 3 … without gaps, in the order of commits; positions never go back.';

-- what was told of a claim last
CREATE UNIQUE INDEX standing_change_claim ON standing_change (claim, number DESC);
-- where to go on behind a position
CREATE INDEX standing_change_position ON standing_change (position, number);

CREATE TABLE standing_told (
    only_row boolean NOT NULL DEFAULT true,
    position bigint  NOT NULL,
    CONSTRAINT standing_told_pkey PRIMARY KEY (only_row),
    CONSTRAINT standing_told_one_row CHECK (only_row)
);

COMMENT ON TABLE standing_told IS 'Up to which position standings were told; 0 if never. Whoever tells locks the row.';

INSERT INTO standing_told (position) VALUES (0);

CREATE TRIGGER standing_change_is_append_only
    BEFORE UPDATE OR DELETE OR TRUNCATE ON standing_change
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_alter_the_ledger();
ALTER TABLE standing_change ENABLE ALWAYS TRIGGER standing_change_is_append_only;

DO
$$
DECLARE
    app constant text := '${app_role}';
BEGIN
    IF app <> current_user AND EXISTS (SELECT FROM pg_roles WHERE rolname = app) THEN
        EXECUTE format('GRANT SELECT, INSERT ON standing_change TO %I', app);
        EXECUTE format('GRANT SELECT, UPDATE (position) ON standing_told TO %I', app);
    END IF;
END
$$;
