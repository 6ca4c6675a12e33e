// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.agreement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Availability;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Finding;
import org.opennessgraph.domain.Governance;
import org.opennessgraph.domain.Incorporation;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.License;
import org.opennessgraph.domain.LicenseKind;
import org.opennessgraph.domain.LicenseTerm;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.Model;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Pulse;
import org.opennessgraph.domain.TermKind;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.domain.Verification;

/**
 * Holds findings against the clauses and licences on record. Only what was checked counts: a clause, an incorporation or
 * a grant that is not VERIFIED speaks against nobody, and neither does a mere kind of licences.
 */
public final class RecordCheck {
    /** Clauses that restrict who may use something, for what, or on which terms they may pass it on. */
    private static final Set<TermKind> RESTRICTING = EnumSet.of(
            TermKind.FIELD,
            TermKind.NC,
            TermKind.RESEARCH_ONLY,
            TermKind.SCALE,
            TermKind.GEO,
            TermKind.NO_TRAIN,
            TermKind.NO_REDIST,
            TermKind.NO_DERIV,
            TermKind.ROYALTY,
            TermKind.REGISTER,
            TermKind.HOSTING,
            TermKind.REMOTE);

    private final KnownEntries known;

    /**
     * @param known the findings' models and their families, the licences that govern them or that findings name, what
     *     these incorporate, and the clauses of all of these
     */
    public RecordCheck(KnownEntries known) {
        this.known = known;
    }

    /**
     * @param finding a finding
     * @return in which ways it goes against the record; nothing if it does not, or if that cannot be told
     */
    public List<AgainstRecord> of(Finding finding) {
        Pulse.beat();
        List<AgainstRecord> against = new ArrayList<>();
        Set<EntryId> granted = granted(finding);
        EntryId named = finding.license();
        if (named != null
                && !granted.isEmpty()
                && !granted.contains(named)
                && license(named).map(RecordCheck::isOne).orElse(false)) {
            against.add(new AgainstRecord(
                    finding.id(),
                    AgainstRecordKind.OTHER_LICENSE,
                    List.copyOf(granted),
                    "It names " + name(named) + "; on record is "
                            + granted.stream().map(this::name).collect(Collectors.joining(" and ")) + "."));
        }
        if (finding.availability() == Availability.OPEN) {
            List<LicenseTerm> clauses = restricting(licensesSeen(finding, granted));
            if (!clauses.isEmpty()) {
                against.add(new AgainstRecord(
                        finding.id(),
                        AgainstRecordKind.RESTRICTING_CLAUSE,
                        clauses.stream().map(LicenseTerm::id).toList(),
                        "It is found open; on record: "
                                + clauses.stream().map(this::sentence).collect(Collectors.joining("; ")) + "."));
            }
        }
        return against;
    }

    /**
     * The licences whose clauses speak of what a finding calls open: those on record if it names one of them or says
     * nothing of a licence; if it names another one, that; if it only says in words of its own what it saw, such as
     * that there is no licence, none.
     */
    private static Set<EntryId> licensesSeen(Finding finding, Set<EntryId> granted) {
        EntryId named = finding.license();
        if (named != null) {
            return granted.contains(named) ? granted : Set.of(named);
        }
        return finding.licenseAsWritten() == null ? granted : Set.of();
    }

    /** The licences under which the component certainly or possibly was on the finding's day, as far as verified. */
    private Set<EntryId> granted(Finding finding) {
        Set<EntryId> licenses = new TreeSet<>();
        Set<EntryId> subjects = new LinkedHashSet<>(List.of(finding.model()));
        known.find(finding.model(), Model.class).map(Model::family).ifPresent(subjects::add);
        for (EntryId subject : subjects) {
            for (License license : known.linking(LinkType.GOVERNS, subject, License.class)) {
                boolean governs = isOne(license)
                        && license.governs().stream()
                                .anyMatch(grant -> grant.subject().equals(subject)
                                        && grant.verification() == Verification.VERIFIED
                                        && (grant.components().isEmpty()
                                                || grant.components().contains(finding.component()))
                                        && mayHold(grant, finding.on()));
                if (governs) {
                    licenses.add(license.id());
                }
            }
            if (!licenses.isEmpty()) {
                break;
            }
        }
        return licenses;
    }

    /** Without a date of the finding only a grant without an end is sure to be the one that it saw. */
    private static boolean mayHold(Governance grant, @Nullable PartialDate on) {
        if (on == null) {
            return grant.to() == null;
        }
        boolean tooEarly = grant.from() != null && on.before(grant.from()) == Truth.YES;
        boolean tooLate = grant.to() != null && grant.to().before(on) == Truth.YES;
        return !tooEarly && !tooLate;
    }

    /** If a component can be had under one of several licences, only clauses that each of them has in some form bind. */
    private List<LicenseTerm> restricting(Set<EntryId> licenses) {
        List<LicenseTerm> all = new ArrayList<>();
        for (EntryId license : licenses) {
            List<LicenseTerm> here = new ArrayList<>();
            for (EntryId text : texts(license)) {
                for (LicenseTerm term : known.linking(LinkType.CLAUSE_OF, text, LicenseTerm.class)) {
                    if (RESTRICTING.contains(term.kind()) && term.verification() == Verification.VERIFIED) {
                        here.add(term);
                    }
                }
            }
            if (here.isEmpty()) {
                return List.of();
            }
            all.addAll(here);
        }
        return all;
    }

    private Set<EntryId> texts(EntryId license) {
        Set<EntryId> texts = new LinkedHashSet<>(List.of(license));
        List<EntryId> waiting = new ArrayList<>(texts);
        for (int i = 0; i < waiting.size(); i++) {
            for (Incorporation part :
                    license(waiting.get(i)).map(License::incorporates).orElse(List.of())) {
                if (part.verification() == Verification.VERIFIED && texts.add(part.policy())) {
                    waiting.add(part.policy());
                }
            }
        }
        return texts;
    }

    private Optional<License> license(EntryId id) {
        return known.find(id, License.class);
    }

    private static boolean isOne(License license) {
        return license.kind() != LicenseKind.CATEGORY;
    }

    private String sentence(LicenseTerm term) {
        String clause = term.hasNamedPlace() ? "" : "clause ";
        return (term.locator() == null ? "a clause" : clause + term.locator()) + " of " + name(term.license()) + ": "
                + term.summary().replaceAll("[.\\s]+$", "");
    }

    private String name(EntryId id) {
        return known.find(id).map(Entry::label).orElse(id.key());
    }
}
