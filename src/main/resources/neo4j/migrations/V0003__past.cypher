// What was in force of a type at a past moment.
CREATE INDEX past_type IF NOT EXISTS FOR (n:Past) ON (n.type, n.knownTo);
