// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.opennessgraph.graphql.view.AgentView;
import org.opennessgraph.graphql.view.SubjectClassView;

/** The fields by which a subjectClass leads to other entries. One statement a field and level. */
@GraphQLApi
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class SubjectClassFields {
    private final Linked linked;

    SubjectClassFields(Linked linked) {
        this.linked = linked;
    }

    /** {@return for each, who makes all that belongs to it} */
    @Description("Who makes all that belongs to it, if that is told.")
    @NonNull
    public List<@NonNull List<@NonNull AgentView>> developers(@Source List<SubjectClassView> views) {
        return linked.many(views, view -> view.entry().developers(), AgentView.class);
    }
}
