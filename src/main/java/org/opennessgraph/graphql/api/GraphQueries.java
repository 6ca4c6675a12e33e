// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.graph.Found;
import org.opennessgraph.graphql.view.ClaimView;
import org.opennessgraph.graphql.view.EntryView;
import org.opennessgraph.graphql.view.NodeView;
import org.opennessgraph.graphql.view.SearchResultView;
import org.opennessgraph.graphql.view.TimelineEventView;
import org.opennessgraph.graphql.view.TimelineView;
import org.opennessgraph.graphql.view.TraceView;
import org.opennessgraph.graphql.view.Views;
import org.opennessgraph.inquiry.Entries;
import org.opennessgraph.inquiry.InquiryFault;
import org.opennessgraph.inquiry.Searching;
import org.opennessgraph.inquiry.Timeline;
import org.opennessgraph.inquiry.Timelines;
import org.opennessgraph.inquiry.Trace;
import org.opennessgraph.inquiry.Tracing;

/** Root fields that go across all types. Reads of the graph only: no transaction of the ledger is opened. */
@GraphQLApi
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class GraphQueries {
    private static final int MAX_IDS = 100;

    private final Entries entries;
    private final LookUp lookUp;
    private final Searching searching;
    private final Timelines timelines;
    private final Tracing tracing;

    GraphQueries(Entries entries, LookUp lookUp, Searching searching, Timelines timelines, Tracing tracing) {
        this.entries = entries;
        this.lookUp = lookUp;
        this.searching = searching;
        this.timelines = timelines;
        this.tracing = tracing;
    }

    /** {@return anything by its id} */
    @Query("node")
    @Description("Anything by its id; null if there is none.")
    public @Nullable NodeView node(@Description("The id.") @Id @NonNull String id) {
        return lookUp.any(Entries.id(id, "id"));
    }

    /** {@return several things by their ids, in that order} */
    @Query("nodes")
    @Description("Several things by their ids, in that order; null in the place of what is not there.")
    @NonNull
    public List<@Nullable NodeView> nodes(
            @Description("The ids, at most 100.") @Id @NonNull List<@NonNull String> ids) {
        if (ids.size() > MAX_IDS) {
            throw new InquiryFault(
                    InquiryFault.Kind.BAD_PAGE_SIZE, "ids", "These are too many ids.", "at most " + MAX_IDS + " ids");
        }
        List<EntryId> wanted = new ArrayList<>();
        for (int place = 0; place < ids.size(); place++) {
            wanted.add(Entries.id(ids.get(place), "ids[" + place + "]"));
        }
        Map<EntryId, Found> found = entries.byId(wanted);
        List<@Nullable NodeView> nodes = new ArrayList<>();
        wanted.forEach(id -> nodes.add(Views.of(found.get(id), NodeView.class)));
        return nodes;
    }

    /** {@return what names and texts match} */
    @Query("search")
    @Description("Searches all names and texts. Words may be cut short or misspelt; all must occur.")
    @NonNull
    public SearchResultView search(
            @Description("What is looked for.") @NonNull String text,
            @Description("Only these types; all if not given, no hits if empty. Facets are of all types.") @Nullable
                    List<EntryType> types,
            @Description("How many hits, 1 to 100; 20 if not given.") @Nullable Integer first,
            @Description(Docs.AFTER) @Nullable String after) {
        Set<EntryType> wanted = types == null ? null : Set.copyOf(types);
        return new SearchResultView(searching.search(text, wanted, first, after), after == null);
    }

    /** {@return what happened around a subject} */
    @Query("timeline")
    @Description("What happened around a subject: announcements, releases, licences, assertions, rebuttals, findings; "
            + "null if there is no such subject.")
    public @Nullable TimelineView timeline(@Description("The subject's id.") @Id @NonNull String subject) {
        Timeline timeline = timelines.of(Entries.id(subject, "subject", EntryType::isSubject, Docs.A_SUBJECT));
        return timeline == null
                ? null
                : new TimelineView(
                        timeline.events().stream().map(TimelineEventView::new).toList(), timeline.partial());
    }

    /** {@return a whole dispute} */
    @Query("trace")
    @Description("A whole dispute in one call: who claimed it, when, where, in which words; who argues against it, on "
            + "which grounds; every source on both sides. Null if nothing is claimed of it.")
    public @Nullable TraceView trace(
            @Description("What to trace.") @NonNull TraceKey of,
            @Description("With a subject: only claims with this term of openness.") @Id @Nullable String term) {
        Trace trace = of.claim() != null
                ? tracing.ofClaim(Entries.id(of.claim(), "of.claim", EntryType.CLAIM))
                : tracing.ofSubject(
                        Entries.id(
                                of.subject() == null ? "" : of.subject(),
                                "of.subject",
                                EntryType::isSubject,
                                Docs.A_SUBJECT),
                        term == null ? null : Entries.id(term, "term", EntryType.OPENNESS_TERM));
        return trace == null ? null : new TraceView(trace);
    }

    /** {@return the position that answers speak of now} */
    @Query("position")
    @Description("The position in the ledger that the graph is at, as a decimal number: what it knows.")
    @NonNull
    public String position() {
        return String.valueOf(entries.position());
    }

    /** {@return for each event, the entry that says so} */
    @Description("The entry that says so.")
    public List<@Nullable EntryView> entry(@Source List<TimelineEventView> events) {
        Map<EntryId, Found> found =
                entries.byId(events.stream().map(TimelineEventView::entryId).toList());
        List<@Nullable EntryView> views = new ArrayList<>();
        events.forEach(event -> views.add(Views.of(found.get(event.entryId()), EntryView.class)));
        return views;
    }

    /** {@return for each claim, those opposed to it} */
    @Description(
            "Claims that deny what it affirms, or affirm what it denies: of its subject, of the licences and policies "
                    + "that govern it, or of what the licence governs; at most 100. Whether that is a conflict is not said here.")
    @NonNull
    public List<@NonNull List<@NonNull ClaimView>> opposed(@Source List<ClaimView> claims) {
        Map<EntryId, List<EntryId>> opposed =
                entries.opposedTo(claims.stream().map(ClaimView::entryId).toList());
        Map<EntryId, Found> found = entries.byId(
                opposed.values().stream().flatMap(List::stream).distinct().toList());
        List<List<ClaimView>> answers = new ArrayList<>();
        for (ClaimView claim : claims) {
            List<ClaimView> opponents = new ArrayList<>();
            for (EntryId id : opposed.getOrDefault(claim.entryId(), List.of())) {
                Found one = found.get(id);
                ClaimView opponent = one == null || entries.later(one) ? null : Views.of(one, ClaimView.class);
                if (opponent != null) {
                    opponents.add(opponent);
                }
            }
            answers.add(opponents);
        }
        return answers;
    }
}
