// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.assessment.Assessment;
import org.opennessgraph.graphql.view.AssessmentView;
import org.opennessgraph.graphql.view.ClaimView;
import org.opennessgraph.graphql.view.CoverageView;
import org.opennessgraph.graphql.view.EntryView;
import org.opennessgraph.graphql.view.LicenseView;
import org.opennessgraph.graphql.view.ModelView;
import org.opennessgraph.graphql.view.TermsCarriedView;
import org.opennessgraph.inquiry.Assessing;
import org.opennessgraph.inquiry.Entries;
import org.opennessgraph.inquiry.InquiryFault;
import org.opennessgraph.judging.Judged;

/** Subjects judged by definitions of openness. */
@GraphQLApi
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class AssessmentQueries {
    private static final int DEFAULT_FACTS = 20;
    private static final int MAX_FACTS = 100;

    private final Assessing assessing;
    private final Entries entries;

    AssessmentQueries(Assessing assessing, Entries entries) {
        this.assessing = assessing;
        this.entries = entries;
    }

    /** {@return a subject judged by a definition} */
    @Query("assess")
    @Description("A subject judged by a definition as of a day, criterion by criterion, with the facts it rests on and "
            + "those that are missing; null if the graph has no such subject or definition now. What it did not have "
            + "at a past time is NOT_ON_RECORD for that time.")
    public @Nullable AssessmentView assess(
            @Description(Docs.JUDGED) @Id @NonNull String subject,
            @Description("The id of a definition.") @Id @NonNull String definition,
            @Description(Docs.VALID_AT) @Nullable String validAt,
            @Description(Docs.KNOWN_AT) @Nullable KnownAt knownAt) {
        List<EntryId> subjects = ids(List.of(subject), "subject");
        List<EntryId> definitions = ids(List.of(definition), "definition");
        Assessing.check(subjects.get(0), definitions.get(0));
        if (present(subjects).isEmpty() || present(definitions).isEmpty()) {
            return null;
        }
        return views(assessing.assess(subjects, definitions, validAt, KnownAt.orNow(knownAt))).stream()
                .findFirst()
                .orElse(null);
    }

    /** {@return many subjects judged by many definitions} */
    @Query("assessments")
    @Description(
            "Many subjects judged by many definitions in one call: an assessment for each pair, by subject and then "
                    + "by definition. Unknown ids are left out.")
    @NonNull
    public List<@NonNull AssessmentView> assessments(
            @Description(Docs.ALL_JUDGED) @Id @NonNull List<@NonNull String> subjects,
            @Description(Docs.DEFINITIONS) @Id @Nullable List<String> definitions,
            @Description(Docs.VALID_AT) @Nullable String validAt,
            @Description(Docs.KNOWN_AT) @Nullable KnownAt knownAt) {
        Set<EntryId> wanted = present(ids(subjects, "subjects"));
        Set<EntryId> by = present(ids(definitions, "definitions"));
        if (wanted.isEmpty() || (definitions != null && by.isEmpty())) {
            return List.of();
        }
        return views(assessing.assess(wanted, by, validAt, KnownAt.orNow(knownAt)));
    }

    /** {@return the missing facts that would decide the most verdicts} */
    @Query("coverage")
    @Description("The missing facts that would decide the most undecided verdicts of these subjects, each by the way "
            + "in which it would turn out, the most useful first: what to look for next. Unknown ids are left out, "
            + "and so is what was not on record at the past time that is asked for.")
    @NonNull
    public List<@NonNull CoverageView> coverage(
            @Description(Docs.ALL_JUDGED) @Id @NonNull List<@NonNull String> subjects,
            @Description(Docs.DEFINITIONS) @Id @Nullable List<String> definitions,
            @Description(Docs.VALID_AT) @Nullable String validAt,
            @Description(Docs.KNOWN_AT) @Nullable KnownAt knownAt,
            @Description("How many facts, 1 to 100; 20 if not given.") @Nullable Integer first) {
        int most = first == null ? DEFAULT_FACTS : first;
        if (most < 1 || most > MAX_FACTS) {
            throw new InquiryFault(
                    InquiryFault.Kind.BAD_PAGE_SIZE, "first", most + " is no number of facts.", "1 to " + MAX_FACTS);
        }
        Set<EntryId> wanted = present(ids(subjects, "subjects"));
        Set<EntryId> by = present(ids(definitions, "definitions"));
        if (wanted.isEmpty() || (definitions != null && by.isEmpty())) {
            return List.of();
        }
        var found = assessing.coverage(wanted, by, validAt, KnownAt.orNow(knownAt), most);
        return found.result().stream()
                .map(coverage -> new CoverageView(coverage, found.partial()))
                .toList();
    }

    /** {@return the words of openness that would be true of a subject} */
    @Query("wouldBeTrue")
    @Description(
            "The strongest words of openness that the facts on record carry for a subject on a day; null if there is "
                    + "no such subject, or was none on record at the past time that is asked for.")
    public @Nullable TermsCarriedView wouldBeTrue(
            @Description(Docs.JUDGED) @Id @NonNull String subject,
            @Description(Docs.VALID_AT) @Nullable String validAt,
            @Description(Docs.KNOWN_AT) @Nullable KnownAt knownAt) {
        List<EntryId> asked = ids(List.of(subject), "subject");
        Assessing.check(asked.get(0), null);
        Set<EntryId> wanted = present(asked);
        if (wanted.isEmpty()) {
            return null;
        }
        var found = assessing.wouldBeTrue(wanted, validAt, KnownAt.orNow(knownAt));
        return found.result().stream()
                .map(terms -> new TermsCarriedView(terms, found.partial()))
                .findFirst()
                .orElse(null);
    }

    /** {@return for each model, it judged by definitions} */
    @Name("assessments")
    @Description("It judged by definitions of openness.")
    @NonNull
    public List<@NonNull List<@NonNull AssessmentView>> assessmentsOfModels(
            @Source List<ModelView> models,
            @Description(Docs.DEFINITIONS) @Id @Nullable List<String> definitions,
            @Description(Docs.VALID_AT) @Nullable String validAt,
            @Description(Docs.KNOWN_AT) @Nullable KnownAt knownAt) {
        return ofEach(models, definitions, validAt, knownAt);
    }

    /** {@return for each licence, it judged by definitions} */
    @Name("assessments")
    @Description("It judged by definitions of openness.")
    @NonNull
    public List<@NonNull List<@NonNull AssessmentView>> assessmentsOfLicenses(
            @Source List<LicenseView> licenses,
            @Description(Docs.DEFINITIONS) @Id @Nullable List<String> definitions,
            @Description(Docs.VALID_AT) @Nullable String validAt,
            @Description(Docs.KNOWN_AT) @Nullable KnownAt knownAt) {
        return ofEach(licenses, definitions, validAt, knownAt);
    }

    /** {@return for each claim, what definitions say of its subjects} */
    @Name("verdicts")
    @Description(
            "What definitions say of its subjects: those by which its term is read, and those that a claimant named, "
                    + "with the facts and definitions of the day that each claim or assertion speaks of, or of today. "
                    + "Nothing for a claim that was not on record at the past time that is asked for.")
    @NonNull
    public List<@NonNull List<@NonNull AssessmentView>> verdicts(
            @Source List<ClaimView> claims,
            @Description("By the definitions and facts of today.") @DefaultValue("false") boolean today,
            @Description(Docs.KNOWN_AT) @Nullable KnownAt knownAt) {
        var judged =
                assessing.verdicts(claims.stream().map(ClaimView::entryId).toList(), today, KnownAt.orNow(knownAt));
        Map<EntryId, List<AssessmentView>> found = new LinkedHashMap<>();
        judged.result().forEach(verdict -> found.computeIfAbsent(verdict.claim(), id -> new ArrayList<>())
                .add(new AssessmentView(verdict.assessment(), judged.partial())));
        return claims.stream()
                .map(claim -> found.getOrDefault(claim.entryId(), List.of()))
                .toList();
    }

    private List<List<AssessmentView>> ofEach(
            List<? extends EntryView> views,
            @Nullable List<String> definitions,
            @Nullable String validAt,
            @Nullable KnownAt knownAt) {
        Set<EntryId> subjects = new LinkedHashSet<>();
        views.forEach(view -> subjects.add(view.entryId()));
        Set<EntryId> by = present(ids(definitions, "definitions"));
        Map<EntryId, List<AssessmentView>> found = new LinkedHashMap<>();
        if (definitions == null || !by.isEmpty()) {
            views(assessing.assess(subjects, by, validAt, KnownAt.orNow(knownAt)))
                    .forEach(view -> found.computeIfAbsent(view.assessment().subject(), id -> new ArrayList<>())
                            .add(view));
        }
        return views.stream()
                .map(view -> found.getOrDefault(view.entryId(), List.of()))
                .toList();
    }

    private static List<AssessmentView> views(Judged<List<Assessment>> judged) {
        return judged.result().stream()
                .map(assessment -> new AssessmentView(assessment, judged.partial()))
                .toList();
    }

    private static List<EntryId> ids(@Nullable List<String> texts, String argument) {
        List<EntryId> ids = new ArrayList<>();
        if (texts != null) {
            texts.forEach(text -> ids.add(Entries.id(text, argument)));
        }
        return ids;
    }

    /** Those that exist, merged ones by the ids of their survivors. */
    private Set<EntryId> present(List<EntryId> ids) {
        Set<EntryId> present = new LinkedHashSet<>();
        var found = entries.byIdNow(ids);
        for (EntryId id : ids) {
            if (found.containsKey(id)) {
                present.add(found.get(id).id());
            }
        }
        return present;
    }
}
