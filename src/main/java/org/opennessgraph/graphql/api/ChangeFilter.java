// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.inquiry.Changes;
import org.opennessgraph.inquiry.Entries;

/**
 * What changes must be of; everything given must hold.
 *
 * @param types entries of these types
 * @param ids these entries
 * @param subject entries that concern this subject
 * @param organization entries that concern this organization
 */
@Input("ChangeFilter")
@Description("What changes must be of; everything given must hold.")
public record ChangeFilter(
        @Description("Entries of these types; of any if not given, of none if the list is empty.") @Nullable
        List<EntryType> types,

        @Description("These entries, at most 100; any if not given, none if the list is empty.") @Id @Nullable
        List<String> ids,

        @Description("Entries that concern this subject by what they say now: it itself, what names it, and the "
                + "statements, replies and citations that hang on a claim about it.")
        @Id
        @Nullable
        String subject,

        @Description("Entries that concern this organization by what they say now: it itself, what names it, what is "
                + "about something that it makes or keeps, and what hangs on that.")
        @Id
        @Nullable
        String organization) {

    Changes.Filter filter() {
        Set<EntryId> entries = null;
        if (ids != null) {
            entries = new TreeSet<>();
            for (int place = 0; place < ids.size(); place++) {
                entries.add(Entries.id(ids.get(place), "filter.ids[" + place + "]"));
            }
        }
        return new Changes.Filter(
                types == null ? null : Set.copyOf(types),
                entries,
                subject == null ? null : Entries.id(subject, "filter.subject", EntryType::isSubject, Docs.A_SUBJECT),
                organization == null ? null : Entries.id(organization, "filter.organization", EntryType.ORGANIZATION));
    }

    static Changes.Filter orAll(@Nullable ChangeFilter filter) {
        return filter == null ? Changes.Filter.NONE : filter.filter();
    }
}
