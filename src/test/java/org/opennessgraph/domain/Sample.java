// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entries for tests, made from what matters to the test; the rest is filled in plainly. Dates and ids are texts. */
public final class Sample {
    private static final Verification CHECKED = Verification.VERIFIED;

    private Sample() {}

    public static EntryId id(String text) {
        return EntryId.parse(text);
    }

    public static List<EntryId> ids(String... texts) {
        return List.of(texts).stream().map(EntryId::parse).toList();
    }

    public static Person person(String id, String name) {
        return new Person(id(id), name, List.of(), null, List.of(), List.of(), List.of(), CHECKED, null);
    }

    public static Organization organization(String id, String name, String... aliases) {
        return new Organization(
                id(id),
                name,
                List.of(aliases),
                OrganizationKind.COMPANY,
                null,
                List.of(),
                List.of(),
                List.of(),
                CHECKED,
                null);
    }

    public static AgentGroup group(String id, String name, @Nullable String of) {
        return new AgentGroup(id(id), name, List.of(), optional(of), null, List.of(), CHECKED, null);
    }

    public static Model model(String id, String name, @Nullable String released, String... developers) {
        return new Model(
                id(id),
                name,
                List.of(),
                null,
                null,
                ids(developers),
                null,
                fact(released),
                List.of(),
                List.of(),
                List.of(),
                CHECKED,
                null);
    }

    public static Model modelOf(String id, String name, String family, String derivedFrom, Mention... mentions) {
        return new Model(
                id(id),
                name,
                List.of(),
                id(family),
                null,
                List.of(),
                null,
                null,
                ids(derivedFrom),
                List.of(),
                List.of(mentions),
                CHECKED,
                null);
    }

    public static ModelFamily family(String id, String name, String... developers) {
        return new ModelFamily(id(id), name, List.of(), ids(developers), List.of(), CHECKED, null);
    }

    public static SubjectClass subjectClass(String id, String name, String... developers) {
        return new SubjectClass(id(id), name, List.of(), null, ids(developers), List.of(), CHECKED, null);
    }

    public static Product product(String id, String name, @Nullable String released, String... developers) {
        return new Product(
                id(id),
                name,
                List.of(),
                ProductKind.SOFTWARE,
                ids(developers),
                fact(released),
                List.of(),
                List.of(),
                CHECKED,
                null);
    }

    /** A licence that governs subjects. */
    public static License license(String id, String name, @Nullable String published, String... governs) {
        return licenseWith(id, name, published, List.of(), governs);
    }

    /** A licence that incorporates policies and governs subjects. */
    public static License licenseWith(
            String id, String name, @Nullable String published, List<String> incorporates, String... governs) {
        return new License(
                id(id),
                name,
                List.of(),
                LicenseKind.LICENSE,
                null,
                null,
                null,
                fact(published),
                Truth.UNKNOWN,
                Truth.UNKNOWN,
                false,
                null,
                incorporates.stream()
                        .map(policy -> new Incorporation(id(policy), null, null, CHECKED))
                        .toList(),
                List.of(),
                List.of(governs).stream()
                        .map(subject -> new Governance(id(subject), List.of(), null, null, null, null, CHECKED))
                        .toList(),
                List.of(),
                CHECKED,
                null,
                List.of());
    }

    public static LicenseTerm clause(String id, String license, TermKind kind, String summary) {
        return new LicenseTerm(id(id), id(license), kind, null, null, summary, null, CHECKED, null, List.of());
    }

    public static Definition definition(String id, String name, @Nullable String from) {
        return new Definition(
                id(id),
                name,
                List.of(),
                null,
                null,
                DefinitionStatus.IN_FORCE,
                fact(from),
                null,
                List.of(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                CHECKED,
                null,
                List.of(),
                null);
    }

    /** A definition that nobody has adopted, or that judges only some kinds of things. */
    public static Definition definition(
            String id, String name, @Nullable String from, DefinitionStatus status, DefinitionScope... appliesTo) {
        Definition plain = definition(id, name, from);
        return new Definition(
                plain.id(),
                plain.name(),
                plain.aliases(),
                null,
                null,
                status,
                plain.from(),
                null,
                List.of(appliesTo),
                null,
                null,
                null,
                List.of(),
                List.of(),
                CHECKED,
                null,
                List.of(),
                null);
    }

    public static Criterion criterion(String id, String definition, int order, String name) {
        return new Criterion(
                id(id), id(definition), String.valueOf(order), order, name, null, CHECKED, null, null, List.of());
    }

    public static OpennessTerm term(String id, String name, String... strongerThan) {
        return new OpennessTerm(id(id), name, List.of(), ids(strongerThan), List.of(), null, null);
    }

    public static Source source(String id, String title, @Nullable String date, String... addresses) {
        List<String> all = List.of(addresses);
        return new Source(
                id(id),
                title,
                List.of(),
                SourceKind.BLOG_POST,
                all.isEmpty() ? null : all.get(0),
                all.isEmpty() ? List.of() : all.subList(1, all.size()),
                List.of(),
                List.of(),
                null,
                null,
                fact(date),
                Access.PUBLIC,
                null,
                false,
                null,
                List.of(),
                CHECKED,
                null);
    }

    public static Source sourceBy(
            String id, String title, @Nullable String date, List<String> authors, @Nullable String container) {
        return new Source(
                id(id),
                title,
                List.of(),
                SourceKind.ESSAY,
                null,
                List.of(),
                List.of(),
                authors.stream().map(EntryId::parse).toList(),
                null,
                optional(container),
                fact(date),
                Access.PUBLIC,
                null,
                false,
                null,
                List.of(),
                CHECKED,
                null);
    }

    /** A claim of openness. */
    public static Claim claim(String id, String text, String term, Polarity polarity, String... subjects) {
        return new Claim(
                id(id),
                ClaimKind.OPENNESS,
                text,
                ids(subjects),
                false,
                Quantifier.ONE,
                id(term),
                polarity,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    /** A claim of what ought to be, with the day that it speaks of. */
    public static Claim norm(String id, String text, @Nullable String about, String... subjects) {
        return new Claim(
                id(id),
                ClaimKind.NORM,
                text,
                ids(subjects),
                false,
                Quantifier.ONE,
                null,
                null,
                List.of(),
                date(about),
                null,
                null,
                null,
                null,
                List.of());
    }

    public static Utterance said(String in, @Nullable String on, @Nullable String quote) {
        return new Utterance(
                id(in),
                date(on),
                quote == null ? null : new Quote(quote, QuoteKind.VERBATIM, null, null),
                null,
                Placement.BODY,
                Channel.STATED,
                Force.ASSERTED,
                Capacity.UNKNOWN,
                Attribution.CERTAIN,
                List.of(),
                null,
                DefinitionUse.NONE,
                CHECKED,
                null);
    }

    public static Assertion assertion(String id, String claim, Utterance said, String... by) {
        return new Assertion(id(id), id(claim), ids(by), said, null, null, List.of());
    }

    public static Rebuttal rebuttal(
            String id, String target, String argument, Utterance said, List<String> grounds, String... by) {
        return new Rebuttal(
                id(id),
                id(target),
                RebuttalKind.REBUT,
                Aim.NAMES,
                ids(by),
                argument,
                grounds.stream().map(EntryId::parse).toList(),
                said,
                null,
                null,
                List.of());
    }

    public static Reply reply(String id, String to, String summary, Utterance said, String... by) {
        return new Reply(id(id), id(to), ids(by), ReplyOutcome.ANSWERED, summary, said, null, List.of());
    }

    public static Citation citation(String id, String citing, String cited, @Nullable String carries) {
        return new Citation(
                id(id),
                id(citing),
                id(cited),
                CitationIntent.CITES_AS_EVIDENCE,
                CitationManner.LINK,
                null,
                null,
                null,
                optional(carries),
                CHECKED,
                null);
    }

    public static Reading reading(String id, String of, String criterion, String by, @Nullable String on) {
        return new Reading(
                id(id),
                id(of),
                id(criterion),
                ReadingResult.FAILS,
                id(by),
                date(on),
                null,
                null,
                "It limits the field of use.",
                CHECKED,
                null);
    }

    public static Finding finding(String id, String model, String by, @Nullable String on, @Nullable String license) {
        return new Finding(
                id(id),
                id(model),
                ModelComponent.MODEL_CARD,
                null,
                Availability.OPEN,
                optional(license),
                null,
                id(by),
                date(on),
                null,
                null,
                List.of(),
                null,
                CHECKED,
                null,
                List.of());
    }

    public static Affiliation affiliation(String id, String agent, String with, @Nullable String from) {
        return new Affiliation(
                id(id),
                id(agent),
                AffiliationKind.EMPLOYED_BY,
                id(with),
                null,
                date(from),
                null,
                null,
                null,
                CHECKED,
                null);
    }

    public static Remark remark(String id, String by, String text, String... on) {
        return new Remark(id(id), RemarkKind.CONTEXT, ids(on), text, id(by), List.of());
    }

    private static @Nullable EntryId optional(@Nullable String id) {
        return id == null ? null : id(id);
    }

    private static @Nullable PartialDate date(@Nullable String date) {
        return date == null ? null : PartialDate.parse(date);
    }

    private static @Nullable FactDate fact(@Nullable String date) {
        return date == null ? null : new FactDate(PartialDate.parse(date), CHECKED, null, null, null);
    }
}
