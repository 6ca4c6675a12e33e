// Facts on one property, wherever they are said and of whatever; and what such facts were at a past moment.
CREATE INDEX claim_property IF NOT EXISTS FOR (n:Claim) ON (n.property, n.sort);
CREATE INDEX past_property IF NOT EXISTS FOR (n:Past) ON (n.property, n.knownTo);
