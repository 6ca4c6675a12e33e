// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.domain.chain.ChainCut;
import org.opennessgraph.domain.chain.CitationLink;
import org.opennessgraph.domain.chain.CitationPath;
import org.opennessgraph.domain.chain.CitationPaths;

/** The shortest ways from one source to another. */
@Type("CitationPaths")
@Description("The shortest ways from one source to another along citations, from the citing to the cited end.")
public final class CitationPathsView {
    private final CitationPaths found;

    /**
     * @param found the paths
     */
    public CitationPathsView(CitationPaths found) {
        this.found = found;
    }

    /** {@return the paths} */
    @NonNull
    @Description("The paths, the shortest first. Two citations between the same sources make one path, not two.")
    public List<@NonNull Path> getPaths() {
        return found.paths().stream().map(Path::new).toList();
    }

    /** {@return whether there are more} */
    @Description("True if there are further paths within the depth, or if there was no time to find out.")
    public boolean isMore() {
        return found.more();
    }

    /** {@return whether it is a part only} */
    @Description("True if not everything was looked at; cuts says why. Each path told is one, but shorter ones may be "
            + "missing.")
    public boolean isPartial() {
        return found.extent().partial();
    }

    /** {@return why it is a part only} */
    @NonNull
    @Description("Why not everything was looked at; empty if all was.")
    public List<@NonNull ChainCut> getCuts() {
        return List.copyOf(found.extent().cuts());
    }

    /** One path. */
    @Type("CitationPath")
    @Description("A way from one source to another along citations, that comes to no source twice.")
    public static final class Path {
        private final CitationPath path;

        /**
         * @param path it
         */
        public Path(CitationPath path) {
            this.path = path;
        }

        /** As the rest of the app knows it; no field. */
        public CitationPath path() {
            return path;
        }

        /** {@return its length} */
        @Description("How many citations long it is.")
        public int getLength() {
            return path.length();
        }

        /** {@return its steps} */
        @NonNull
        @Description("Its steps, from the citing end to the cited one; none if both ends are the same source.")
        public List<@NonNull Step> getSteps() {
            return path.steps().stream().map(Step::new).toList();
        }
    }

    /** One step of a path. */
    @Type("CitationStep")
    @Description("A step of a path: one source cites the next, once or several times.")
    public static final class Step {
        private final List<CitationLink> links;

        /**
         * @param links the citations
         */
        public Step(List<CitationLink> links) {
            this.links = links;
        }

        /** As the rest of the app knows it; no field. */
        public List<CitationLink> links() {
            return links;
        }
    }
}
