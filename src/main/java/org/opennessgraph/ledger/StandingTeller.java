// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.standing.Standing;

/** Writes changes of standings, one writer at a time. */
@ApplicationScoped
class StandingTeller {
    private static final int CHUNK = 1_000;

    /** Those of the given claims that stand elsewhere than was told last get the next numbers. */
    private static final String TELL = """
            insert into standing_change (number, position, told_at, claim, before, after)
            select :last + row_number() over (order by fresh.claim), :position, cast(:at as timestamptz),
                   fresh.claim, told.after, fresh.after
            from unnest(cast(:claims as text[]), cast(:standings as text[])) fresh(claim, after)
            left join lateral (
                select after from standing_change where claim = fresh.claim collate "C" order by number desc limit 1
            ) told on true
            where fresh.after is distinct from told.after
            """;

    private final Session session;
    private final Clock clock;

    StandingTeller(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Transactional
    int tell(long position, Map<EntryId, Optional<Standing>> standings, boolean all) {
        long told = number("select position from standing_told for update");
        if (told > position) {
            return 0;
        }
        Map<String, @Nullable String> now = new TreeMap<>();
        if (all) {
            standingClaims().forEach(claim -> now.put(claim, null));
        }
        standings.forEach((claim, standing) ->
                now.put(claim.toString(), standing.map(Standing::name).orElse(null)));
        List<String> claims = new ArrayList<>(now.keySet());
        int changed = 0;
        for (int from = 0; from < claims.size(); from += CHUNK) {
            changed += tell(position, claims.subList(from, Math.min(claims.size(), from + CHUNK)), now);
        }
        session.createNativeMutationQuery("update standing_told set position = :position")
                .setParameter("position", position)
                .executeUpdate();
        return changed;
    }

    private int tell(long position, List<String> claims, Map<String, @Nullable String> standings) {
        long last = number("select coalesce(max(number), 0) from standing_change");
        return session.createNativeMutationQuery(TELL)
                .setParameter("last", last)
                .setParameter("position", position)
                .setParameter("at", clock.instant().toString())
                .setParameter("claims", claims.toArray(String[]::new))
                .setParameter("standings", claims.stream().map(standings::get).toArray(String[]::new))
                .executeUpdate();
    }

    /** The claims of which it was told last that they stand somewhere. */
    private List<String> standingClaims() {
        return session.createNativeQuery("""
                        select claim from (
                            select distinct on (claim) claim, after from standing_change order by claim, number desc
                        ) told where after is not null
                        """, String.class).getResultList();
    }

    private long number(String query) {
        return session.createNativeQuery(query, Long.class).getSingleResult();
    }
}
