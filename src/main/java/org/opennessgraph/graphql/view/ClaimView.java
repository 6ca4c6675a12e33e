// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.ClaimKind;
import org.opennessgraph.domain.Polarity;
import org.opennessgraph.domain.Quantifier;
import org.opennessgraph.graph.Found;

/** A proposition, apart from who says it, when and where, as clients see it. */
@Type("Claim")
@Description("A proposition, apart from who says it, when and where.")
public final class ClaimView extends EntryOf implements NodeView, EntryView {
    private final Claim entry;

    /**
     * @param found what the graph holds
     * @param entry its state
     */
    public ClaimView(Found found, Claim entry) {
        super(found, entry);
        this.entry = entry;
    }

    /** The entry as the rest of the app knows it; no field. */
    public Claim entry() {
        return entry;
    }

    /** {@return what sort of proposition it is} */
    @Description("What sort of proposition it is.")
    @NonNull
    public ClaimKind getKind() {
        return entry.kind();
    }

    /** {@return the proposition as a sentence} */
    @Description("The proposition as a sentence.")
    @NonNull
    public String getText() {
        return entry.text();
    }

    /** {@return true if its sources do not show which subject is meant; the subjects then name only the circle that it belongs to} */
    @Description("True if its sources do not show which subject is meant; the subjects then name only the "
            + "circle that it belongs to.")
    public boolean isSubjectUnresolved() {
        return entry.subjectUnresolved();
    }

    /** {@return how much of the subject it speaks of} */
    @Description("How much of the subject it speaks of.")
    @NonNull
    public Quantifier getQuantifier() {
        return entry.quantifier();
    }

    /** {@return whether the term is affirmed or denied, for an openness claim} */
    @Description("Whether the term is affirmed or denied, for an openness claim.")
    public @Nullable Polarity getPolarity() {
        return entry.polarity();
    }

    /** {@return words that narrow it, such as "cutting-edge"} */
    @Description("Words that narrow it, such as \"cutting-edge\".")
    @NonNull
    public List<@NonNull String> getQualifiers() {
        return entry.qualifiers();
    }

    /** {@return the day that it speaks of, if not that of each assertion} */
    @Description("The day that it speaks of, if not that of each assertion.")
    public @Nullable PartialDateView getAbout() {
        return PartialDateView.orNull(entry.about());
    }

    /** {@return for a fact: what it states a value of} */
    @Description("For a fact: what it states a value of.")
    public @Nullable String getProperty() {
        return entry.property();
    }

    /** {@return for a fact: the value} */
    @Description("For a fact: the value.")
    public @Nullable String getValue() {
        return entry.value();
    }

    /** {@return for a fact: how far off a value still agrees} */
    @Description("For a fact: how far off a value still agrees.")
    public @Nullable String getTolerance() {
        return entry.tolerance();
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

    /** {@return the date of its earliest dated assertion} */
    @Description("The date of its earliest dated assertion on record.")
    public @Nullable PartialDateView getFirstAsserted() {
        return PartialDateView.parsed(found().firstSaid());
    }

    /** {@return the date of its latest dated assertion} */
    @Description("The date of its latest dated assertion on record.")
    public @Nullable PartialDateView getLastAsserted() {
        return PartialDateView.parsed(found().lastSaid());
    }
}
