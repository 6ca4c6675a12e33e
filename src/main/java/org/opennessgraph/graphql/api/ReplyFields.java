// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.graphql.view.EntryView;
import org.opennessgraph.graphql.view.ReplyView;

/** The fields by which a reply leads to other entries. One statement a field and level. */
@GraphQLApi
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class ReplyFields {
    private final Linked linked;

    ReplyFields(Linked linked) {
        this.linked = linked;
    }

    /** {@return for each, what it answers} */
    @Description("What it answers.")
    public List<@Nullable EntryView> to(@Source List<ReplyView> views) {
        return linked.one(views, view -> view.entry().to(), EntryView.class);
    }
}
