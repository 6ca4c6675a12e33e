// One index a type of link: lists of what links to an entry run along it, in the order of their dates.
CREATE INDEX IF NOT EXISTS FOR ()-[r:$LINK]-() ON (r.to, r.of, r.sort);
