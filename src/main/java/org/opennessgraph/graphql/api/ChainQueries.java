// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.CitationIntent;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.chain.CitationLink;
import org.opennessgraph.domain.chain.CitationPaths;
import org.opennessgraph.domain.chain.CitedSource;
import org.opennessgraph.domain.chain.Greenberg;
import org.opennessgraph.graphql.view.AgentView;
import org.opennessgraph.graphql.view.AssertionView;
import org.opennessgraph.graphql.view.CitationMeasuresView;
import org.opennessgraph.graphql.view.CitationPathsView;
import org.opennessgraph.graphql.view.CitationView;
import org.opennessgraph.graphql.view.ClaimView;
import org.opennessgraph.graphql.view.DriftView;
import org.opennessgraph.graphql.view.EntryView;
import org.opennessgraph.graphql.view.LineageView;
import org.opennessgraph.graphql.view.OpennessTermView;
import org.opennessgraph.graphql.view.RebuttalView;
import org.opennessgraph.graphql.view.SourceView;
import org.opennessgraph.graphql.view.SubjectView;
import org.opennessgraph.inquiry.CitationChains;
import org.opennessgraph.inquiry.Entries;
import org.opennessgraph.inquiry.InquiryFault;

/** Where claims and sources come from, along citations. Of long lists the first hundred are shown unless more are asked. */
@GraphQLApi
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class ChainQueries {
    private static final int MAX_SHOWN = 1_000;
    private static final String SHOWN = "100";
    private static final String FIRST = "How many of them, 0 to 1,000.";

    private final CitationChains chains;
    private final ChainFootnotes footnotes;
    private final Linked linked;

    ChainQueries(CitationChains chains, ChainFootnotes footnotes, Linked linked) {
        this.chains = chains;
        this.footnotes = footnotes;
        this.linked = linked;
    }

    /** {@return where a source or claim goes back to} */
    @Query("lineage")
    @Description(
            "Where a source, or the sources that tell a claim, go back to along citations: the roots and the earliest "
                    + "one, the sources that every way passes through, loops, dead ends, self-citations, citations that the "
                    + "dates do not allow, how many independent origins are left, and what changed on the way. Null if there is "
                    + "no such source or claim.")
    public @Nullable LineageView lineage(
            @Description("Where to begin.") @NonNull ChainKey of,
            @Description("How many citations one behind the other at most; any number if not given.") @Nullable
                    Integer depth,
            @Description(Docs.INTENTS) @Nullable List<CitationIntent> intents,
            @Description(Docs.KNOWN_AT) @Nullable KnownAt knownAt) {
        CitationChains.Told told = of.claim() != null
                ? chains.ofClaim(
                        Entries.id(of.claim(), "of.claim", EntryType.CLAIM),
                        depth,
                        set(intents),
                        KnownAt.orNow(knownAt))
                : chains.ofSource(
                        Entries.id(of.source() == null ? "" : of.source(), "of.source", EntryType.SOURCE),
                        depth,
                        set(intents),
                        KnownAt.orNow(knownAt));
        return told == null ? null : new LineageView(told);
    }

    /** {@return the shortest ways between two sources} */
    @Query("citationPaths")
    @Description(
            "The shortest ways from one source to another along citations; null if one of the two is not on record.")
    public @Nullable CitationPathsView citationPaths(
            @Description("The id of the source at the citing end.") @Id @NonNull String from,
            @Description("The id of the source at the cited end.") @Id @NonNull String to,
            @Description("How many citations long at most; any number if not given.") @Nullable Integer maxDepth,
            @Description(Docs.INTENTS) @Nullable List<CitationIntent> intents,
            @Description("How many paths, 1 to 100.") @DefaultValue("1") int k,
            @Description(Docs.KNOWN_AT) @Nullable KnownAt knownAt) {
        CitationPaths paths = chains.paths(
                Entries.id(from, "from", EntryType.SOURCE),
                Entries.id(to, "to", EntryType.SOURCE),
                maxDepth,
                set(intents),
                k,
                KnownAt.orNow(knownAt));
        return paths == null ? null : new CitationPathsView(paths);
    }

    /** {@return the sources that the chain begins at} */
    @Name("starts")
    @Description("The sources that the chain begins at: the one asked about, or those that tell the claim.")
    @NonNull
    public List<@NonNull List<@NonNull SourceView>> starts(
            @Source List<LineageView> views, @Description(FIRST) @DefaultValue(SHOWN) int first) {
        return sources(views, view -> view.told().starts(), first);
    }

    /** {@return what is reached} */
    @Name("reached")
    @Description("The sources that are reached, the nearest first.")
    @NonNull
    public List<@NonNull List<LineageView.@NonNull ReachedSource>> reached(
            @Source List<LineageView> views, @Description(FIRST) @DefaultValue(SHOWN) int first) {
        return shown(views, view -> view.told().lineage().reached(), LineageView.ReachedSource::new, first);
    }

    /** {@return the roots} */
    @Name("roots")
    @Description("Of a source: the sources at the end of all ways: reached, citing no other, and able to speak for "
            + "themselves. Of a claim: of the sources at the end of the citations that carry it, those that say so, or are "
            + "cited for it and say nothing else.")
    @NonNull
    public List<@NonNull List<@NonNull SourceView>> roots(
            @Source List<LineageView> views, @Description(FIRST) @DefaultValue(SHOWN) int first) {
        return sources(views, view -> ids(view.told().roots()), first);
    }

    /** {@return other ends} */
    @Name("otherRoots")
    @Description("Of a claim: the other sources at the end of the chain that are no roots of the claim, because they "
            + "oppose it, speak of something else, or are older than what it is about. Not counted as its origins. None for "
            + "a source.")
    @NonNull
    public List<@NonNull List<@NonNull SourceView>> otherRoots(
            @Source List<LineageView> views, @Description(FIRST) @DefaultValue(SHOWN) int first) {
        return sources(views, view -> ids(view.told().otherRoots()), first);
    }

    /** {@return the earliest root} */
    @Name("earliestRoot")
    @Description("The root that was certainly published before every other; null if none is known to be.")
    public List<@Nullable SourceView> earliestRoot(@Source List<LineageView> views) {
        return linked.one(views, view -> view.told().earliestRoot().certain(), SourceView.class);
    }

    /** {@return the roots that may be the earliest} */
    @Name("possiblyEarliestRoots")
    @Description(
            "The roots that may be the earliest, because no other was certainly published before them; one without "
                    + "a date always may.")
    @NonNull
    public List<@NonNull List<@NonNull SourceView>> possiblyEarliestRoots(
            @Source List<LineageView> views, @Description(FIRST) @DefaultValue(SHOWN) int first) {
        return sources(views, view -> view.told().earliestRoot().possible(), first);
    }

    /** {@return the dominators} */
    @Name("dominators")
    @Description(
            "The sources that every way from the beginning to a root, or to one of otherRoots, passes through, the "
                    + "nearest to the beginning first.")
    @NonNull
    public List<@NonNull List<@NonNull SourceView>> dominators(
            @Source List<LineageView> views, @Description(FIRST) @DefaultValue(SHOWN) int first) {
        return sources(views, view -> view.told().lineage().dominators(), first);
    }

    /** {@return the dead ends} */
    @Name("deadEnds")
    @Description("The sources that cite no other and do not speak for themselves: what a machine generated, or what is "
            + "recorded only as telling the words of others.")
    @NonNull
    public List<@NonNull List<@NonNull SourceView>> deadEnds(
            @Source List<LineageView> views, @Description(FIRST) @DefaultValue(SHOWN) int first) {
        return sources(views, view -> ids(view.told().lineage().deadEnds()), first);
    }

    /** {@return the loops} */
    @Name("loops")
    @Description("The loops among what is reached.")
    @NonNull
    public List<@NonNull List<LineageView.@NonNull CitationLoop>> loops(
            @Source List<LineageView> views, @Description(FIRST) @DefaultValue(SHOWN) int first) {
        return shown(views, view -> view.told().lineage().loops(), LineageView.CitationLoop::new, first);
    }

    /** {@return the anachronisms} */
    @Name("anachronisms")
    @Description("The citations that the dates on record do not allow.")
    @NonNull
    public List<@NonNull List<LineageView.@NonNull CitationAnachronism>> anachronisms(
            @Source List<LineageView> views, @Description(FIRST) @DefaultValue(SHOWN) int first) {
        return shown(views, view -> view.told().lineage().anachronisms(), LineageView.CitationAnachronism::new, first);
    }

    /** {@return the self-citations} */
    @Name("selfCitations")
    @Description("The citations within one voice.")
    @NonNull
    public List<@NonNull List<LineageView.@NonNull SelfCitationOf>> selfCitations(
            @Source List<LineageView> views, @Description(FIRST) @DefaultValue(SHOWN) int first) {
        return shown(views, view -> view.told().lineage().selfCitations(), LineageView.SelfCitationOf::new, first);
    }

    /** {@return the independent origins} */
    @Name("independentRoots")
    @Description("The roots in groups of one origin each.")
    @NonNull
    public List<@NonNull List<LineageView.@NonNull RootGroupOf>> independentRoots(
            @Source List<LineageView> views, @Description(FIRST) @DefaultValue(SHOWN) int first) {
        return shown(views, view -> view.told().independent().groups(), LineageView.RootGroupOf::new, first);
    }

    /** {@return roots apart} */
    @Name("rootsApart")
    @Description(
            "Roots no two of which share a maker, a text or a copied source: so many independent roots there are at "
                    + "least, also where a joint work makes one group of them.")
    @NonNull
    public List<@NonNull List<@NonNull SourceView>> rootsApart(
            @Source List<LineageView> views, @Description(FIRST) @DefaultValue(SHOWN) int first) {
        return sources(views, view -> view.told().independent().apart(), first);
    }

    /** {@return the measures of a claim} */
    @Name("measures")
    @Description("For a claim: how far citations alone lend it authority.")
    public List<@Nullable CitationMeasuresView> measures(@Source List<LineageView> views) {
        List<@Nullable CitationMeasuresView> measures = new ArrayList<>();
        for (LineageView view : views) {
            Greenberg greenberg = view.told().greenberg();
            measures.add(greenberg == null ? null : new CitationMeasuresView(greenberg));
        }
        return measures;
    }

    /** {@return the chain for others} */
    @Name("export")
    @Description("The chain to take along: the sources that are reached, the nearest first, each with what it cites "
            + "among them. Citations that were not followed are not among that.")
    @NonNull
    public String export(
            @Source LineageView view,
            @Description("In which form.") @DefaultValue("MARKDOWN") ChainFormat format,
            @Description(FIRST) @DefaultValue(SHOWN) int first) {
        return footnotes.of(view.told(), checked(first), format);
    }

    /** {@return the path for others} */
    @Name("export")
    @Description(
            "The path to take along: its sources from the citing end to the cited one, each with the citations of the "
                    + "next one.")
    @NonNull
    public String exportPath(
            @Source CitationPathsView.Path view,
            @Description("In which form.") @DefaultValue("MARKDOWN") ChainFormat format) {
        return footnotes.of(view.path(), format);
    }

    /** {@return the source reached} */
    @Name("source")
    @Description("The source.")
    public List<@Nullable SourceView> source(@Source List<LineageView.ReachedSource> views) {
        return linked.one(views, view -> view.reached().source(), SourceView.class);
    }

    /** {@return its immediate dominator} */
    @Name("dominator")
    @Description("The last other source before it that every way to it passes through; null if there is none.")
    public List<@Nullable SourceView> dominator(@Source List<LineageView.ReachedSource> views) {
        return linked.one(views, view -> view.reached().dominator(), SourceView.class);
    }

    /** {@return the sources of a loop} */
    @Name("sources")
    @Description("The sources.")
    @NonNull
    public List<@NonNull List<@NonNull SourceView>> sourcesOfLoop(@Source List<LineageView.CitationLoop> views) {
        return linked.many(views, view -> view.loop().sources(), SourceView.class);
    }

    /** {@return the citations of a loop} */
    @Name("citations")
    @Description("The citations among them.")
    @NonNull
    public List<@NonNull List<@NonNull CitationView>> citationsOfLoop(@Source List<LineageView.CitationLoop> views) {
        return linked.many(views, view -> linkIds(view.loop().citations()), CitationView.class);
    }

    /** {@return the citation} */
    @Name("citation")
    @Description("The citation.")
    public List<@Nullable CitationView> anachronism(@Source List<LineageView.CitationAnachronism> views) {
        return linked.one(views, view -> view.anachronism().citation().id(), CitationView.class);
    }

    /** {@return the citation} */
    @Name("citation")
    @Description("The citation.")
    public List<@Nullable CitationView> selfCitation(@Source List<LineageView.SelfCitationOf> views) {
        return linked.one(views, view -> view.self().citation().id(), CitationView.class);
    }

    /** {@return whom both sources have as a maker} */
    @Name("makers")
    @Description("The makers that both sources share; may be empty if a source cites itself.")
    @NonNull
    public List<@NonNull List<@NonNull AgentView>> makers(@Source List<LineageView.SelfCitationOf> views) {
        return linked.many(views, view -> view.self().makers(), AgentView.class);
    }

    /** {@return the roots of a group} */
    @Name("roots")
    @Description("The roots.")
    @NonNull
    public List<@NonNull List<@NonNull SourceView>> rootsOfGroup(@Source List<LineageView.RootGroupOf> views) {
        return linked.many(views, view -> view.group().roots(), SourceView.class);
    }

    /** {@return the one} */
    @Name("one")
    @Description("A source; the copying one of a copy.")
    public List<@Nullable SourceView> one(@Source List<LineageView.RootBond> views) {
        return linked.one(views, view -> view.bond().one(), SourceView.class);
    }

    /** {@return the other} */
    @Name("other")
    @Description("The other source; not always a root, for two roots may both copy a third source.")
    public List<@Nullable SourceView> other(@Source List<LineageView.RootBond> views) {
        return linked.one(views, view -> view.bond().other(), SourceView.class);
    }

    /** {@return what binds them} */
    @Name("by")
    @Description("The maker that they share, or the citation by which the one copies the other; null for equal texts.")
    public List<@Nullable EntryView> by(@Source List<LineageView.RootBond> views) {
        return linked.one(views, view -> view.bond().by(), EntryView.class);
    }

    /** {@return the citation} */
    @Name("citation")
    @Description("The citation.")
    public List<@Nullable CitationView> citation(@Source List<DriftView.DriftStep> views) {
        return linked.one(views, view -> view.step().citation().id(), CitationView.class);
    }

    /** {@return the source that tells it} */
    @Name("source")
    @Description("The source that tells it.")
    public List<@Nullable SourceView> telling(@Source List<DriftView.TellingOf> views) {
        return linked.one(views, view -> view.telling().source(), SourceView.class);
    }

    /** {@return the assertion} */
    @Name("assertion")
    @Description(
            "The assertion in it; null if it is told by a rebuttal, or if nothing is on record but that a citation of the "
                    + "source carries the claim.")
    public List<@Nullable AssertionView> assertion(@Source List<DriftView.TellingOf> views) {
        return linked.one(views, view -> statement(view, EntryType.ASSERTION), AssertionView.class);
    }

    /** {@return the rebuttal} */
    @Name("rebuttal")
    @Description("The rebuttal in it, if it is told by denying a claim of others on the ground of the cited source.")
    public List<@Nullable RebuttalView> rebuttal(@Source List<DriftView.TellingOf> views) {
        return linked.one(views, view -> statement(view, EntryType.REBUTTAL), RebuttalView.class);
    }

    private static @Nullable EntryId statement(DriftView.TellingOf view, EntryType type) {
        EntryId statement = view.telling().statement();
        return statement != null && statement.type() == type ? statement : null;
    }

    /** {@return the claim} */
    @Name("claim")
    @Description("The claim that it tells; of a rebuttal, the claim that it denies.")
    public List<@Nullable ClaimView> claim(@Source List<DriftView.TellingOf> views) {
        return linked.one(views, view -> view.telling().meaning().claim(), ClaimView.class);
    }

    /** {@return the term} */
    @Name("term")
    @Description("For an openness claim: the term.")
    public List<@Nullable OpennessTermView> term(@Source List<DriftView.TellingOf> views) {
        return linked.one(views, view -> view.telling().meaning().term(), OpennessTermView.class);
    }

    /** {@return what it is about} */
    @Name("subjects")
    @Description("What it is about.")
    @NonNull
    public List<@NonNull List<@NonNull SubjectView>> subjects(@Source List<DriftView.TellingOf> views) {
        return linked.many(views, view -> view.telling().meaning().subjects(), SubjectView.class);
    }

    /** {@return whose telling it is} */
    @Name("by")
    @Description("Whose telling it is.")
    @NonNull
    public List<@NonNull List<@NonNull AgentView>> tellers(@Source List<DriftView.TellingOf> views) {
        return linked.many(views, view -> view.telling().by(), AgentView.class);
    }

    /** {@return the sources of a path} */
    @Name("sources")
    @Description("The sources on it, from the citing end to the cited one.")
    @NonNull
    public List<@NonNull List<@NonNull SourceView>> sourcesOfPath(@Source List<CitationPathsView.Path> views) {
        return linked.many(views, view -> view.path().sources(), SourceView.class);
    }

    /** {@return the citations of a step} */
    @Name("citations")
    @Description("The citations by which the one source cites the next.")
    @NonNull
    public List<@NonNull List<@NonNull CitationView>> citationsOfStep(@Source List<CitationPathsView.Step> views) {
        return linked.many(views, view -> linkIds(view.links()), CitationView.class);
    }

    /** {@return who supports it} */
    @Name("supporting")
    @Description("The sources that support the claim in their own voice.")
    @NonNull
    public List<@NonNull List<@NonNull SourceView>> supporting(@Source List<CitationMeasuresView> views) {
        return linked.many(views, view -> view.greenberg().supporting(), SourceView.class);
    }

    /** {@return who opposes it} */
    @Name("opposing")
    @Description("The sources that oppose it in their own voice: with the supporting ones, what there was to cite.")
    @NonNull
    public List<@NonNull List<@NonNull SourceView>> opposing(@Source List<CitationMeasuresView> views) {
        return linked.many(views, view -> view.greenberg().opposing(), SourceView.class);
    }

    /** {@return the citations counted} */
    @Name("counted")
    @Description("The citations that count.")
    @NonNull
    public List<@NonNull List<@NonNull CitationView>> counted(@Source List<CitationMeasuresView.Share> views) {
        return linked.many(views, view -> linkIds(view.measured().counted()), CitationView.class);
    }

    /** {@return all citations} */
    @Name("all")
    @Description("All citations of which they are a part.")
    @NonNull
    public List<@NonNull List<@NonNull CitationView>> all(@Source List<CitationMeasuresView.Share> views) {
        return linked.many(views, view -> linkIds(view.measured().all()), CitationView.class);
    }

    private List<List<SourceView>> sources(
            List<LineageView> views, Function<LineageView, List<EntryId>> ids, int first) {
        int most = checked(first);
        return linked.many(views, view -> ids.apply(view).stream().limit(most).toList(), SourceView.class);
    }

    private static List<EntryId> ids(Collection<CitedSource> sources) {
        return sources.stream().map(CitedSource::id).toList();
    }

    private static List<EntryId> linkIds(Collection<CitationLink> links) {
        return links.stream().map(CitationLink::id).toList();
    }

    private static @Nullable Set<CitationIntent> set(@Nullable List<CitationIntent> intents) {
        return intents == null ? null : Set.copyOf(intents);
    }

    private static <V, T, S> List<List<S>> shown(
            List<V> views, Function<V, List<T>> all, Function<T, S> view, int first) {
        int most = checked(first);
        return views.stream()
                .map(one -> all.apply(one).stream().limit(most).map(view).toList())
                .toList();
    }

    private static int checked(int first) {
        if (first < 0 || first > MAX_SHOWN) {
            throw new InquiryFault(
                    InquiryFault.Kind.BAD_PAGE_SIZE,
                    "first",
                    "A list of " + first + " is not served.",
                    "a number from 0 to " + MAX_SHOWN);
        }
        return first;
    }
}
