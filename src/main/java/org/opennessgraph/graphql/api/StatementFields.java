// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.graphql.view.AgentView;
import org.opennessgraph.graphql.view.DefinitionView;
import org.opennessgraph.graphql.view.EntryView;
import org.opennessgraph.graphql.view.SourceView;
import org.opennessgraph.graphql.view.StatementView;

/** The fields by which a statement leads to other entries. One statement a field and level. */
@GraphQLApi
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class StatementFields {
    private final Linked linked;

    StatementFields(Linked linked) {
        this.linked = linked;
    }

    /** {@return for each, who said it} */
    @Description("Who said it; several for a joint statement.")
    @NonNull
    public List<@NonNull List<@NonNull AgentView>> by(@Source List<StatementView> views) {
        return linked.many(views, view -> view.statement().by(), AgentView.class);
    }

    /** {@return for each, the source in which it stands} */
    @Description("The source in which it stands.")
    public List<@Nullable SourceView> source(@Source List<StatementView> views) {
        return linked.one(views, view -> view.statement().said().in(), SourceView.class);
    }

    /** {@return for each, what it was taken from} */
    @Description("The statements, agents or sources that it was taken from.")
    @NonNull
    public List<@NonNull List<@NonNull EntryView>> via(@Source List<StatementView> views) {
        return linked.many(views, view -> view.statement().said().via(), EntryView.class);
    }

    /** {@return for each, the definition that its maker relies on} */
    @Description("The definition that its maker relies on.")
    public List<@Nullable DefinitionView> definition(@Source List<StatementView> views) {
        return linked.one(views, view -> view.statement().said().definition(), DefinitionView.class);
    }
}
