// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.judging;

/**
 * A judgement with how much it could take into account.
 *
 * @param result the judgement
 * @param partial whether a bound on what is gathered was reached, so that it may miss something
 * @param <T> what it is
 */
public record Judged<T>(T result, boolean partial) {}
