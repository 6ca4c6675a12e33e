// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.graph.EntryFilter;
import org.opennessgraph.graph.Found;
import org.opennessgraph.graphql.view.Counted;
import org.opennessgraph.graphql.view.EntryView;
import org.opennessgraph.graphql.view.Views;
import org.opennessgraph.inquiry.Entries;
import org.opennessgraph.inquiry.Page;
import org.opennessgraph.inquiry.PageRequest;

/** Follows links for many views at once: one statement for all of a level, whatever their number. */
@ApplicationScoped
class Linked {
    private final Entries entries;

    Linked(Entries entries) {
        this.entries = entries;
    }

    /** For each view the entry that it names, or null if it names none. */
    <V, T> List<@Nullable T> one(List<V> views, Function<V, @Nullable EntryId> id, Class<T> type) {
        List<@Nullable EntryId> ids = new ArrayList<>();
        views.forEach(view -> ids.add(id.apply(view)));
        Map<EntryId, Found> found = read(ids);
        List<@Nullable T> answers = new ArrayList<>();
        for (EntryId wanted : ids) {
            answers.add(wanted == null ? null : Views.of(found.get(wanted), type));
        }
        return answers;
    }

    /** For each view the entries that it names, in its order. */
    <V, T> List<List<T>> many(List<V> views, Function<V, List<EntryId>> ids, Class<T> type) {
        List<List<EntryId>> wanted = views.stream().map(ids).toList();
        Map<EntryId, Found> found = read(wanted.stream().flatMap(List::stream).toList());
        List<List<T>> answers = new ArrayList<>();
        for (List<EntryId> each : wanted) {
            List<T> named = new ArrayList<>();
            for (EntryId id : each) {
                T view = Views.of(found.get(id), type);
                if (view != null) {
                    named.add(view);
                }
            }
            answers.add(named);
        }
        return answers;
    }

    /** For each view a page of the entries that lead to it. */
    <C> List<C> page(
            List<? extends EntryView> views,
            LinkType link,
            EntryType from,
            PageRequest request,
            BiFunction<Page, Counted, C> connection) {
        return page(views, link, from, EntryFilter.NONE, request, connection);
    }

    /** For each view a page of the entries that lead to it and pass a filter. */
    <C> List<C> page(
            List<? extends EntryView> views,
            LinkType link,
            EntryType from,
            EntryFilter filter,
            PageRequest request,
            BiFunction<Page, Counted, C> connection) {
        Set<EntryId> ids = new LinkedHashSet<>();
        views.forEach(view -> ids.add(view.entryId()));
        Map<EntryId, Page> pages = entries.linking(link, from, ids, filter, request);
        boolean countable = link.startsOnlyAt(from) && filter.equals(EntryFilter.NONE);
        return views.stream()
                .map(view -> connection.apply(
                        pages.getOrDefault(view.entryId(), Page.EMPTY),
                        countable ? new Counted(null, link, view.entryId()) : Counted.NOT))
                .toList();
    }

    private Map<EntryId, Found> read(Collection<? extends @Nullable EntryId> ids) {
        List<EntryId> wanted = new ArrayList<>();
        for (EntryId id : ids) {
            if (id != null) {
                wanted.add(id);
            }
        }
        return entries.byId(wanted);
    }
}
