// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.graphql.view.AgentView;
import org.opennessgraph.graphql.view.FindingView;
import org.opennessgraph.graphql.view.LicenseView;
import org.opennessgraph.graphql.view.RebuttalConnection;
import org.opennessgraph.graphql.view.SourceView;
import org.opennessgraph.graphql.view.SubjectView;

/** The fields by which a finding leads to other entries. One statement a field and level. */
@GraphQLApi
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class FindingFields {
    private final Linked linked;

    FindingFields(Linked linked) {
        this.linked = linked;
    }

    /** {@return for each, the model that was looked at} */
    @Description("The model that was looked at.")
    public List<@Nullable SubjectView> model(@Source List<FindingView> views) {
        return linked.one(views, view -> view.entry().model(), SubjectView.class);
    }

    /** {@return for each, the licence that was found} */
    @Description("The licence that was found.")
    public List<@Nullable LicenseView> license(@Source List<FindingView> views) {
        return linked.one(views, view -> view.entry().license(), LicenseView.class);
    }

    /** {@return for each, who found it} */
    @Description("Who found it.")
    public List<@Nullable AgentView> by(@Source List<FindingView> views) {
        return linked.one(views, view -> view.entry().by(), AgentView.class);
    }

    /** {@return for each, where it is published} */
    @Description("Where it is published.")
    public List<@Nullable SourceView> source(@Source List<FindingView> views) {
        return linked.one(views, view -> view.entry().source(), SourceView.class);
    }

    /** {@return for each, a page of what is argued against it} */
    @Description("What is argued against it.")
    @NonNull
    public List<@NonNull RebuttalConnection> rebuttals(
            @Source List<FindingView> views,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before,
            @Description(Docs.DATE_ORDER) @DefaultValue("EARLIEST_FIRST") DateOrder orderBy) {
        return linked.page(
                views,
                LinkType.TARGETS,
                EntryType.REBUTTAL,
                orderBy.page(first, after, last, before),
                RebuttalConnection::new);
    }
}
