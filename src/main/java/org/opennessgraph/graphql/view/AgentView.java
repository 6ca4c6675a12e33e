// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.NonNull;

/** Who claims, develops, licenses or publishes. */
@Interface("Agent")
@Description("Who claims, develops, licenses or publishes: an organization, a person or a group.")
public interface AgentView extends NodeView, EntryView {
    /** {@return the usual name} */
    @NonNull
    @Description("The usual name.")
    String getName();

    /** {@return other names} */
    @NonNull
    @Description("Other names, misspelt ones of real sources among them.")
    List<@NonNull String> getAliases();
}
