// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;

/** The feed over PostgreSQL. */
@ApplicationScoped
class StoredLedgerFeed implements LedgerFeed {
    private final Snapshots snapshots;

    StoredLedgerFeed(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public List<ChangeNotice> changes(long after, long upTo, int most) {
        return snapshots.askSoon(session -> session
                .createSelectionQuery("""
                        from ChangeRow where position > :after and position <= :upTo order by position
                        """, ChangeRow.class)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(ChangeNotice::of)
                .toList());
    }

    @Override
    public List<StandingChange> standings(long after, long upTo, @Nullable EntryId claim, int most) {
        String wanted = "from StandingRow where number > :after and position <= :upTo"
                + (claim == null ? " order by number" : " and claim = :claim order by number");
        return snapshots.askSoon(session -> {
            SelectionQuery<StandingRow> query = session.createSelectionQuery(wanted, StandingRow.class)
                    .setParameter("after", after)
                    .setParameter("upTo", upTo)
                    .setMaxResults(most);
            if (claim != null) {
                query.setParameter("claim", claim.toString());
            }
            return query.getResultList().stream().map(StandingRow::toChange).toList();
        });
    }

    @Override
    public long standingsUpTo(long position) {
        return snapshots.askSoon(session -> session.createNativeQuery("""
                        select coalesce((select number from standing_change where position <= :position
                        order by position desc, number desc limit 1), 0)
                        """, Long.class)
                .setParameter("position", position)
                .getSingleResult());
    }

    @Override
    public long position() {
        return snapshots.askSoon(
                session -> session.createSelectionQuery("select coalesce(max(position), 0) from ChangeRow", Long.class)
                        .getSingleResult());
    }
}
