// One index a type of link: lists of what links to an entry run along it, in the order of their dates.
CREATE INDEX IF NOT EXISTS FOR ()-[r:$LINK]-() ON (r.to, r.of, r.sort);
// Claims about a subject with one term, and with one polarity.
CREATE INDEX about_term IF NOT EXISTS FOR ()-[r:ABOUT]-() ON (r.to, r.term, r.sort);
CREATE INDEX about_side IF NOT EXISTS FOR ()-[r:ABOUT]-() ON (r.to, r.term, r.polarity, r.sort);
// Who asserted a claim, and in which source.
CREATE INDEX claim_by IF NOT EXISTS FOR ()-[r:MADE_BY]-() ON (r.to, r.claim);
CREATE INDEX claim_in IF NOT EXISTS FOR ()-[r:APPEARS_IN]-() ON (r.to, r.claim);
// Whether one source cites another.
CREATE INDEX cited_citing IF NOT EXISTS FOR ()-[r:CITED]-() ON (r.to, r.citing);
