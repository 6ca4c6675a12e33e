// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.graphql.view.DefinitionView;
import org.opennessgraph.graphql.view.FactDateView;
import org.opennessgraph.graphql.view.GovernanceView;
import org.opennessgraph.graphql.view.IncorporationView;
import org.opennessgraph.graphql.view.LicenseView;
import org.opennessgraph.graphql.view.MentionView;
import org.opennessgraph.graphql.view.SourceView;
import org.opennessgraph.graphql.view.SubjectView;
import org.opennessgraph.graphql.view.TermReadingView;

/** The fields by which parts of entries lead to other entries. One statement a field and level. */
@GraphQLApi
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class PartFields {
    private final Linked linked;

    PartFields(Linked linked) {
        this.linked = linked;
    }

    /** {@return for each mention, its source} */
    @Name("source")
    @Description("The source that names it.")
    public List<@Nullable SourceView> mentionSource(@Source List<MentionView> views) {
        return linked.one(views, view -> view.mention().source(), SourceView.class);
    }

    /** {@return for each date, the source that states it} */
    @Name("source")
    @Description("The source that states it, if one of the graph does.")
    public List<@Nullable SourceView> dateSource(@Source List<FactDateView> views) {
        return linked.one(views, view -> view.date().source(), SourceView.class);
    }

    /** {@return for each incorporation, the policy} */
    @Name("policy")
    @Description("The policy.")
    public List<@Nullable LicenseView> policy(@Source List<IncorporationView> views) {
        return linked.one(views, view -> view.incorporation().policy(), LicenseView.class);
    }

    /** {@return for each governance, what is licensed} */
    @Name("subject")
    @Description("What is licensed.")
    public List<@Nullable SubjectView> subject(@Source List<GovernanceView> views) {
        return linked.one(views, view -> view.governance().subject(), SubjectView.class);
    }

    /** {@return for each governance, the source that states it} */
    @Name("source")
    @Description("The source that states it.")
    public List<@Nullable SourceView> governanceSource(@Source List<GovernanceView> views) {
        return linked.one(views, view -> view.governance().source(), SourceView.class);
    }

    /** {@return for each reading of a term, the definition} */
    @Name("definition")
    @Description("The definition.")
    public List<@Nullable DefinitionView> definition(@Source List<TermReadingView> views) {
        return linked.one(views, view -> view.reading().definition(), DefinitionView.class);
    }
}
