// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

import org.opennessgraph.domain.standing.StandingReason;

/**
 * Where a claim stands, and why.
 *
 * @param reason it
 * @param partial whether a bound was reached, so that it may miss something
 */
public record Reasoned(StandingReason reason, boolean partial) {}
