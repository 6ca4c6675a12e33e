// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.graphql.view.AssessmentView;
import org.opennessgraph.graphql.view.CriterionResultView;
import org.opennessgraph.graphql.view.CriterionView;
import org.opennessgraph.graphql.view.DefinitionView;
import org.opennessgraph.graphql.view.EntryView;
import org.opennessgraph.graphql.view.MissingFactView;
import org.opennessgraph.graphql.view.OpennessTermView;
import org.opennessgraph.graphql.view.SourceView;
import org.opennessgraph.graphql.view.StepView;
import org.opennessgraph.graphql.view.SubjectView;
import org.opennessgraph.graphql.view.TermResultView;
import org.opennessgraph.graphql.view.TermsCarriedView;
import org.opennessgraph.graphql.view.UsedFactView;

/** The fields by which judgements lead to entries. One statement a field and level. */
@GraphQLApi
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class AssessmentFields {
    private final Linked linked;

    AssessmentFields(Linked linked) {
        this.linked = linked;
    }

    /** {@return for each assessment, what is judged} */
    @Name("subject")
    @Description("What is judged.")
    public List<@Nullable SubjectView> subject(@Source List<AssessmentView> views) {
        return linked.one(views, view -> view.assessment().subject(), SubjectView.class);
    }

    /** {@return for each assessment, the definition} */
    @Name("definition")
    @Description("The definition that it is judged by.")
    public List<@Nullable DefinitionView> definition(@Source List<AssessmentView> views) {
        return linked.one(views, view -> view.assessment().definition(), DefinitionView.class);
    }

    /** {@return for each result, the criterion} */
    @Name("criterion")
    @Description("The criterion.")
    public List<@Nullable CriterionView> criterion(@Source List<CriterionResultView> views) {
        return linked.one(views, view -> view.judged().criterion(), CriterionView.class);
    }

    /** {@return for each step, what it rests on} */
    @Name("entries")
    @Description("The entries that it rests on.")
    @NonNull
    public List<@NonNull List<@NonNull EntryView>> entries(@Source List<StepView> views) {
        return linked.many(views, view -> view.step().entries(), EntryView.class);
    }

    /** {@return for each fact, the entry that holds it} */
    @Name("entry")
    @Description("The entry that holds it: a clause, finding, reading or licence.")
    public List<@Nullable EntryView> entry(@Source List<UsedFactView> views) {
        return linked.one(views, view -> view.fact().entry(), EntryView.class);
    }

    /** {@return for each fact, its source} */
    @Name("source")
    @Description("Where it can be read, if a source of the graph holds it.")
    public List<@Nullable SourceView> factSource(@Source List<UsedFactView> views) {
        return linked.one(views, view -> view.fact().source(), SourceView.class);
    }

    /** {@return for each missing fact, what it would be a fact of} */
    @Name("about")
    @Description("What it would be a fact of.")
    public List<@Nullable EntryView> about(@Source List<MissingFactView> views) {
        return linked.one(views, view -> view.fact().about(), EntryView.class);
    }

    /** {@return for each missing fact, the criterion} */
    @Name("criterion")
    @Description("The criterion, if somebody has to judge by one.")
    public List<@Nullable CriterionView> missingCriterion(@Source List<MissingFactView> views) {
        return linked.one(views, view -> view.fact().criterion(), CriterionView.class);
    }

    /** {@return for each, the subject} */
    @Name("subject")
    @Description("The subject.")
    public List<@Nullable SubjectView> termsSubject(@Source List<TermsCarriedView> views) {
        return linked.one(views, view -> view.carried().subject(), SubjectView.class);
    }

    /** {@return for each, the strongest words carried} */
    @Name("strongest")
    @Description("The words that the facts carry and that no carried word is stronger than.")
    @NonNull
    public List<@NonNull List<@NonNull OpennessTermView>> strongest(@Source List<TermsCarriedView> views) {
        return linked.many(views, view -> view.carried().strongest(), OpennessTermView.class);
    }

    /** {@return for each, the word} */
    @Name("term")
    @Description("The word.")
    public List<@Nullable OpennessTermView> term(@Source List<TermResultView> views) {
        return linked.one(views, view -> view.result().term(), OpennessTermView.class);
    }
}
