// One index a type of link: lists of what links to an entry run along it, in the order of their dates.
CREATE INDEX IF NOT EXISTS FOR ()-[r:DEVELOPED_BY]-() ON (r.to, r.of, r.sort);
CREATE INDEX IF NOT EXISTS FOR ()-[r:MEMBER_OF_FAMILY]-() ON (r.to, r.of, r.sort);
CREATE INDEX IF NOT EXISTS FOR ()-[r:DERIVED_FROM]-() ON (r.to, r.of, r.sort);
CREATE INDEX IF NOT EXISTS FOR ()-[r:STEWARDED_BY]-() ON (r.to, r.of, r.sort);
CREATE INDEX IF NOT EXISTS FOR ()-[r:INCORPORATES]-() ON (r.to, r.of, r.sort);
CREATE INDEX IF NOT EXISTS FOR ()-[r:SUPERSEDES]-() ON (r.to, r.of, r.sort);
CREATE INDEX IF NOT EXISTS FOR ()-[r:GOVERNS]-() ON (r.to, r.of, r.sort);
CREATE INDEX IF NOT EXISTS FOR ()-[r:TEXT_IN]-() ON (r.to, r.of, r.sort);
CREATE INDEX IF NOT EXISTS FOR ()-[r:CLAUSE_OF]-() ON (r.to, r.of, r.sort);
CREATE INDEX IF NOT EXISTS FOR ()-[r:CRITERION_OF]-() ON (r.to, r.of, r.sort);
CREATE INDEX IF NOT EXISTS FOR ()-[r:STRONGER_THAN]-() ON (r.to, r.of, r.sort);
CREATE INDEX IF NOT EXISTS FOR ()-[r:READ_AS]-() ON (r.to, r.of, r.sort);
CREATE INDEX IF NOT EXISTS FOR ()-[r:AUTHORED_BY]-() ON (r.to, r.of, r.sort);
CREATE INDEX IF NOT EXISTS FOR ()-[r:PUBLISHED_BY]-() ON (r.to, r.of, r.sort);
CREATE INDEX IF NOT EXISTS FOR ()-[r:PART_OF]-() ON (r.to, r.of, r.sort);
CREATE INDEX IF NOT EXISTS FOR ()-[r:ABOUT]-() ON (r.to, r.of, r.sort);
CREATE INDEX IF NOT EXISTS FOR ()-[r:USES_TERM]-() ON (r.to, r.of, r.sort);
CREATE INDEX IF NOT EXISTS FOR ()-[r:ASSERTS]-() ON (r.to, r.of, r.sort);
CREATE INDEX IF NOT EXISTS FOR ()-[r:MADE_BY]-() ON (r.to, r.of, r.sort);
CREATE INDEX IF NOT EXISTS FOR ()-[r:APPEARS_IN]-() ON (r.to, r.of, r.sort);
CREATE INDEX IF NOT EXISTS FOR ()-[r:VIA]-() ON (r.to, r.of, r.sort);
CREATE INDEX IF NOT EXISTS FOR ()-[r:USES_DEFINITION]-() ON (r.to, r.of, r.sort);
CREATE INDEX IF NOT EXISTS FOR ()-[r:TARGETS]-() ON (r.to, r.of, r.sort);
CREATE INDEX IF NOT EXISTS FOR ()-[r:GROUNDED_ON]-() ON (r.to, r.of, r.sort);
CREATE INDEX IF NOT EXISTS FOR ()-[r:ANSWERS]-() ON (r.to, r.of, r.sort);
CREATE INDEX IF NOT EXISTS FOR ()-[r:CITING]-() ON (r.to, r.of, r.sort);
CREATE INDEX IF NOT EXISTS FOR ()-[r:CITED]-() ON (r.to, r.of, r.sort);
CREATE INDEX IF NOT EXISTS FOR ()-[r:CARRIES]-() ON (r.to, r.of, r.sort);
CREATE INDEX IF NOT EXISTS FOR ()-[r:READS]-() ON (r.to, r.of, r.sort);
CREATE INDEX IF NOT EXISTS FOR ()-[r:AGAINST]-() ON (r.to, r.of, r.sort);
CREATE INDEX IF NOT EXISTS FOR ()-[r:FOUND_IN]-() ON (r.to, r.of, r.sort);
CREATE INDEX IF NOT EXISTS FOR ()-[r:FINDS_LICENSE]-() ON (r.to, r.of, r.sort);
CREATE INDEX IF NOT EXISTS FOR ()-[r:TIES]-() ON (r.to, r.of, r.sort);
CREATE INDEX IF NOT EXISTS FOR ()-[r:TIED_TO]-() ON (r.to, r.of, r.sort);
CREATE INDEX IF NOT EXISTS FOR ()-[r:GROUP_OF]-() ON (r.to, r.of, r.sort);
CREATE INDEX IF NOT EXISTS FOR ()-[r:REMARKS_ON]-() ON (r.to, r.of, r.sort);
CREATE INDEX IF NOT EXISTS FOR ()-[r:ENDED_BY]-() ON (r.to, r.of, r.sort);
CREATE INDEX IF NOT EXISTS FOR ()-[r:MENTIONED_IN]-() ON (r.to, r.of, r.sort);
// Claims about a subject with one term, and with one polarity.
CREATE INDEX about_term IF NOT EXISTS FOR ()-[r:ABOUT]-() ON (r.to, r.term, r.sort);
CREATE INDEX about_side IF NOT EXISTS FOR ()-[r:ABOUT]-() ON (r.to, r.term, r.polarity, r.sort);
// Who asserted a claim, and in which source.
CREATE INDEX claim_by IF NOT EXISTS FOR ()-[r:MADE_BY]-() ON (r.to, r.claim);
CREATE INDEX claim_in IF NOT EXISTS FOR ()-[r:APPEARS_IN]-() ON (r.to, r.claim);
// Whether one source cites another.
CREATE INDEX cited_citing IF NOT EXISTS FOR ()-[r:CITED]-() ON (r.to, r.citing);
