// Search in what was in force once: words lie there as in the index of the present.
CREATE FULLTEXT INDEX past_text IF NOT EXISTS FOR (n:Past) ON EACH [n.searchNames, n.searchTexts, n.searchType]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
// Sources by an address that they had, and what goes when a source is forgotten.
CREATE INDEX past_address IF NOT EXISTS FOR (n:PastAddress) ON (n.url, n.knownFrom);
CREATE INDEX past_address_of IF NOT EXISTS FOR (n:PastAddress) ON (n.id);
