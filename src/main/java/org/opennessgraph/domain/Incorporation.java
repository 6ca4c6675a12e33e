// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import static org.opennessgraph.domain.Fields.ref;

import org.jspecify.annotations.Nullable;

/**
 * A licence makes a policy part of itself.
 *
 * @param policy the policy
 * @param locator the clause that does so
 * @param quote its words, if seen
 * @param verification how far this was checked
 */
public record Incorporation(
        EntryId policy, @Nullable String locator, @Nullable String quote, Verification verification) {

    /** Checks what is needed. */
    public Incorporation {
        ref(policy, "policy", EntryType.LICENSE);
        Fields.required(verification, "verification");
    }
}
