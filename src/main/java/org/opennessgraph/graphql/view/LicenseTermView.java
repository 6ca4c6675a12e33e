// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.LicenseTerm;
import org.opennessgraph.domain.TermKind;
import org.opennessgraph.domain.Verification;
import org.opennessgraph.graph.Found;

/** One clause of a licence or policy, as clients see it. */
@Type("LicenseTerm")
@Description("One clause of a licence or policy.")
public final class LicenseTermView extends EntryOf implements NodeView, EntryView {
    private final LicenseTerm entry;

    /**
     * @param found what the graph holds
     * @param entry its state
     */
    public LicenseTermView(Found found, LicenseTerm entry) {
        super(found, entry);
        this.entry = entry;
    }

    /** The entry as the rest of the app knows it; no field. */
    public LicenseTerm entry() {
        return entry;
    }

    /** {@return what it does} */
    @Description("What it does.")
    @NonNull
    public TermKind getKind() {
        return entry.kind();
    }

    /** {@return its place in the text, such as 1.b.v} */
    @Description("Its place in the text, such as 1.b.v.")
    public @Nullable String getLocator() {
        return entry.locator();
    }

    /** {@return a short quotation, if the words were seen} */
    @Description("A short quotation, if the words were seen.")
    public @Nullable String getQuote() {
        return entry.quote();
    }

    /** {@return what it says, in our words} */
    @Description("What it says, in our words.")
    @NonNull
    public String getSummary() {
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
