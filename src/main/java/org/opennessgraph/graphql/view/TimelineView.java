// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/**
 * What happened around a subject.
 *
 * @param events the events
 * @param partial whether there were too many to tell
 */
@Type("Timeline")
@Description("What happened around a subject, by date.")
public record TimelineView(
        @Description("The events, in order of their earliest day.") @NonNull
        List<@NonNull TimelineEventView> events,

        @Description("True if there were too many to tell them all.")
        boolean partial) {}
