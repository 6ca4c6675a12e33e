// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.admission;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Affiliation;
import org.opennessgraph.domain.AffiliationKind;
import org.opennessgraph.domain.AgentGroup;
import org.opennessgraph.domain.Assertion;
import org.opennessgraph.domain.Citation;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.Definition;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.Finding;
import org.opennessgraph.domain.Governance;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.License;
import org.opennessgraph.domain.LicenseTerm;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.Model;
import org.opennessgraph.domain.ModelFamily;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Product;
import org.opennessgraph.domain.Reading;
import org.opennessgraph.domain.Rebuttal;
import org.opennessgraph.domain.Reply;
import org.opennessgraph.domain.Statement;
import org.opennessgraph.domain.SubjectClass;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.domain.Verification;

/**
 * Who has an interest in a matter. The parties to a subject are the developers of a model (or of its family, if it
 * names none), family, class or product, the steward of a licence and the developers of what it governs, the steward of a
 * definition, and an organization itself; for a model or product also the stewards of the licences that govern it. A
 * statement is an interested party's if one of its makers, or a body that the maker works or speaks for or belongs to,
 *
 * <ul>
 *   <li>is a party, or
 *   <li>owns or is owned by a party, funds or is funded by it, partners with it, competes with it or is in court
 *       against it, whoever of the two is named first.
 * </ul>
 *
 * <p>Ties count unless they are UNVERIFIED or certainly lie before or after the day of the statement. Keeping a
 * definition is no interest in what it judges. An interest says nothing of the truth of a statement.
 */
public final class Interests {
    private static final Set<AffiliationKind> BELONGING =
            EnumSet.of(AffiliationKind.EMPLOYED_BY, AffiliationKind.SPEAKS_FOR, AffiliationKind.MEMBER_OF);
    private static final Set<AffiliationKind> STAKE = EnumSet.of(
            AffiliationKind.OWNS,
            AffiliationKind.FUNDS,
            AffiliationKind.PARTNERS_WITH,
            AffiliationKind.COMPETES_WITH,
            AffiliationKind.LITIGATES_AGAINST);

    private final KnownEntries known;

    /**
     * @param known where subjects and ties are found
     */
    public Interests(KnownEntries known) {
        this.known = known;
    }

    /**
     * @param statement a statement
     * @param parties the {@linkplain #parties parties} to what it is about
     * @return whether an interested party made it
     */
    public boolean interested(Statement statement, Set<EntryId> parties) {
        return !parties.isEmpty()
                && statement.by().stream()
                        .flatMap(maker -> bodies(maker, statement.when()).stream())
                        .anyMatch(body -> parties.contains(body) || hasStake(body, parties, statement.when()));
    }

    /**
     * @param subjects what a matter is about
     * @return the parties to it
     */
    public Set<EntryId> parties(Collection<EntryId> subjects) {
        Set<EntryId> parties = new TreeSet<>();
        for (EntryId subject : subjects) {
            parties.addAll(makers(subject));
            known.linking(LinkType.GOVERNS, subject, License.class).forEach(license -> addSteward(parties, license));
            known.find(subject, License.class).ifPresent(license -> {
                addSteward(parties, license);
                license.governs().stream()
                        .map(Governance::subject)
                        .forEach(governed -> parties.addAll(makers(governed)));
            });
        }
        return parties;
    }

    /**
     * @param statement a statement
     * @return what it is about, found through what it argues against or answers; empty if that cannot be told
     */
    public List<EntryId> subjects(Statement statement) {
        List<Entry> chain = spokenTo(statement);
        Entry last = chain.isEmpty() ? statement : chain.get(chain.size() - 1);
        if (last instanceof Claim claim) {
            return claim.subjects();
        }
        if (last instanceof Finding finding) {
            return List.of(finding.model());
        }
        if (last instanceof Reading reading) {
            return List.of(known.find(reading.of(), LicenseTerm.class)
                    .map(LicenseTerm::license)
                    .orElse(reading.of()));
        }
        return List.of();
    }

    /** What a statement asserts, argues against or answers, and what that does, down to a claim or fact. */
    List<Entry> spokenTo(Statement statement) {
        List<Entry> chain = new ArrayList<>();
        Set<EntryId> seen = new TreeSet<>(Set.of(statement.id()));
        Optional<Entry> at = next(statement);
        while (at.isPresent() && seen.add(at.get().id())) {
            chain.add(at.get());
            at = next(at.get());
        }
        return chain;
    }

    private Optional<Entry> next(Entry entry) {
        EntryId to = null;
        if (entry instanceof Assertion assertion) {
            to = assertion.claim();
        } else if (entry instanceof Rebuttal rebuttal) {
            to = rebuttal.target();
        } else if (entry instanceof Reply reply) {
            to = reply.to();
        } else if (entry instanceof Citation citation) {
            to = citation.carries();
        }
        return to == null ? Optional.empty() : known.find(to);
    }

    /** Those of whom a maker is part: itself, whom it works or speaks for or belongs to, and what it owns. */
    Set<EntryId> partOf(EntryId maker, @Nullable PartialDate on) {
        Set<EntryId> bodies = bodies(maker, on);
        addTied(bodies, maker, Set.of(AffiliationKind.OWNS), on);
        return bodies;
    }

    /**
     * @param maker an agent
     * @param on a day; null for any
     * @return the agent and the bodies that it works or speaks for or belongs to on that day, or may do so
     */
    public Set<EntryId> bodies(EntryId maker, @Nullable PartialDate on) {
        Set<EntryId> bodies = new TreeSet<>(Set.of(maker));
        known.find(maker, AgentGroup.class).map(AgentGroup::of).ifPresent(bodies::add);
        addTied(bodies, maker, BELONGING, on);
        return bodies;
    }

    private void addTied(Set<EntryId> to, EntryId maker, Set<AffiliationKind> by, @Nullable PartialDate on) {
        known.linking(LinkType.TIES, maker, Affiliation.class).stream()
                .filter(tie -> by.contains(tie.kind()) && counts(tie, on))
                .map(Affiliation::with)
                .forEach(to::add);
    }

    private List<EntryId> makers(EntryId subject) {
        if (subject.type() == EntryType.ORGANIZATION) {
            return List.of(subject);
        }
        return known.find(subject)
                .map(entry -> {
                    if (entry instanceof Model model) {
                        EntryId family = model.family();
                        return model.developers().isEmpty() && family != null ? makers(family) : model.developers();
                    }
                    if (entry instanceof ModelFamily family) {
                        return family.developers();
                    }
                    if (entry instanceof SubjectClass several) {
                        return several.developers();
                    }
                    if (entry instanceof Product product) {
                        return product.developers();
                    }
                    EntryId steward = entry instanceof Definition definition ? definition.steward() : null;
                    return steward == null ? List.<EntryId>of() : List.of(steward);
                })
                .orElse(List.of());
    }

    private static void addSteward(Set<EntryId> parties, License license) {
        EntryId steward = license.steward();
        if (steward != null) {
            parties.add(steward);
        }
    }

    private boolean hasStake(EntryId body, Set<EntryId> parties, @Nullable PartialDate on) {
        return Stream.concat(
                        known.linking(LinkType.TIES, body, Affiliation.class).stream(),
                        known.linking(LinkType.TIED_TO, body, Affiliation.class).stream())
                .filter(tie -> STAKE.contains(tie.kind()) && counts(tie, on))
                .anyMatch(tie -> parties.contains(tie.agent().equals(body) ? tie.with() : tie.agent()));
    }

    private static boolean counts(Affiliation tie, @Nullable PartialDate on) {
        PartialDate from = tie.from();
        PartialDate to = tie.to();
        return tie.verification() != Verification.UNVERIFIED
                && (on == null || from == null || on.before(from) != Truth.YES)
                && (on == null || to == null || to.before(on) != Truth.YES);
    }
}
