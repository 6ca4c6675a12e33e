// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Quote;
import org.opennessgraph.domain.QuoteKind;

/**
 * Words of a source.
 *
 * @param text the words
 * @param kind how the quotation was made
 * @param language the language of the words
 * @param original the words in the original language
 */
@Type("Quote")
@Description("Words of a source.")
public record QuoteView(
        @Description("The words.") @NonNull String text,
        @Description("How the quotation was made.") @NonNull QuoteKind kind,

        @Description("The language of the words, as in BCP 47.") @Nullable
        String language,

        @Description("The words in the original language, for a translation.") @Nullable
        String original) {

    static @Nullable QuoteView orNull(@Nullable Quote quote) {
        return quote == null ? null : new QuoteView(quote.text(), quote.kind(), quote.language(), quote.original());
    }
}
