// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.graph.GraphUnavailable;
import org.opennessgraph.inquiry.Entries;
import org.opennessgraph.inquiry.Moments;

/**
 * What answers depend on beside what is asked: the position of the graph, the day, since a question that gives none is about
 * today, and the build, since rules and schema come with it. Who asks is no part of it: everybody gets the same answers.
 */
@ApplicationScoped
class AnswerVersions {

    private final Entries entries;
    private final Moments moments;
    private final String build;

    AnswerVersions(
            Entries entries,
            Moments moments,
            @ConfigProperty(name = "quarkus.application.version", defaultValue = "SNAPSHOT") String version) {
        this.entries = entries;
        this.moments = moments;
        // Two builds of a snapshot have one name: each start is taken for another.
        this.build = version.endsWith("SNAPSHOT") ? version + "/" + UUID.randomUUID() : version;
    }

    /**
     * What an answer depends on now.
     *
     * @param position the position of the graph
     * @param day today, in UTC
     * @param build which build answers
     */
    record Version(long position, String day, String build) {}

    /**
     * What an answer depends on now. One statement.
     *
     * @return null if the graph cannot be asked, or is taking changes in, so that answers may be of two states
     */
    @Nullable
    Version now() {
        try {
            var position = entries.settledPosition();
            return position.isEmpty()
                    ? null
                    : new Version(position.getAsLong(), moments.today().toString(), build);
        } catch (GraphUnavailable away) {
            return null;
        }
    }
}
