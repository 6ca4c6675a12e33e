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
import org.opennessgraph.graphql.view.EntryView;
import org.opennessgraph.graphql.view.RemarkView;

/** The fields by which a remark leads to other entries. One statement a field and level. */
@GraphQLApi
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class RemarkFields {
    private final Linked linked;

    RemarkFields(Linked linked) {
        this.linked = linked;
    }

    /** {@return for each, the entries that it is about} */
    @Description("The entries that it is about.")
    @NonNull
    public List<@NonNull List<@NonNull EntryView>> on(@Source List<RemarkView> views) {
        return linked.many(views, view -> view.entry().on(), EntryView.class);
    }

    /** {@return for each, whose remark it is} */
    @Description("Whose remark it is.")
    public List<@Nullable AgentView> by(@Source List<RemarkView> views) {
        return linked.one(views, view -> view.entry().by(), AgentView.class);
    }
}
