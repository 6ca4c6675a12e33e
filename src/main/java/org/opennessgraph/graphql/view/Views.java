// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Affiliation;
import org.opennessgraph.domain.AgentGroup;
import org.opennessgraph.domain.Assertion;
import org.opennessgraph.domain.Citation;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.Criterion;
import org.opennessgraph.domain.Definition;
import org.opennessgraph.domain.Entry;
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
import org.opennessgraph.graph.Found;

/** What the graph holds into what clients see. */
public final class Views {
    private Views() {}

    /**
     * @param found an entry, or null
     * @param type the type of view that the place allows
     * @param <V> that type
     * @return the view, or null if there is no entry or it is of another type
     */
    public static <V> @Nullable V of(@Nullable Found found, Class<V> type) {
        if (found == null) {
            return null;
        }
        EntryView view = of(found);
        return type.isInstance(view) ? type.cast(view) : null;
    }

    /**
     * @param found an entry
     * @return its view
     */
    public static EntryView of(Found found) {
        Entry entry = found.entry();
        return switch (found.id().type()) {
            case ORGANIZATION ->
                entry instanceof Organization organization
                        ? new OrganizationView(found, organization)
                        : new RedactedEntryView(found);
            case PERSON ->
                entry instanceof Person person ? new PersonView(found, person) : new RedactedEntryView(found);
            case AGENT_GROUP ->
                entry instanceof AgentGroup agentGroup
                        ? new AgentGroupView(found, agentGroup)
                        : new RedactedEntryView(found);
            case MODEL -> entry instanceof Model model ? new ModelView(found, model) : new RedactedEntryView(found);
            case MODEL_FAMILY ->
                entry instanceof ModelFamily modelFamily
                        ? new ModelFamilyView(found, modelFamily)
                        : new RedactedEntryView(found);
            case SUBJECT_CLASS ->
                entry instanceof SubjectClass subjectClass
                        ? new SubjectClassView(found, subjectClass)
                        : new RedactedEntryView(found);
            case PRODUCT ->
                entry instanceof Product product ? new ProductView(found, product) : new RedactedEntryView(found);
            case LICENSE ->
                entry instanceof License license ? new LicenseView(found, license) : new RedactedEntryView(found);
            case LICENSE_TERM ->
                entry instanceof LicenseTerm licenseTerm
                        ? new LicenseTermView(found, licenseTerm)
                        : new RedactedEntryView(found);
            case DEFINITION ->
                entry instanceof Definition definition
                        ? new DefinitionView(found, definition)
                        : new RedactedEntryView(found);
            case CRITERION ->
                entry instanceof Criterion criterion
                        ? new CriterionView(found, criterion)
                        : new RedactedEntryView(found);
            case OPENNESS_TERM ->
                entry instanceof OpennessTerm opennessTerm
                        ? new OpennessTermView(found, opennessTerm)
                        : new RedactedEntryView(found);
            case SOURCE ->
                entry instanceof Source source ? new SourceView(found, source) : new RedactedEntryView(found);
            case CLAIM -> entry instanceof Claim claim ? new ClaimView(found, claim) : new RedactedEntryView(found);
            case ASSERTION ->
                entry instanceof Assertion assertion
                        ? new AssertionView(found, assertion)
                        : new RedactedEntryView(found);
            case REBUTTAL ->
                entry instanceof Rebuttal rebuttal ? new RebuttalView(found, rebuttal) : new RedactedEntryView(found);
            case REPLY -> entry instanceof Reply reply ? new ReplyView(found, reply) : new RedactedEntryView(found);
            case CITATION ->
                entry instanceof Citation citation ? new CitationView(found, citation) : new RedactedEntryView(found);
            case READING ->
                entry instanceof Reading reading ? new ReadingView(found, reading) : new RedactedEntryView(found);
            case FINDING ->
                entry instanceof Finding finding ? new FindingView(found, finding) : new RedactedEntryView(found);
            case AFFILIATION ->
                entry instanceof Affiliation affiliation
                        ? new AffiliationView(found, affiliation)
                        : new RedactedEntryView(found);
            case REMARK ->
                entry instanceof Remark remark ? new RemarkView(found, remark) : new RedactedEntryView(found);
        };
    }
}
