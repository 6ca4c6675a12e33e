// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.standing.Argument;
import org.opennessgraph.domain.standing.ArgumentKind;

/** Something that argues, for or against. */
@Type("Argument")
@Description("Something that argues, for or against.")
public final class ArgumentView {
    private final Argument argument;

    /**
     * @param argument as the rest of the app knows it
     */
    public ArgumentView(Argument argument) {
        this.argument = argument;
    }

    /** As the rest of the app knows it; no field. */
    public Argument argument() {
        return argument;
    }

    /** {@return what it is} */
    @NonNull
    @Description("What it is.")
    public ArgumentKind getKind() {
        return argument.kind();
    }

    /** {@return when it was said; for an assessment, the day whose facts it goes by; for the record, the document's} */
    @Description("When it was said; for an assessment, the day whose facts it goes by; for the record, the document's.")
    public @Nullable PartialDateView getDate() {
        return PartialDateView.orNull(argument.on());
    }

    /** {@return whether it rests on VERIFIED grounds} */
    @Description("Whether it rests on VERIFIED grounds.")
    public boolean isDocumented() {
        return argument.documented();
    }

    /** {@return what it says, in words that a reader can quote} */
    @NonNull
    @Description("What it says, in words that a reader can quote.")
    public String getWords() {
        return argument.words();
    }
}
