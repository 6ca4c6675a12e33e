// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.LicenseKind;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.graph.EntryFilter;

/**
 * What licences of a list must have; everything given must hold.
 *
 * @param kind licences, policies or categories
 * @param steward written by this agent
 * @param governs granted for this subject
 * @param incorporates making this policy part of itself
 * @param osiApproved approved by the Open Source Initiative or not
 * @param fsfLibre listed as free by the Free Software Foundation or not
 * @param spdx with this SPDX id or LicenseRef
 * @param text with all these words in names or texts, whole or as parts of words
 * @param from published on this day or later: 2023, 2023-07 or 2023-07-18
 * @param to published on this day or earlier: 2023, 2023-07 or 2023-07-18
 */
@Input("LicenseFilter")
@Description("What licences of a list must have; everything given must hold.")
public record LicenseFilter(
        @Description("Licences, policies or categories.") @Nullable
        LicenseKind kind,

        @Description("Written by this agent.") @Id @Nullable String steward,

        @Description("Granted for this subject.") @Id @Nullable
        String governs,

        @Description("Making this policy part of itself.") @Id @Nullable
        String incorporates,

        @Description("Approved by the Open Source Initiative or not.") @Nullable
        Truth osiApproved,

        @Description("Listed as free by the Free Software Foundation or not.") @Nullable
        Truth fsfLibre,

        @Description("With this SPDX id or LicenseRef.") @Nullable
        String spdx,

        @Description("With all these words in names or texts, whole or as parts of words.") @Nullable
        String text,

        @Description("Published" + Docs.FROM) @Nullable String from,

        @Description("Published" + Docs.TO) @Nullable String to) {

    EntryFilter filter() {
        return new Filters()
                .equal("kind", kind)
                .link(LinkType.STEWARDED_BY, steward, "steward")
                .link(LinkType.GOVERNS, governs, "governs")
                .link(LinkType.INCORPORATES, incorporates, "incorporates")
                .equal("osiApproved", osiApproved)
                .equal("fsfLibre", fsfLibre)
                .equal("spdx", spdx)
                .text(text)
                .dates(from, to)
                .filter();
    }
}
