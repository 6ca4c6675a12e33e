// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.format;

import org.opennessgraph.domain.Affiliation;
import org.opennessgraph.domain.AgentGroup;
import org.opennessgraph.domain.Assertion;
import org.opennessgraph.domain.Citation;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.Criterion;
import org.opennessgraph.domain.Definition;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.Finding;
import org.opennessgraph.domain.License;
import org.opennessgraph.domain.LicenseTerm;
import org.opennessgraph.domain.Model;
import org.opennessgraph.domain.ModelFamily;
import org.opennessgraph.domain.OpennessTerm;
import org.opennessgraph.domain.Organization;
import org.opennessgraph.domain.Person;
import org.opennessgraph.domain.Product;
import org.opennessgraph.domain.Reading;
import org.opennessgraph.domain.Rebuttal;
import org.opennessgraph.domain.Remark;
import org.opennessgraph.domain.Reply;
import org.opennessgraph.domain.Source;
import org.opennessgraph.domain.SubjectClass;

/** Which record holds the entries of a type. */
final class EntryClasses {
    private EntryClasses() {}

    static Class<? extends Entry> of(EntryType type) {
        return switch (type) {
            case ORGANIZATION -> Organization.class;
            case PERSON -> Person.class;
            case AGENT_GROUP -> AgentGroup.class;
            case MODEL -> Model.class;
            case MODEL_FAMILY -> ModelFamily.class;
            case SUBJECT_CLASS -> SubjectClass.class;
            case PRODUCT -> Product.class;
            case LICENSE -> License.class;
            case LICENSE_TERM -> LicenseTerm.class;
            case DEFINITION -> Definition.class;
            case CRITERION -> Criterion.class;
            case OPENNESS_TERM -> OpennessTerm.class;
            case SOURCE -> Source.class;
            case CLAIM -> Claim.class;
            case ASSERTION -> Assertion.class;
            case REBUTTAL -> Rebuttal.class;
            case REPLY -> Reply.class;
            case CITATION -> Citation.class;
            case READING -> Reading.class;
            case FINDING -> Finding.class;
            case AFFILIATION -> Affiliation.class;
            case REMARK -> Remark.class;
        };
    }
}
