// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.License;
import org.opennessgraph.domain.LicenseKind;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.domain.Verification;
import org.opennessgraph.graph.Found;

/** A licence, or a policy that a licence incorporates, as clients see it. */
@Type("License")
@Description("A licence, or a policy that a licence incorporates.")
public final class LicenseView extends EntryOf implements NodeView, EntryView, SubjectView {
    private final License entry;

    /**
     * @param found what the graph holds
     * @param entry its state
     */
    public LicenseView(Found found, License entry) {
        super(found, entry);
        this.entry = entry;
    }

    /** The entry as the rest of the app knows it; no field. */
    public License entry() {
        return entry;
    }

    /** {@return its usual name} */
    @Override
    @Description("Its usual name.")
    @NonNull
    public String getName() {
        return entry.name();
    }

    /** {@return other names} */
    @Description("Other names.")
    @NonNull
    public List<@NonNull String> getAliases() {
        return entry.aliases();
    }

    /** {@return licence, policy or a mere category of licences} */
    @Description("Licence, policy or a mere category of licences.")
    @NonNull
    public LicenseKind getKind() {
        return entry.kind();
    }

    /** {@return its SPDX id, or a LicenseRef-… of ours} */
    @Description("Its SPDX id, or a LicenseRef-… of ours.")
    public @Nullable String getSpdx() {
        return entry.spdx();
    }

    /** {@return its version} */
    @Description("Its version.")
    public @Nullable String getVersion() {
        return entry.version();
    }

    /** {@return when it was published} */
    @Description("When it was published.")
    public @Nullable FactDateView getPublished() {
        return FactDateView.orNull(entry.published());
    }

    /** {@return whether the Open Source Initiative approved it; "not on the list" is NO and fails no criterion} */
    @Description(
            "Whether the Open Source Initiative approved it; \"not on the list\" is NO and fails no " + "criterion.")
    @NonNull
    public Truth getOsiApproved() {
        return entry.osiApproved();
    }

    /** {@return whether the Free Software Foundation lists it as free} */
    @Description("Whether the Free Software Foundation lists it as free.")
    @NonNull
    public Truth getFsfLibre() {
        return entry.fsfLibre();
    }

    /** {@return whether its whole text was read, so that a clause not found is known to be absent} */
    @Description("Whether its whole text was read, so that a clause not found is known to be absent.")
    public boolean isWholeTextRead() {
        return entry.wholeTextRead();
    }

    /** {@return policies that it makes part of itself} */
    @Description("Policies that it makes part of itself.")
    @NonNull
    public List<@NonNull IncorporationView> getIncorporates() {
        return entry.incorporates().stream().map(IncorporationView::new).toList();
    }

    /** {@return what it is granted for} */
    @Description("What it is granted for.")
    @NonNull
    public List<@NonNull GovernanceView> getGoverns() {
        return entry.governs().stream().map(GovernanceView::new).toList();
    }

    /** {@return where sources name it} */
    @Description("Where sources name it.")
    @NonNull
    public List<@NonNull MentionView> getMentions() {
        return entry.mentions().stream().map(MentionView::new).toList();
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
