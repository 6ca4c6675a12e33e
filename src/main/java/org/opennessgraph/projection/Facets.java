// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.projection;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Affiliation;
import org.opennessgraph.domain.Citation;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.Definition;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.Finding;
import org.opennessgraph.domain.License;
import org.opennessgraph.domain.LicenseTerm;
import org.opennessgraph.domain.Organization;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Product;
import org.opennessgraph.domain.Reading;
import org.opennessgraph.domain.Rebuttal;
import org.opennessgraph.domain.Remark;
import org.opennessgraph.domain.Reply;
import org.opennessgraph.domain.Source;
import org.opennessgraph.domain.Statement;
import org.opennessgraph.graph.TextKey;

/** The properties of nodes by which lists are filtered, beside those that every node has. */
final class Facets {
    private final Map<String, Object> facets = new HashMap<>();

    private Facets() {}

    static Map<String, Object> of(Entry entry) {
        Facets facets = new Facets();
        if (entry instanceof Claim claim) {
            facets.claim(claim);
        } else if (entry instanceof Statement statement) {
            facets.statement(statement);
        } else if (entry instanceof Source source) {
            facets.add("kind", source.kind()).add("access", source.access()).add("verification", source.verification());
            facets.facets.put("generated", String.valueOf(source.generated()));
        } else if (entry instanceof Citation citation) {
            facets.add("intent", citation.intent())
                    .add("polarity", citation.intent().polarity())
                    .add("manner", citation.manner())
                    .add("verification", citation.verification());
        } else {
            facets.other(entry);
        }
        return facets.facets;
    }

    private void claim(Claim claim) {
        add("kind", claim.kind()).add("polarity", claim.polarity()).add("term", claim.term());
        String property = claim.property();
        if (property != null) {
            facets.put("property", TextKey.ofProperty(property));
        }
        facets.put("unresolved", String.valueOf(claim.subjectUnresolved()));
        PartialDate about = claim.about();
        if (about != null) {
            if (about.earliest() != null) {
                facets.put("aboutEarliest", about.earliest().toString());
            }
            facets.put("aboutSort", claim.sortKey());
        }
    }

    private void statement(Statement statement) {
        add("channel", statement.said().channel())
                .add("force", statement.said().force())
                .add("capacity", statement.said().capacity())
                .add("placement", statement.said().placement())
                .add("verification", statement.said().verification());
        if (statement instanceof Rebuttal rebuttal) {
            add("kind", rebuttal.kind()).add("aim", rebuttal.aim());
        } else if (statement instanceof Reply reply) {
            add("outcome", reply.outcome());
        }
    }

    private void other(Entry entry) {
        if (entry instanceof License license) {
            add("kind", license.kind())
                    .add("osiApproved", license.osiApproved())
                    .add("fsfLibre", license.fsfLibre())
                    .add("spdx", license.spdx());
        } else if (entry instanceof LicenseTerm term) {
            add("kind", term.kind());
        } else if (entry instanceof Organization organization) {
            add("kind", organization.kind());
        } else if (entry instanceof Product product) {
            add("kind", product.kind());
        } else if (entry instanceof Definition definition) {
            add("kind", definition.status());
        } else if (entry instanceof Reading reading) {
            add("result", reading.result()).add("verification", reading.verification());
        } else if (entry instanceof Finding finding) {
            add("availability", finding.availability())
                    .add("component", finding.component())
                    .add("verification", finding.verification());
        } else if (entry instanceof Affiliation affiliation) {
            add("kind", affiliation.kind());
        } else if (entry instanceof Remark remark) {
            add("kind", remark.kind());
        }
    }

    private Facets add(String name, @Nullable Object value) {
        if (value != null) {
            facets.put(name, value.toString());
        }
        return this;
    }
}
