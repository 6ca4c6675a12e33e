// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.contradiction;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Affiliation;
import org.opennessgraph.domain.AffiliationKind;
import org.opennessgraph.domain.AgentGroup;
import org.opennessgraph.domain.Capacity;
import org.opennessgraph.domain.Channel;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.EntryType;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Quote;
import org.opennessgraph.domain.QuoteKind;
import org.opennessgraph.domain.Statement;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.domain.Verification;

/** Who speaks in a statement, and for whom. */
final class Parties {
    private static final Set<AffiliationKind> SPEAKS_FOR =
            EnumSet.of(AffiliationKind.SPEAKS_FOR, AffiliationKind.EMPLOYED_BY);
    private static final Set<QuoteKind> AS_SAID =
            EnumSet.of(QuoteKind.VERBATIM, QuoteKind.FRAGMENT, QuoteKind.TRANSCRIPT);

    private final KnownEntries known;

    Parties(KnownEntries known) {
        this.known = known;
    }

    /** Whether one person, or one organization by official voices, made both. */
    boolean same(Statement one, Statement other) {
        Set<EntryId> persons = ofType(one, EntryType.PERSON);
        persons.retainAll(ofType(other, EntryType.PERSON));
        if (!persons.isEmpty()) {
            return true;
        }
        Set<EntryId> groups = ofType(one, EntryType.AGENT_GROUP);
        groups.retainAll(ofType(other, EntryType.AGENT_GROUP));
        Set<EntryId> organizations = organizations(one);
        organizations.retainAll(organizations(other));
        return !groups.isEmpty() || !organizations.isEmpty();
    }

    /** Whether one person, or OFFICIAL voices of one organization, made both in words that were seen as said. */
    boolean sameInOwnWords(Statement one, Statement other) {
        if (!ownWords(one) || !ownWords(other)) {
            return false;
        }
        Set<EntryId> persons = ofType(one, EntryType.PERSON);
        persons.retainAll(ofType(other, EntryType.PERSON));
        boolean official =
                one.said().capacity() == Capacity.OFFICIAL && other.said().capacity() == Capacity.OFFICIAL;
        Set<EntryId> organizations = organizations(one);
        organizations.retainAll(organizations(other));
        return !persons.isEmpty() || (official && !organizations.isEmpty());
    }

    /**
     * Whether different voices speak for one organization, each officially. What its people say for themselves is
     * theirs.
     */
    boolean ofOneHouse(Statement one, Statement other) {
        Set<EntryId> houses = official(one);
        houses.retainAll(official(other));
        return !houses.isEmpty() && one.by().stream().noneMatch(other.by()::contains);
    }

    private Set<EntryId> official(Statement statement) {
        return statement.said().capacity() == Capacity.OFFICIAL ? organizations(statement) : new TreeSet<>();
    }

    static boolean ownWords(Statement statement) {
        Quote quote = statement.said().quote();
        Channel channel = statement.said().channel();
        return quote != null
                && AS_SAID.contains(quote.kind())
                && (channel == Channel.STATED || channel == Channel.QUOTED)
                && statement.said().verification() == Verification.VERIFIED;
    }

    private static Set<EntryId> ofType(Statement statement, EntryType type) {
        Set<EntryId> found = new TreeSet<>(statement.by());
        found.removeIf(id -> id.type() != type);
        return found;
    }

    private Set<EntryId> organizations(Statement statement) {
        Set<EntryId> organizations = ofType(statement, EntryType.ORGANIZATION);
        if (statement.said().capacity() == Capacity.OFFICIAL) {
            PartialDate on = statement.said().on();
            for (EntryId maker : statement.by()) {
                known.find(maker, AgentGroup.class).map(AgentGroup::of).ifPresent(organizations::add);
                known.linking(LinkType.TIES, maker, Affiliation.class).stream()
                        .filter(tie -> SPEAKS_FOR.contains(tie.kind())
                                && tie.verification() != Verification.UNVERIFIED
                                && lasted(tie, on))
                        .forEach(tie -> organizations.add(tie.with()));
            }
        }
        return organizations;
    }

    private static boolean lasted(Affiliation tie, @Nullable PartialDate on) {
        PartialDate from = tie.from();
        PartialDate to = tie.to();
        return on == null
                || ((from == null || on.before(from) != Truth.YES) && (to == null || to.before(on) != Truth.YES));
    }
}
