// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * Where a page lies in its list.
 *
 * @param hasNextPage whether there are entries behind the page
 * @param hasPreviousPage whether there are entries before the page
 * @param startCursor the place of the page's first entry
 * @param endCursor the place of the page's last entry, or where to go on if the page is partial
 */
@Type("PageInfo")
@Description("Where a page lies in its list.")
public record PageInfoView(
        @Description("Whether there are entries behind the page.")
        boolean hasNextPage,

        @Description("Whether there are entries before the page.")
        boolean hasPreviousPage,

        @Description("The place of the page's first entry.") @Nullable
        String startCursor,

        @Description("The place of the page's last entry, or where to go on if the page is partial.") @Nullable
        String endCursor) {}
