// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.graph.EntryFilter;
import org.opennessgraph.graphql.view.AffiliationConnection;
import org.opennessgraph.graphql.view.AffiliationView;
import org.opennessgraph.graphql.view.AgentGroupConnection;
import org.opennessgraph.graphql.view.AgentGroupView;
import org.opennessgraph.graphql.view.OrganizationConnection;
import org.opennessgraph.graphql.view.OrganizationView;
import org.opennessgraph.graphql.view.PersonConnection;
import org.opennessgraph.graphql.view.PersonView;
import org.opennessgraph.inquiry.Entries;
import org.opennessgraph.inquiry.Page;

/** Root fields for agents and their ties. Reads of the graph only: no transaction of the ledger is opened. */
@GraphQLApi
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class AgentQueries {
    private final Entries entries;
    private final LookUp lookUp;

    AgentQueries(Entries entries, LookUp lookUp) {
        this.entries = entries;
        this.lookUp = lookUp;
    }

    /** {@return an organization, or null if there is none} */
    @Query("organization")
    @Description("An organization; null if there is none.")
    public @Nullable OrganizationView organization(@Description("Which one.") @NonNull EntryKey by) {
        return lookUp.one(by, EntryType.ORGANIZATION, OrganizationView.class);
    }

    /** {@return a page of organizations} */
    @Query("organizations")
    @Description("Organizations, in pages.")
    @NonNull
    public OrganizationConnection organizations(
            @Description("What they must have.") @Nullable OrganizationFilter filter,
            @Description(Docs.ORDER) @DefaultValue("EARLIEST_FIRST") EntryOrder orderBy,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before) {
        EntryFilter wanted = filter == null ? EntryFilter.NONE : filter.filter();
        Page page = entries.list(EntryType.ORGANIZATION, wanted, orderBy.page(first, after, last, before));
        return new OrganizationConnection(page, LookUp.counted(EntryType.ORGANIZATION, wanted));
    }

    /** {@return a person, or null if there is none} */
    @Query("person")
    @Description("A person; null if there is none.")
    public @Nullable PersonView person(@Description("Which one.") @NonNull EntryKey by) {
        return lookUp.one(by, EntryType.PERSON, PersonView.class);
    }

    /** {@return a page of people} */
    @Query("people")
    @Description("People, in pages.")
    @NonNull
    public PersonConnection people(
            @Description("What they must have.") @Nullable PersonFilter filter,
            @Description(Docs.ORDER) @DefaultValue("EARLIEST_FIRST") EntryOrder orderBy,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before) {
        EntryFilter wanted = filter == null ? EntryFilter.NONE : filter.filter();
        Page page = entries.list(EntryType.PERSON, wanted, orderBy.page(first, after, last, before));
        return new PersonConnection(page, LookUp.counted(EntryType.PERSON, wanted));
    }

    /** {@return a group, or null if there is none} */
    @Query("agentGroup")
    @Description("A group; null if there is none.")
    public @Nullable AgentGroupView agentGroup(@Description("Which one.") @NonNull EntryKey by) {
        return lookUp.one(by, EntryType.AGENT_GROUP, AgentGroupView.class);
    }

    /** {@return a page of groups} */
    @Query("agentGroups")
    @Description("Groups, in pages.")
    @NonNull
    public AgentGroupConnection agentGroups(
            @Description("What they must have.") @Nullable AgentGroupFilter filter,
            @Description(Docs.ORDER) @DefaultValue("EARLIEST_FIRST") EntryOrder orderBy,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before) {
        EntryFilter wanted = filter == null ? EntryFilter.NONE : filter.filter();
        Page page = entries.list(EntryType.AGENT_GROUP, wanted, orderBy.page(first, after, last, before));
        return new AgentGroupConnection(page, LookUp.counted(EntryType.AGENT_GROUP, wanted));
    }

    /** {@return an affiliation, or null if there is none} */
    @Query("affiliation")
    @Description("An affiliation; null if there is none.")
    public @Nullable AffiliationView affiliation(@Description("Which one.") @NonNull EntryKey by) {
        return lookUp.one(by, EntryType.AFFILIATION, AffiliationView.class);
    }

    /** {@return a page of affiliations} */
    @Query("affiliations")
    @Description("Affiliations, in pages.")
    @NonNull
    public AffiliationConnection affiliations(
            @Description("What they must have.") @Nullable AffiliationFilter filter,
            @Description(Docs.ORDER) @DefaultValue("EARLIEST_FIRST") EntryOrder orderBy,
            @Description(Docs.FIRST) @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after,
            @Description(Docs.LAST) @Nullable Integer last,
            @Description(Docs.BEFORE) @Nullable String before) {
        EntryFilter wanted = filter == null ? EntryFilter.NONE : filter.filter();
        Page page = entries.list(EntryType.AFFILIATION, wanted, orderBy.page(first, after, last, before));
        return new AffiliationConnection(page, LookUp.counted(EntryType.AFFILIATION, wanted));
    }
}
