// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.domain.ModelComponent;
import org.opennessgraph.domain.agreement.AssessorPair;

/** Two assessors and how far they agree. */
@Type("AssessorPair")
@Description("Two assessors and how far they agree.")
public final class AssessorPairView {
    private final AssessorPair pair;

    AssessorPairView(AssessorPair pair) {
        this.pair = pair;
    }

    /** As the rest of the app knows it; no field. */
    public AssessorPair pair() {
        return pair;
    }

    /** {@return over all components} */
    @NonNull
    @Description("Over all components asked about.")
    public TallyView getAll() {
        return new TallyView(pair.all());
    }

    /** {@return by component} */
    @NonNull
    @Description("By component; components that they do not both have a value of are left out.")
    public List<@NonNull ComponentTally> getByComponent() {
        return pair.byComponent().entrySet().stream()
                .map(one -> new ComponentTally(one.getKey(), new TallyView(one.getValue())))
                .toList();
    }

    /**
     * The numbers of one component.
     *
     * @param component the component
     * @param tally the numbers
     */
    @Type("ComponentTally")
    @Description("How far two assessors agree on one component.")
    public record ComponentTally(
            @Description("The component.") @NonNull ModelComponent component,
            @Description("The numbers.") @NonNull TallyView tally) {}
}
