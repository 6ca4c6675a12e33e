// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EndKind;
import org.opennessgraph.domain.Ending;

/**
 * The maker of a statement took it back or put it right.
 *
 * @param kind which of the two
 * @param on when
 */
@Type("Ending")
@Description("The maker of a statement took it back or put it right.")
public record EndingView(
        @Description("Which of the two.") @NonNull EndKind kind,
        @Description("When.") @Nullable PartialDateView on) {

    static @Nullable EndingView orNull(@Nullable Ending ending) {
        return ending == null ? null : new EndingView(ending.kind(), PartialDateView.orNull(ending.on()));
    }
}
