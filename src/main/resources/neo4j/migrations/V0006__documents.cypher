// Facts by the documents that their property names: what such a document says decides their values.
CREATE TEXT INDEX claim_property_text IF NOT EXISTS FOR (n:Claim) ON (n.property);
CREATE TEXT INDEX past_property_text IF NOT EXISTS FOR (n:Past) ON (n.property);
