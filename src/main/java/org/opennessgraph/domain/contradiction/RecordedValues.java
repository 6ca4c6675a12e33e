// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.contradiction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Assertion;
import org.opennessgraph.domain.Availability;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.ClaimKind;
import org.opennessgraph.domain.Definition;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.FactDate;
import org.opennessgraph.domain.Finding;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.License;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.ModelComponent;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Quote;
import org.opennessgraph.domain.QuoteKind;
import org.opennessgraph.domain.Saying;
import org.opennessgraph.domain.Source;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.domain.Verification;
import org.opennessgraph.domain.admission.Admission;

/**
 * What the record itself holds of the property that a FACT claim states, where the property has one of these forms:
 *
 * <ul>
 *   <li>{@code title of source:…}, {@code date of source:…}: the source's own, if verified;
 *   <li>{@code latest entry of source:…}: the days of the verified findings that stand in it;
 *   <li>{@code availability of TRAINING_CODE} (or another component) of the claim's subject: the verified findings;
 *   <li>{@code approved by the Open Source Initiative} of the claim's subject, a licence: its verified state;
 *   <li>any property that names a source, licence or definition: what that document says of it in its own words,
 *       entered as another claim on the same property with a verified quotation from it.
 * </ul>
 */
final class RecordedValues {
    private static final Pattern AVAILABILITY = Pattern.compile("availability of ([A-Z_]+)");
    private static final String OSI_APPROVAL = "approved by the Open Source Initiative";
    private static final Pattern RELATIVE = Pattern.compile("[^:]+ that (" + FactProperty.DOCUMENT + ") (\\p{Alpha}+)");
    private static final int LONGEST_QUOTE = 300;
    private static final Set<QuoteKind> OWN_WORDS = EnumSet.of(QuoteKind.VERBATIM, QuoteKind.FRAGMENT);

    private final KnownEntries known;
    private final Names names;
    private final Subjects subjects;
    private final Map<String, List<Claim>> byProperty;

    RecordedValues(KnownEntries known, Map<String, List<Claim>> byProperty) {
        this.known = known;
        this.names = new Names(known);
        this.subjects = new Subjects(known);
        this.byProperty = byProperty;
    }

    /** Why the record speaks against a claim, and the entries that do. */
    record Against(ContradictionKind kind, List<EntryId> entries, List<EntryId> sources, List<Step> steps) {}

    Optional<Against> against(Claim claim, @Nullable PartialDate validAt) {
        String property = claim.property();
        String value = claim.value();
        if (claim.kind() != ClaimKind.FACT || property == null || value == null) {
            return Optional.empty();
        }
        Optional<FactProperty.OfSource> ofSource = FactProperty.ofSource(property);
        if (ofSource.isPresent()) {
            String what = ofSource.get().what();
            Optional<Source> source = known.find(ofSource.get().source(), Source.class);
            Optional<Against> against = source.flatMap(found -> switch (what) {
                case "title" -> title(claim, value, found);
                case "date" -> date(claim, value, found);
                default -> latest(claim, value, found, validAt);
            });
            if (against.isPresent()
                    || source.filter(found -> holds(found, what)).isPresent()) {
                return against;
            }
        }
        Matcher availability = AVAILABILITY.matcher(property.strip());
        if (availability.matches()) {
            return component(availability.group(1)).flatMap(component -> found(claim, component, value));
        }
        if (property.strip().equals(OSI_APPROVAL)) {
            return approval(claim, value);
        }
        return ownWords(claim, property, validAt);
    }

    /** Whether the record itself has the value, so that nobody's words are asked for it. */
    private static boolean holds(Source source, String property) {
        FactDate date = source.date();
        return switch (property) {
            case "title" -> source.verification() == Verification.VERIFIED;
            case "date" -> date != null && date.verification() == Verification.VERIFIED;
            default -> false;
        };
    }

    private Optional<Against> title(Claim claim, String value, Source source) {
        if (source.verification() != Verification.VERIFIED
                || FactValues.disagree(value, source.title(), claim.tolerance(), null) != Truth.YES) {
            return Optional.empty();
        }
        return Optional.of(record(
                List.of(source.id()),
                Step.of("The claim gives as the title: " + value + "."),
                Step.of("Seen in the original, the title is ", names.of(source.id()), ".")));
    }

    private Optional<Against> date(Claim claim, String value, Source source) {
        FactDate date = source.date();
        if (date == null
                || date.verification() != Verification.VERIFIED
                || FactValues.disagree(value, date.on().toString(), claim.tolerance(), null) != Truth.YES) {
            return Optional.empty();
        }
        return Optional.of(record(
                List.of(source.id()),
                Step.of(
                        "The claim dates ",
                        names.of(source.id()),
                        " to "
                                + FactValues.date(value)
                                        .map(PartialDate::inWords)
                                        .orElse(value) + "."),
                Step.of("Its date, seen in the original, is " + Names.day(date.on()) + ".")));
    }

    /** Only entries that were there by the day of a statement tell anything against it. */
    private Optional<Against> latest(Claim claim, String value, Source source, @Nullable PartialDate validAt) {
        Optional<PartialDate> claimed = FactValues.date(value);
        if (claimed.isEmpty()) {
            return Optional.empty();
        }
        List<PartialDate> said = daysSpokenOf(claim);
        List<Finding> later = known.linking(LinkType.APPEARS_IN, source.id(), Finding.class).stream()
                .filter(finding -> finding.verification() == Verification.VERIFIED
                        && finding.on() != null
                        && claimed.get().before(finding.on()) == Truth.YES
                        && (validAt == null || validAt.before(finding.on()) != Truth.YES)
                        && (said.isEmpty() || said.stream().anyMatch(day -> day.before(finding.on()) != Truth.YES)))
                .toList();
        if (later.isEmpty()) {
            return Optional.empty();
        }
        List<EntryId> ids = later.stream().map(Finding::id).toList();
        return Optional.of(record(
                ids,
                Step.of(
                        "The claim puts the latest entry of ",
                        names.of(source.id()),
                        " at " + Names.day(claimed.get()) + "."),
                Names.step(names.of(source.id()), " has later entries: ", rows(later), ".")));
    }

    /** The day that a claim speaks of, else those on which it was put forward; none if one of these is not known. */
    private List<PartialDate> daysSpokenOf(Claim claim) {
        PartialDate about = claim.about();
        if (about != null) {
            return List.of(about);
        }
        List<PartialDate> days = new ArrayList<>();
        for (Assertion assertion : known.linking(LinkType.ASSERTS, claim.id(), Assertion.class)) {
            PartialDate on = assertion.when();
            if (on == null) {
                return List.of();
            }
            days.add(on);
        }
        return days;
    }

    /** What was looked at and when, once for all findings on it of a day. */
    private List<Object> rows(List<Finding> findings) {
        Map<String, List<Finding>> rows = new LinkedHashMap<>();
        findings.forEach(finding -> rows.computeIfAbsent(finding.model() + " " + finding.on(), row -> new ArrayList<>())
                .add(finding));
        List<Object> parts = new ArrayList<>();
        rows.values().forEach(row -> {
            Finding first = row.get(0);
            parts.add(parts.isEmpty() ? "" : ", ");
            parts.add(names.of(first.model()));
            parts.add(first.on() == null ? "" : " (" + Names.day(Objects.requireNonNull(first.on())) + ")");
            row.forEach(finding -> parts.add(new Step.Piece("", finding.id())));
        });
        return parts;
    }

    private Optional<Against> found(Claim claim, ModelComponent component, String value) {
        Optional<Availability> claimed = availability(value);
        if (claimed.isEmpty()) {
            return Optional.empty();
        }
        List<Finding> own = new ArrayList<>();
        List<Finding> akin = new ArrayList<>();
        for (EntryId subject : claim.subjects()) {
            for (EntryId model : subjects.akinTo(subject)) {
                known.linking(LinkType.FOUND_IN, model, Finding.class).stream()
                        .filter(finding -> finding.component() == component
                                && finding.availability() != Availability.UNKNOWN
                                && finding.verification() != Verification.UNVERIFIED)
                        .forEach(finding -> (model.equals(subject) ? own : akin).add(finding));
            }
        }
        boolean disputed = own.stream().anyMatch(finding -> finding.availability() == claimed.get());
        List<Finding> against = (own.isEmpty() ? akin : own)
                .stream()
                        .filter(finding -> finding.availability() != claimed.get())
                        .sorted(Comparator.comparing(Finding::id))
                        .toList();
        if (disputed || against.isEmpty()) {
            return Optional.empty();
        }
        String what = component.words();
        Step says = Names.step(
                "The claim has the " + what + " of ",
                names.of(claim.subjects()),
                " as " + claimed.get().words() + ".");
        List<Step> steps = new ArrayList<>(List.of(says));
        against.forEach(finding -> steps.add(Names.step(
                names.of(finding.by()),
                " found the " + what + " of ",
                names.of(finding.model()),
                " ",
                new Step.Piece(finding.availability().words(), finding.id()),
                finding.on() == null ? "" : " (" + Names.day(Objects.requireNonNull(finding.on())) + ")",
                ".")));
        List<EntryId> ids = against.stream().map(Finding::id).toList();
        if (own.isEmpty()) {
            steps.add(Names.step(
                    ids.size() == 1 ? "That is another model than " : "Those are other models than ",
                    names.of(claim.subjects()),
                    ids.size() == 1
                            ? "; the finding does not speak of the claim's subject."
                            : "; the findings do not speak of the claim's subject."));
            return Optional.of(new Against(ContradictionKind.VERSION, ids, names.sources(ids), steps));
        }
        return against.stream().allMatch(finding -> finding.verification() == Verification.VERIFIED)
                ? Optional.of(new Against(ContradictionKind.RECORD, ids, names.sources(ids), steps))
                : Optional.empty();
    }

    private Optional<Against> approval(Claim claim, String value) {
        boolean yes = FactValues.normal(value).equals("yes");
        for (EntryId subject : claim.subjects()) {
            Optional<License> license = known.find(subject, License.class)
                    .filter(found -> found.verification() == Verification.VERIFIED
                            && found.osiApproved() == (yes ? Truth.NO : Truth.YES));
            if (license.isPresent()) {
                return Optional.of(record(
                        List.of(subject),
                        Step.of(
                                "The claim says that ",
                                names.of(subject),
                                yes
                                        ? " is approved by the Open Source Initiative."
                                        : " is not approved by the Open Source Initiative."),
                        Step.of(yes ? "It is not on the Initiative's list." : "It is on the Initiative's list.")));
            }
        }
        return Optional.empty();
    }

    /** The document that the property names speaks for itself. */
    private Optional<Against> ownWords(Claim claim, String property, @Nullable PartialDate validAt) {
        for (EntryId document : FactProperty.documents(property)) {
            Optional<EntryId> text = text(document);
            for (Claim other : byProperty.getOrDefault(FactValues.normal(property), List.of())) {
                if (other.id().equals(claim.id()) || FactValues.disagree(claim, other) != Truth.YES) {
                    continue;
                }
                Optional<Assertion> own = known.linking(LinkType.ASSERTS, other.id(), Assertion.class).stream()
                        .filter(assertion -> text.isPresent()
                                && assertion.said().in().equals(text.get())
                                && assertion.said().verification() == Verification.VERIFIED
                                && isOwnWords(assertion.said().quote())
                                && Admission.of(assertion, known, validAt).admitted())
                        .findFirst();
                if (own.isPresent()) {
                    Quote quote = Objects.requireNonNull(own.get().said().quote());
                    List<EntryId> entries = List.of(own.get().id(), document);
                    return Optional.of(new Against(
                            ContradictionKind.RECORD,
                            entries,
                            names.sources(entries),
                            List.of(
                                    Names.step(
                                            "The claim says that ",
                                            valued(property, Objects.requireNonNull(claim.value())),
                                            "."),
                                    Names.step(
                                            "In the document's own words: “",
                                            new Step.Piece(
                                                    Saying.shortened(quote.text(), LONGEST_QUOTE),
                                                    own.get().id()),
                                            "”; that is, ",
                                            valued(property, Objects.requireNonNull(other.value())),
                                            "."))));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * That a property has a value, as a clause. "Users that the licence excludes" keeps its verb: "the licence excludes
     * those users". Values are our own words and stand in no quotation marks.
     */
    private List<Object> valued(String property, String value) {
        List<Object> parts = new ArrayList<>();
        Matcher relative = RELATIVE.matcher(property.strip());
        if (relative.matches()) {
            parts.addAll(names.named(relative.group(1)));
            parts.add(" " + relative.group(2) + " " + value);
        } else {
            parts.addAll(names.named(property));
            parts.add(" is: " + value);
        }
        return parts;
    }

    /** Other claims that give a value of the same property. */
    List<Claim> onOneProperty(Claim claim) {
        String property = claim.property();
        return property == null
                ? List.of()
                : byProperty.getOrDefault(FactValues.normal(property), List.of()).stream()
                        .filter(other -> !other.id().equals(claim.id()))
                        .toList();
    }

    private static boolean isOwnWords(@Nullable Quote quote) {
        return quote != null && OWN_WORDS.contains(quote.kind());
    }

    private Optional<EntryId> text(EntryId document) {
        if (document.type() == EntryType.SOURCE) {
            return Optional.of(document);
        }
        Optional<EntryId> ofLicense = known.find(document, License.class).map(License::text);
        return ofLicense.isPresent()
                ? ofLicense
                : known.find(document, Definition.class).map(Definition::text);
    }

    private Against record(List<EntryId> entries, Step... steps) {
        return new Against(ContradictionKind.RECORD, entries, names.sources(entries), List.of(steps));
    }

    private static Optional<ModelComponent> component(String name) {
        for (ModelComponent component : ModelComponent.values()) {
            if (component.name().equals(name)) {
                return Optional.of(component);
            }
        }
        return Optional.empty();
    }

    private static Optional<Availability> availability(String value) {
        for (Availability availability : Availability.values()) {
            if (availability.name().equals(value.strip().toUpperCase(Locale.ROOT))) {
                return Optional.of(availability);
            }
        }
        return Optional.empty();
    }
}
