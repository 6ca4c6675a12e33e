// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.ModelComponent;
import org.opennessgraph.domain.agreement.CellOutcome;
import org.opennessgraph.graphql.view.AgainstRecordView;
import org.opennessgraph.graphql.view.AgentView;
import org.opennessgraph.graphql.view.AgreementCellConnection;
import org.opennessgraph.graphql.view.AgreementCellView;
import org.opennessgraph.graphql.view.AssessorAgreementView;
import org.opennessgraph.graphql.view.AssessorPairView;
import org.opennessgraph.graphql.view.AssessorVoteView;
import org.opennessgraph.graphql.view.EntryView;
import org.opennessgraph.graphql.view.FindingView;
import org.opennessgraph.graphql.view.LicenseView;
import org.opennessgraph.graphql.view.SubjectView;
import org.opennessgraph.inquiry.Agreeing;
import org.opennessgraph.inquiry.Entries;

/** How far those who assess models agree. */
@GraphQLApi
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class AgreementQueries {
    private final Agreeing agreeing;
    private final Linked linked;

    AgreementQueries(Agreeing agreeing, Linked linked) {
        this.agreeing = agreeing;
        this.linked = linked;
    }

    /** {@return how far assessors agree} */
    @Query("assessorAgreement")
    @Description("How far those who assess models, such as the openness indices, agree with each other and with the "
            + "record: by component and model who found what and when, the share of agreement and Cohen's kappa with "
            + "their numbers, cells without evidence, and findings that go against a clause or a licence on record.")
    @NonNull
    public AssessorAgreementView assessorAgreement(
            @Description("The ids of two to ten assessors.") @Id @NonNull List<@NonNull String> assessors,
            @Description("Only this component.") @Nullable ModelComponent component,
            @Description("Only this model.") @Id @Nullable String model,
            @Description("Only findings made on this day or later: 2023, 2023-07 or 2023-07-18.") @Nullable String from,
            @Description("Only findings made on this day or earlier: 2023, 2023-07 or 2023-07-18.") @Nullable String to,
            @Description(Docs.KNOWN_AT) @Nullable KnownAt knownAt) {
        Agreeing.Filter filter = new Agreeing.Filter(
                model == null ? null : Entries.id(model, "model", EntryType::isSubject, Docs.A_SUBJECT),
                component,
                from,
                to);
        return new AssessorAgreementView(agreeing.of(
                assessors.stream().map(id -> Entries.id(id, "assessors")).toList(), filter, KnownAt.orNow(knownAt)));
    }

    /** {@return the cells} */
    @Name("cells")
    @Description("The cells, by model and component: what the numbers are made of.")
    @NonNull
    public AgreementCellConnection cells(
            @Source AssessorAgreementView view,
            @Description("Only cells with this outcome.") @Nullable CellOutcome outcome,
            @Description("Only cells in which a finding goes against the record, or in which none does.") @Nullable
                    Boolean againstRecord,
            @Description("How many cells from the start, 1 to 100; 20 if not given.") @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after) {
        return new AgreementCellConnection(agreeing.cells(view.result(), outcome, againstRecord, first, after));
    }

    /** {@return who is compared} */
    @Name("assessors")
    @Description("Who is compared.")
    @NonNull
    public List<@NonNull List<@NonNull AgentView>> assessors(@Source List<AssessorAgreementView> views) {
        return linked.many(views, view -> view.result().assessors(), AgentView.class);
    }

    /** {@return the one} */
    @Name("first")
    @Description("One of them.")
    public List<@Nullable AgentView> first(@Source List<AssessorPairView> views) {
        return linked.one(views, view -> view.pair().first(), AgentView.class);
    }

    /** {@return the other} */
    @Name("second")
    @Description("The other.")
    public List<@Nullable AgentView> second(@Source List<AssessorPairView> views) {
        return linked.one(views, view -> view.pair().second(), AgentView.class);
    }

    /** {@return the model} */
    @Name("model")
    @Description("The model, family or product.")
    public List<@Nullable SubjectView> model(@Source List<AgreementCellView> views) {
        return linked.one(views, view -> view.hit().cell().model(), SubjectView.class);
    }

    /** {@return who found it} */
    @Name("assessor")
    @Description("Who found it.")
    public List<@Nullable AgentView> assessor(@Source List<AssessorVoteView> views) {
        return linked.one(views, view -> view.vote().assessor(), AgentView.class);
    }

    /** {@return the licences named} */
    @Name("licenses")
    @Description("The licences that it named for the component.")
    @NonNull
    public List<@NonNull List<@NonNull LicenseView>> licenses(@Source List<AssessorVoteView> views) {
        return linked.many(views, view -> view.vote().licenses(), LicenseView.class);
    }

    /** {@return the findings} */
    @Name("findings")
    @Description("The findings, with their days, places and evidence.")
    @NonNull
    public List<@NonNull List<@NonNull FindingView>> findings(@Source List<AssessorVoteView> views) {
        return linked.many(views, view -> view.vote().findings(), FindingView.class);
    }

    /** {@return the finding} */
    @Name("finding")
    @Description("The finding.")
    public List<@Nullable FindingView> finding(@Source List<AgainstRecordView> views) {
        return linked.one(views, view -> view.against().finding(), FindingView.class);
    }

    /** {@return what it goes against} */
    @Name("entries")
    @Description("The clauses or licences that it goes against.")
    @NonNull
    public List<@NonNull List<@NonNull EntryView>> entries(@Source List<AgainstRecordView> views) {
        return linked.many(views, view -> view.against().entries(), EntryView.class);
    }
}
