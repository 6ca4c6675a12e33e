// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.graph.EntryFilter;

/**
 * What classes of subjects of a list must have; everything given must hold.
 *
 * @param text with all these words in names or texts, whole or as parts of words
 */
@Input("SubjectClassFilter")
@Description("What classes of subjects of a list must have; everything given must hold.")
public record SubjectClassFilter(
        @Description("With all these words in names or texts, whole or as parts of words.") @Nullable
        String text) {

    EntryFilter filter() {
        return new Filters().text(text).filter();
    }
}
