// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.standing;

import static org.opennessgraph.domain.Sample.id;

/** A standing but for whether arguments were entered as assertions or as rebuttals. */
public final class WithoutForm {
    private WithoutForm() {}

    public static ClaimStanding of(ClaimStanding standing) {
        Argument deciding = standing.deciding();
        return new ClaimStanding(
                standing.claim(),
                standing.standing(),
                standing.dispute(),
                standing.words(),
                deciding == null
                        ? null
                        : new Argument(
                                ArgumentKind.ASSERTION,
                                null,
                                deciding.by(),
                                deciding.on(),
                                deciding.documented(),
                                deciding.grounds(),
                                deciding.subjects(),
                                deciding.definitions(),
                                deciding.words()),
                standing.independentSources(),
                standing.interest(),
                standing.knownOnlyFrom(),
                standing.unheard().stream()
                        .map(one ->
                                new Unheard(id("assertion:" + one.statement().key()), one.claim(), one.why()))
                        .sorted()
                        .toList(),
                standing.unheeded().stream()
                        .map(entry -> id("assertion:" + entry.key()))
                        .sorted()
                        .toList());
    }
}
