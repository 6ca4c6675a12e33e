// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Criterion;
import org.opennessgraph.domain.Verification;
import org.opennessgraph.graph.Found;

/** One criterion of a definition, as clients see it. */
@Type("Criterion")
@Description("One criterion of a definition.")
public final class CriterionView extends EntryOf implements NodeView, EntryView {
    private final Criterion entry;

    /**
     * @param found what the graph holds
     * @param entry its state
     */
    public CriterionView(Found found, Criterion entry) {
        super(found, entry);
        this.entry = entry;
    }

    /** The entry as the rest of the app knows it; no field. */
    public Criterion entry() {
        return entry;
    }

    /** {@return its number or short sign there, such as 5} */
    @Description("Its number or short sign there, such as 5.")
    @NonNull
    public String getNumber() {
        return entry.number();
    }

    /** {@return its place among the criteria, from 1} */
    @Description("Its place among the criteria, from 1.")
    public int getOrder() {
        return entry.order();
    }

    /** {@return its name there} */
    @Description("Its name there.")
    @NonNull
    public String getName() {
        return entry.name();
    }

    /** {@return what it asks, in our words} */
    @Description("What it asks, in our words.")
    public @Nullable String getSummary() {
        return entry.summary();
    }

    /** {@return how far this was checked} */
    @Description("How far this was checked.")
    @NonNull
    public Verification getVerification() {
        return entry.verification();
    }

    /** {@return what a reader should know about this entry} */
    @Description("What a reader should know about this entry.")
    public @Nullable String getNote() {
        return entry.note();
    }

    /** {@return the numbers under which a register of the project lists it} */
    @Description("The numbers under which a register of the project lists it.")
    @NonNull
    public List<@NonNull String> getRegisterNumbers() {
        return entry.registerNumbers();
    }
}
