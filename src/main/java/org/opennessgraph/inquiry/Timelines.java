// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Assertion;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.FactDate;
import org.opennessgraph.domain.Finding;
import org.opennessgraph.domain.Incorporation;
import org.opennessgraph.domain.License;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.Model;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Product;
import org.opennessgraph.domain.Rebuttal;
import org.opennessgraph.domain.Reply;
import org.opennessgraph.graph.EntryFilter;
import org.opennessgraph.graph.Found;
import org.opennessgraph.graph.Order;
import org.opennessgraph.graph.Slice;
import org.opennessgraph.graph.Window;

/** Gathers timelines of subjects. A timeline costs at most six statements, whatever its size. */
@ApplicationScoped
public class Timelines {
    /** The most statements about a subject that one timeline tells. */
    public static final int MAX_EVENTS = 1_000;

    private static final int MAX_CLAIMS = 200;
    private static final int MAX_LICENSES = 50;

    private final Moments moments;

    Timelines(Moments moments) {
        this.moments = moments;
    }

    /**
     * @param subject a subject's id
     * @return what happened around it, or null if there is no such subject
     */
    public @Nullable Timeline of(EntryId subject) {
        Found found = moments.reads().byId(List.of(subject)).get(subject);
        if (found == null || !found.id().type().isSubject()) {
            return null;
        }
        EntryId id = found.id();
        List<Timeline.Event> events = new ArrayList<>();
        ofEntry(found.entry(), events);
        List<EntryId> claims = moments.reads().claimsAbout(id, null, MAX_CLAIMS + 1);
        List<Found> said =
                moments.reads().hangingOn(claims.subList(0, Math.min(claims.size(), MAX_CLAIMS)), MAX_EVENTS);
        said.stream().limit(MAX_EVENTS).forEach(entry -> ofEntry(entry.entry(), events));
        Slice licenses = incoming(LinkType.GOVERNS, EntryType.LICENSE, id, MAX_LICENSES);
        Slice findings = incoming(LinkType.FOUND_IN, EntryType.FINDING, id, MAX_EVENTS);
        findings.hits().forEach(hit -> ofEntry(hit.found().entry(), events));
        Set<EntryId> policies = new LinkedHashSet<>();
        for (Slice.Hit hit : licenses.hits()) {
            ofEntry(hit.found().entry(), events);
            if (hit.found().entry() instanceof License license) {
                license.incorporates().stream().map(Incorporation::policy).forEach(policies::add);
            }
        }
        moments.reads().byId(policies).values().forEach(policy -> ofEntry(policy.entry(), events));
        events.removeIf(event -> moments.later(event.date()));
        events.sort(Comparator.comparing(Timeline.Event::date).thenComparing(Timeline.Event::entry));
        boolean partial =
                claims.size() > MAX_CLAIMS || said.size() > MAX_EVENTS || licenses.moreAfter() || findings.moreAfter();
        return new Timeline(events, partial);
    }

    private Slice incoming(LinkType link, EntryType from, EntryId to, int size) {
        Collection<EntryId> ends = List.of(to);
        Map<EntryId, Slice> slices =
                moments.reads().incoming(link, from, ends, EntryFilter.NONE, Window.first(Order.DATE_ASC, size));
        return slices.getOrDefault(to, Slice.EMPTY);
    }

    private static void ofEntry(@Nullable Entry entry, List<Timeline.Event> events) {
        if (entry instanceof Model model) {
            add(TimelineEventKind.ANNOUNCED, model.announced(), model.id(), events);
            add(TimelineEventKind.RELEASED, model.released(), model.id(), events);
        } else if (entry instanceof Product product) {
            add(TimelineEventKind.RELEASED, product.released(), product.id(), events);
        } else if (entry instanceof License license) {
            add(TimelineEventKind.LICENSE_PUBLISHED, license.published(), license.id(), events);
        } else if (entry instanceof Assertion assertion) {
            addOn(TimelineEventKind.ASSERTED, assertion.when(), assertion.id(), events);
        } else if (entry instanceof Rebuttal rebuttal) {
            addOn(TimelineEventKind.REBUTTED, rebuttal.when(), rebuttal.id(), events);
        } else if (entry instanceof Reply reply) {
            addOn(TimelineEventKind.REPLIED, reply.when(), reply.id(), events);
        } else if (entry instanceof Finding finding) {
            addOn(TimelineEventKind.FOUND, finding.when(), finding.id(), events);
        }
    }

    private static void add(
            TimelineEventKind kind, @Nullable FactDate date, EntryId entry, List<Timeline.Event> events) {
        addOn(kind, date == null ? null : date.on(), entry, events);
    }

    private static void addOn(
            TimelineEventKind kind, @Nullable PartialDate date, EntryId entry, List<Timeline.Event> events) {
        if (date != null) {
            events.add(new Timeline.Event(kind, date, entry));
        }
    }
}
