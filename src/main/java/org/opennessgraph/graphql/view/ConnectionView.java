// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of a list. */
@Interface("Paged")
@Description("A page of a list, as the Relay connection specification has it.")
public interface ConnectionView {
    /** {@return where the page lies} */
    @NonNull
    @Description("Where the page lies in its list.")
    PageInfoView getPageInfo();

    /** {@return whether not every candidate could be tested} */
    @Description("True if the filter was tested on 5,000 candidates and there are more: the page may lack entries; "
            + "go on behind pageInfo.endCursor.")
    boolean isPartial();

    /** What the total counts; no field. */
    Counted counted();
}
